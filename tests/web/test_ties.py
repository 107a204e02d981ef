"""A tie on its page: depth with its evidence, warmth, rhythm, what each knows, help both ways."""

from __future__ import annotations

import re

import pytest

from tests import cast
from wellspring.core.circle import MOST
from wellspring.records import noting
from wellspring.records.models import Change, Favour, Knowing, Seat, Standing, Touch


def shown(client, person):
    return client.get(f"/people/{person.pk}/").content.decode()


def test_somebody_new_begins_at_the_first_stage_and_the_page_asks_gently(client, tomas):
    """P0.7: the first meeting is superficial, and that is no fault."""
    html = shown(client, tomas)

    assert "Depth: Met" in html
    assert "Everybody begins here." in html
    assert "find easy to answer?" in html


def test_what_each_knows_stands_side_by_side_with_what_is_not_yet_asked(client, tomas):
    """P0.8, P0.10, P0.11: two cards, mine of them and theirs of me, and the next gap."""
    for side, text in (("of_them", "runs a quiet foundry"), ("of_me", "wants a night shift")):
        client.post(f"/people/{tomas.pk}/knowings/", {"side": side, "topic": "work", "text": text})

    html = shown(client, tomas)
    of_them, of_me = html.split("<h3>You of Tomás")[1].split("<h3>Tomás of you")

    assert "runs a quiet foundry" in of_them
    assert "wants a night shift" in of_me.split("</section>")[0]
    assert "What does Tomás love to do?" in of_them
    assert "What you are looking for, in one sentence." in of_me


def test_nothing_written_is_said_beside_its_own_field(client, tomas):
    answer = client.post(
        f"/people/{tomas.pk}/knowings/", {"side": "of_me", "topic": "goals", "text": " "}
    )

    assert answer.status_code == 422
    assert 'id="of_me-e"' in answer.content.decode()
    assert not Knowing.objects.exists()


def test_a_thing_known_is_taken_off_again(client, tomas, maya):
    known = Knowing.note(tomas, "tea", side="of_them", topic="other", on=cast.TODAY, by=maya)

    client.post(f"/knowings/{known.pk}/end/")

    assert not Knowing.objects.exists()


def test_help_is_noted_both_ways_and_counts_for_depth(client, tomas):
    """P0.12: a tie is nurtured when help goes both ways, so both can be written down."""
    told = {"kind": "advice", "words": "read the offer", "on": "yesterday"}
    client.post(f"/people/{tomas.pk}/favours/", {"given": "yes", **told})
    client.post(f"/people/{tomas.pk}/favours/", {"given": "no", **told})

    assert {one.given: one.on for one in Favour.objects.all()} == dict.fromkeys(
        (True, False), cast.YESTERDAY
    )
    html = shown(client, tomas)
    assert "You have helped them once." in html
    assert "They have helped you once." in html


@pytest.mark.parametrize("told", [{"words": ""}, {"on": "when pigs fly"}, {"on": "2027-01-01"}])
def test_help_without_words_or_of_no_day_is_asked_again(client, tomas, told):
    form = {"given": "yes", "kind": "lead", "words": "a name", "on": ""} | told

    assert client.post(f"/people/{tomas.pk}/favours/", form).status_code == 422
    assert not Favour.objects.exists()


def test_ones_own_word_on_depth_counts_in_one_press_and_can_be_left(client, tomas):
    client.post(f"/people/{tomas.pk}/stage/", {"stage": "trusted"})
    html = shown(client, tomas)
    assert "Depth: Trusted" in html
    assert "The record alone reads Met." in html

    client.post(f"/people/{tomas.pk}/stage/", {"stage": ""})
    assert "Depth: Met" in shown(client, tomas)


def test_the_depth_in_the_list_is_the_depth_on_the_page(client, maya, tomas):
    cast.meets(tomas, *(cast.ago(days) for days in (200, 160, 120, 60, 20)), by=maya)
    cast.meets(tomas, cast.ago(90), by=maya, channel="call")

    row = client.get("/people/").content.decode().split("Tomás Ferreira")[1].split("</tr>")[0]

    stage = re.search(r"Depth: (\w+)", shown(client, tomas))[1]
    assert stage == "Familiar"
    assert f'<span class="word">{stage}</span>' in row


def test_warmth_is_a_sentence_then_a_drawing_that_can_be_heard_and_no_number(client, maya, tomas):
    cast.meets(tomas, *(cast.ago(days) for days in (300, 100, 40, 5)), by=maya)
    Touch.objects.filter(person=tomas, at__date=cast.ago(100)).update(personal=False)

    card = shown(client, tomas).split('id="w"')[1].split("</section>")[0]

    assert card.index("Without a touch it goes quiet around") < card.index("<svg")
    assert 'role="img" aria-labelledby="wt"' in card
    assert "Personal: January, October and November." in card
    assert "Impersonal: August." in card
    assert card.count('class="dot open"') == 1
    assert "style=" not in card
    assert re.findall(r">[^<]*\d+ ?%|\d\.\d+<", card) == []


def test_a_rhythm_is_suggested_and_ones_own_choice_stands_beside_it(client, maya, tomas):
    cast.meets(tomas, *(cast.ago(days) for days in (90, 60, 30)), by=maya)
    assert "as is usual between you" in shown(client, tomas)

    client.post(f"/people/{tomas.pk}/rhythm/", {"every": "fortnight"})

    assert Standing.objects.get(person=tomas).chosen_gap == 14
    html = shown(client, tomas)
    assert "You chose about every two weeks." in html
    assert "Suggested: every four weeks." in html


def test_mailings_without_a_word_of_ones_own_are_noticed_and_not_scolded(client, maya, tomas):
    """P0.21: too many impersonal mails without a personal one."""
    for days in (40, 30, 20, 10):
        Touch.objects.create(
            book_id=maya.book_id, person=tomas, at=cast.noon(cast.ago(days)), channel="email",
            direction="outgoing", basis="bcc", personal=False, size=80, source_key=f"m{days}",
        )  # fmt: skip

    html = shown(client, tomas)

    assert "Your last four words to Tomás were sent to many." in html
    assert "One line for Tomás alone would do." in html


def test_a_seat_in_the_circle_is_taken_left_and_taken_back(client, tomas):
    """P4.16: who is in the circle is the person's own word."""
    answer = client.post(f"/people/{tomas.pk}/seat/", follow=True)
    assert "In your inner circle since 24 Nov." in answer.content.decode()

    again = client.post(f"/people/{tomas.pk}/seat/", follow=True).content.decode()
    assert again.count(f"/people/{tomas.pk}/seat/end/") == 1  # its own button, and no Undo

    Seat.objects.update(since=cast.YESTERDAY)
    client.post(f"/people/{tomas.pk}/seat/end/")
    assert not Seat.objects.exists()

    client.post(f"/changes/{Change.objects.get().pk}/end/")
    assert Seat.objects.get().since == cast.YESTERDAY


def test_no_seat_is_given_back_beyond_twenty(client, maya, tomas):
    tomas.take_seat(on=cast.TODAY, by=maya)
    client.post(f"/people/{tomas.pk}/seat/end/")
    for number in range(MOST):
        one = noting.add_person(maya, name=f"Friend {number}", at=cast.NOW)
        one.take_seat(on=cast.TODAY, by=maya)

    client.post(f"/changes/{Change.objects.get().pk}/end/")

    assert Seat.objects.count() == MOST


def test_a_guess_is_called_one_and_answered_with_yes_or_no(client, maya, tomas):
    owed = tomas.promise("send the list", on=cast.TODAY, by=maya)
    type(owed).objects.filter(pk=owed.pk).update(confirmed=False, derived=True)
    assert "Is it one?" in shown(client, tomas)

    client.post(f"/promises/{owed.pk}/verdict/", {"is": "one", "page": "person"})
    owed.refresh_from_db()
    assert owed.confirmed
    assert "Is it one?" not in shown(client, tomas)


@pytest.mark.parametrize(
    ("days", "says"), [((3, 10, 17), "An active tie."), ((400,), "A dormant tie.")]
)
def test_a_tie_is_called_active_or_dormant(client, maya, tomas, days, says):
    """P2.28: a word for where it stands, and what a dormant one is good for."""
    cast.meets(tomas, *(cast.ago(day) for day in days), by=maya)

    assert says in shown(client, tomas)
