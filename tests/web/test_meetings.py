"""Meetings on the screen: set up, prepared, looked back on, followed up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from wellspring.records.day import plan_for
from wellspring.records.models import (
    Debrief,
    Favour,
    Introduction,
    Letter,
    Meeting,
    Promise,
    Purpose,
    Question,
    Standing,
)
from wellspring.records.own_word import choose_rhythm

pytestmark = pytest.mark.django_db
SOON = cast.NOW + timedelta(days=1, hours=3)


@pytest.fixture
def talk(maya, tomas):
    return Meeting.set_up([tomas], at=SOON, by=maya)


@pytest.fixture
def past(maya, tomas):
    return Meeting.set_up([tomas], at=cast.NOW - timedelta(hours=3), by=maya)


def sheet(client, meeting):
    return client.get(f"/meetings/{meeting.pk}/").content.decode()


def again(meeting):
    return Meeting.objects.get(pk=meeting.pk)


def press(client, where, **form):
    return client.post(f"/meetings/{where}", form, follow=True)


def test_a_name_and_an_hour_set_one_up(client, tomas):
    form = {"name": "Tomás Ferreira", "on": "tomorrow", "hour": "12:10", "minutes": "20"}

    press(client, "", **form, place="Café")

    made = Meeting.objects.get()
    assert (made.people(), f"{made.at:%d %H:%M}") == ([tomas], "25 12:10")


def test_a_form_without_an_hour_or_a_known_name_says_so(client, tomas):
    answer = client.post("/meetings/", {"name": "Nobody", "on": "", "hour": "", "minutes": ""})

    assert answer.status_code == 422
    assert not Meeting.objects.exists()


@pytest.mark.parametrize(
    ("told", "on"), [("20 Nov", "2026-11-20"), ("yesterday", "2026-11-23"), ("3 dec", "2026-12-03")]
)
def test_the_day_of_a_meeting_is_the_nearest_that_was_meant(client, tomas, told, on):
    press(client, "", person=str(tomas.pk), on=told, hour="12:10")

    assert f"{Meeting.objects.get().at:%Y-%m-%d}" == on


@pytest.mark.parametrize("told", ["1 Jan 1900", "3 June 1999", "2126-11-24"])
def test_no_meeting_is_of_another_time(client, tomas, told):
    form = {"person": str(tomas.pk), "on": told, "hour": "12:10"}

    assert client.post("/meetings/", form).status_code == 422
    assert not Meeting.objects.exists()


def test_the_same_meeting_told_twice_stands_once(client, tomas):
    for _ in range(2):
        answer = press(client, "", person=str(tomas.pk), on="tomorrow", hour="12:10")

    assert Meeting.objects.count() == 1
    assert "It stood there already" in answer.content.decode()


def test_a_day_moved_without_an_hour_keeps_its_hour(client, talk):
    press(client, f"{talk.pk}/", on="2026-11-26", hour="")

    assert f"{again(talk).at:%d %H:%M}" == "26 12:00"


def test_a_meeting_called_off_is_found_and_takes_place_after_all(client, talk):
    press(client, f"{talk.pk}/cancelling/")
    assert "Called off" in client.get("/meetings/").content.decode()
    assert "It takes place after all" in sheet(client, talk)

    press(client, f"{talk.pk}/cancelling/end/")

    assert again(talk).cancelled_on is None


def test_a_meeting_by_hand_that_was_called_off_can_be_taken_out(client, talk):
    press(client, f"{talk.pk}/cancelling/")
    assert f'action="/meetings/{talk.pk}/end/"' in sheet(client, talk)

    press(client, f"{talk.pk}/end/")

    assert not Meeting.objects.exists()


def test_an_empty_line_brings_nothing(client, talk):
    press(client, f"{talk.pk}/", brings="a template\n\n  \nbread")

    assert again(talk).bringing() == ["a template", "bread"]


@pytest.mark.parametrize("told", ["3 June 1999", "2026-11-20"])
def test_a_next_step_is_still_to_come(client, tomas, told):
    answer = client.post(f"/people/{tomas.pk}/next/", {"on": told})

    assert answer.status_code == 422
    assert "That day is gone by" in answer.content.decode()


def test_a_next_step_can_be_taken_back(client, tomas):
    page = client.post(f"/people/{tomas.pk}/next/", {"on": "friday"}, follow=True)

    assert 'action="/changes/' in page.content.decode()


def test_what_is_missing_is_said_in_words_before_an_invitation_leaves(client, talk):
    """P3.10, P3.34: visible, and never a lock."""
    assert "Not yet: what it is for, what you will do with it" in sheet(client, talk)

    press(client, f"{talk.pk}/", purpose="How they choose", use="Decide by Friday")

    assert "Not yet: what it is for" not in sheet(client, talk)


def test_a_purpose_that_asks_for_openings_is_flagged(client, talk):
    """P4.7: the purpose is not to ask about openings."""
    press(client, f"{talk.pk}/", purpose="Ask whether there are any job openings at the plant")

    assert "words that do not ask for openings" in sheet(client, talk)


def test_the_sheet_has_an_hour_for_every_part_of_the_agreed_length(client, talk):
    """P3.36, P4.13: snapshot, questions, list, gift, and up in time."""
    page = sheet(client, talk)

    told = [page.index(f'class="num">{hour}<') for hour in ("12:00", "12:01", "12:02", "12:19")]
    assert told == sorted(told)


def test_oneself_is_told_by_successes_and_the_sob_story_is_noticed(client, maya, talk):
    """P3.35, P4.3."""
    said = "Unfortunately I was laid off. I am desperate for any job."
    Introduction.objects.create(book_id=maya.book_id, words=said, at=cast.NOW)

    assert "pulls it down" in sheet(client, talk)


def test_homework_has_its_sources_and_keeps_its_ticks(client, talk):
    """P1.9, P4.2, P4.9, P4.10: person, organisation, who decides, who else does this."""
    of = ["person", "organisation", "decides", "competitors"]
    client.post(f"/meetings/{talk.pk}/ticks/", {"of": of, "done": ["person", "nonsense"]})

    assert again(talk).ticked == ["person"]
    assert "Who decides there" in sheet(client, talk)


def test_questions_are_put_in_order_left_out_and_written(client, talk):
    press(client, f"{talk.pk}/questions/", words="Why Utah?")
    press(client, f"{talk.pk}/questions/", up="glad")
    press(client, f"{talk.pk}/questions/", out="awake")

    assert again(talk).questions == ["glad", "hardest", "Why Utah?", "who_else"]


def test_the_right_people_and_places_can_be_asked_about(client, talk):
    """P4.12: after my background, am I looking at the right ones?"""
    press(client, f"{talk.pk}/", aim="targets", minutes="30")

    assert "Am I looking at the right people and places?" in sheet(client, talk)


def test_a_question_of_ones_own_stands_after_the_three(client, talk):
    client.post("/questions/", {"words": "What would you ask?", "key": ""})

    asked = sheet(client, talk)
    assert asked.index("keeps you awake") < asked.index("What would you ask?")


def test_a_question_of_the_bank_can_be_put_away_and_taken_out_again(client, talk):
    client.post("/questions/", {"key": "who_else", "words": ""})
    assert "Whom else would you listen to" not in sheet(client, talk).partition("From the bank")[0]

    client.post(f"/questions/{Question.objects.get().pk}/end/")

    assert "Whom else would you listen to" in sheet(client, talk)


def test_a_look_back_opens_the_thank_you_with_its_first_line(client, past, tomas):
    press(client, f"{past.pk}/debrief/", advice="Show the change-over first", gave="both")

    page = sheet(client, past)
    assert "for what you told me: Show the change-over first" in page
    assert f"/people/{tomas.pk}/letters/new/?kind=thank_you&amp;meeting={past.pk}" in page


def test_a_look_back_leads_to_the_letter_of_thanks(client, past):
    """P3.37."""
    form = {"advice": "Show the change-over first", "then": "thanks"}
    answer = client.post(f"/meetings/{past.pk}/debrief/", form, follow=True)

    page = answer.content.decode()
    assert "The thank-you is open, with its first line." in page
    assert "for what you told me: Show the change-over first" in page.partition("<textarea")[2]


@pytest.mark.parametrize(
    ("how", "told"),
    [("kept", "The thank-you is said."), ("proof", "The thank-you is said."),
     ("dismissed", "The thank-you was let go."), ("", "The thank-you, within a day.")],
)  # fmt: skip
def test_a_thank_you_is_called_said_only_where_it_was(client, maya, past, how, told):
    press(client, f"{past.pk}/debrief/", gave="both")
    if how:
        Promise.objects.get(kind="thank_you_owed").close(how, by=maya, at=cast.NOW)

    assert told in sheet(client, past)


def test_a_letter_that_left_said_the_thanks(client, maya, past, tomas):
    """P3.37."""
    press(client, f"{past.pk}/debrief/", gave="both")
    letter = Letter.begin(tomas, at=cast.NOW, by=maya, kind="thank_you", words="Thank you.")

    letter.leave("copy", at=cast.NOW, by=maya)

    assert "The thank-you is said." in sheet(client, past)


def test_where_no_thanks_are_written_down_they_may_still_go(client, past):
    press(client, f"{past.pk}/debrief/", gave="both")
    Promise.objects.filter(kind="thank_you_owed").update(lapses_on=cast.TODAY)

    page = sheet(client, past)
    assert "No word of thanks is written down." in page
    assert "The thank-you is said." not in page


def test_a_second_look_back_in_another_tab_loses_nothing(client, past):
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur")

    answer = press(client, f"{past.pk}/debrief/", advice="Ring Alta")

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "You looked back on it already" in page
    assert ("<dd>Ring Larkspur</dd>" in page, ">Ring Alta</textarea>" in page) == (True, True)
    assert Debrief.objects.get().advice == "Ring Larkspur"


def test_written_anew_the_form_is_filled_and_undo_brings_back_what_stood(client, past):
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur", gave="heart", stays="yes")
    page = client.get(f"/meetings/{past.pk}/?anew=yes").content.decode()
    assert ">Ring Larkspur</textarea>" in page
    anew = page.partition('name="anew" value="')[2].partition('"')[0]

    press(client, f"{past.pk}/debrief/", advice="Ring Alta", anew=anew)
    assert Debrief.objects.get().advice == "Ring Alta"
    client.post(f"/debriefs/{Debrief.objects.get().pk}/before/")

    kept = Debrief.objects.get()
    assert (kept.advice, kept.gave, kept.stay) == ("Ring Larkspur", "heart", "yes")


def test_written_anew_a_rhythm_of_ones_own_stays(client, maya, past, tomas):
    press(client, f"{past.pk}/debrief/", gave="heart", every="six_weeks")
    choose_rhythm(tomas, 40, on=cast.TODAY, by=maya)
    page = client.get(f"/meetings/{past.pk}/?anew=yes").content.decode()
    assert '<option value="six_weeks" selected>' in page
    anew = page.partition('name="anew" value="')[2].partition('"')[0]

    press(client, f"{past.pk}/debrief/", gave="both", every="six_weeks", anew=anew)

    assert Standing.objects.get(person=tomas).chosen_gap == 40


def test_a_meeting_to_come_is_not_looked_back_on(client, talk):
    answer = press(client, f"{talk.pk}/debrief/", gave="both")

    assert answer.status_code == 422
    assert "It is still to come." in answer.content.decode()
    assert not Debrief.objects.exists()


def test_the_next_step_of_a_look_back_is_still_to_come(client, past):
    answer = press(client, f"{past.pk}/debrief/", gave="both", next="3 June 1999")

    assert answer.status_code == 422
    assert "That day is gone by" in answer.content.decode()


def test_a_bare_yes_to_staying_in_touch_stands_on_their_page(client, past, tomas):
    """P3.40."""
    press(client, f"{past.pk}/debrief/", stays="yes")

    page = client.get(f"/people/{tomas.pk}/").content.decode()
    assert "They said yes to staying in touch, 24 Nov." in page


def test_a_look_back_with_nothing_in_it_is_not_kept(client, past):
    assert press(client, f"{past.pk}/debrief/", gave="").status_code == 422
    assert not Debrief.objects.exists()


def test_a_talk_that_went_well_asks_for_a_second_and_for_an_introduction(client, past):
    """P4.11, P4.37."""
    press(client, f"{past.pk}/debrief/", people="Ken Ito", gave="insight", again="yes")

    page = sheet(client, past)
    assert "Worth a second talk." in page
    assert "introduce you" in page


def test_talks_that_gave_little_are_flagged_kindly(client, maya, tomas):
    """P1.6: rate both, flag low yield."""
    for days in (1, 2, 3):
        one = Meeting.set_up([tomas], at=cast.NOW - timedelta(days=days), by=maya)
        press(client, f"{one.pk}/debrief/", gave="neither")

    assert "The last talks gave you little" in client.get("/meetings/").content.decode()


def test_a_suggestion_has_its_thread_until_they_are_told(client, past, tomas):
    """P4.14: suggested, what came of it, told."""
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur")
    duty = Promise.objects.get(kind="report_back_owed")
    client.post(f"/promises/{duty.pk}/came/", {"words": "They see me on Monday"})
    page = client.get(f"/people/{tomas.pk}/").content.decode()
    assert "What came of it: They see me on Monday" in page

    client.post(f"/promises/{duty.pk}/closure/", {"how": "kept"})

    assert "Told on 24 Nov" in client.get(f"/people/{tomas.pk}/").content.decode()


def test_a_meeting_called_off_comes_back_only_where_its_hour_is_free(client, maya, talk, tomas):
    client.post(f"/meetings/{talk.pk}/cancelling/")
    Meeting.set_up([tomas], at=talk.at, by=maya)

    page = press(client, f"{talk.pk}/cancelling/end/").content.decode()

    assert "It stood there already" in page
    assert again(talk).cancelled_on is not None


def test_a_day_too_far_off_is_told_on_the_page(client, talk):
    answer = client.post(f"/meetings/{talk.pk}/", {"on": "2031-02-03", "hour": "10:00"})

    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert again(talk).at == talk.at


def test_while_a_talk_is_on_its_sheet_stands_before_the_look_back(client, maya, tomas):
    """P4.13: the minutes are at hand when they run."""
    talk = Meeting.set_up([tomas], at=cast.NOW - timedelta(minutes=5), by=maya, minutes=20)
    over = Meeting.set_up([tomas], at=cast.NOW - timedelta(hours=3), by=maya, minutes=20)

    on, past = sheet(client, talk), sheet(client, over)

    assert on.index("Run sheet") < on.index("Keep, and open the thank-you")
    assert past.index("Run sheet") > past.index("Keep, and open the thank-you")


def test_what_came_of_a_suggestion_is_to_be_told_today_and_a_letter_tells_it(client, past, maya):
    """P4.14: nothing to tell before it was used; then Today asks, and the letter is begun."""
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur")
    duty = Promise.objects.get(kind="report_back_owed")
    Promise.objects.get(kind="thank_you_owed").close("kept", by=maya, at=cast.NOW)
    tell = "Tell Tomás Ferreira what came of their help"
    assert tell not in client.get("/").content.decode()

    client.post(f"/promises/{duty.pk}/came/", {"words": "They see me on Monday"})

    [one] = [one for one in plan_for(maya, today=cast.TODAY) if one.key == f"promise:{duty.pk}"]
    assert one.came == "They see me on Monday"
    asked = {"kind": "report_back", "item": f"promise:{duty.pk}"}
    page = client.get(f"/people/{duty.person_id}/letters/new/", asked).content.decode()
    assert "You pointed me to this: Ring Larkspur." in page
    assert "They see me on Monday." in page


def test_a_report_that_left_closes_its_duty_and_taken_back_opens_it(past, maya, client, tomas):
    """P4.14."""
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur", people="Priya")
    told, other = Promise.objects.filter(kind="report_back_owed").order_by("pk")
    told.say_came("They see me", on=cast.TODAY, by=maya)
    letter = Letter.begin(tomas, at=cast.NOW, by=maya, kind="report_back", words="Dear Tomás")

    letter.leave("copy", at=cast.NOW, by=maya)
    assert set(Promise.objects.still_open().filter(kind="report_back_owed")) == {other}

    letter.unleave(by=maya, at=cast.NOW)
    assert set(Promise.objects.still_open().filter(kind="report_back_owed")) == {told, other}


def test_the_roll_call_names_everybody_who_helped_and_who_waits_for_word(client, past, maya):
    """P3.41: tell and thank all who helped."""
    leilani = cast.leilani(maya)
    Favour.note(leilani, "two names", given=False, kind="lead", on=cast.ago(40), by=maya)
    press(client, f"{past.pk}/debrief/", advice="Ring Larkspur")

    waits, _, rest = client.get("/outcome/").content.decode().partition("Nothing is owed")

    assert "Tomás Ferreira" in waits
    assert "Leilani Kahale" in rest


def test_those_who_know_more_stand_by_with_topic_and_freshness(client, maya, tomas):
    """P2.27: insight contacts give composure and context."""
    Purpose.choose(tomas, "insight", question="Who builds lines?", on=cast.TODAY, by=maya)
    cast.meets(tomas, cast.ago(21), by=maya)

    page = client.get("/meetings/").content.decode()

    assert "Who builds lines?" in page.partition("Who knows more")[2]
    assert "three weeks ago" in page


def test_today_asks_to_prepare_and_then_to_confirm_the_hour(client, talk, maya):
    """P4.2: the evening before; confirmed by one press that can be taken back."""
    assert "Prepare to meet Tomás Ferreira" in client.get("/").content.decode()
    Introduction.objects.create(book_id=maya.book_id, words="I run plants.", at=cast.NOW)
    talk.prepare(by=maya, purpose="a", use="b", brings="c", ticked=["person", "organisation"])
    assert "Confirm the hour with Tomás Ferreira" in client.get("/").content.decode()

    client.post("/answers/", {"item": f"confirm:{talk.pk}", "what": "done"})

    assert "confirm" in again(talk).ticked
    assert "Confirm the hour" not in client.get("/").content.decode()


def test_today_asks_to_look_back_on_a_talk_just_past(client, past):
    assert "Look back on your talk with Tomás Ferreira" in client.get("/").content.decode()
