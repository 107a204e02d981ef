"""A look back makes notes, needs, promises and threads in one act, and one undo takes all back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from tests.canonical import dump
from wellspring.core.meeting.looking_back import LookedBack
from wellspring.records.debriefing import (
    LookedBackAlready,
    NotHeld,
    look_back,
    promises_in,
    take_back,
)
from wellspring.records.looking_again import as_before, told_in, write_anew
from wellspring.records.models import Favour, Knowing, Meeting, Need, Promise, Standing, Touch
from wellspring.records.unlogging import unlog

pytestmark = pytest.mark.django_db
AT = cast.NOW - timedelta(hours=20)
TOLD = LookedBack(
    needs="a trainer for the night shift",
    people="Ken Ito, who built the line in Reno",
    employers="Larkspur Implants",
    advice="Show the change-over first\nLeave the résumé at home",
    promises="Send the audit template by Friday\nShe offered to ask Ken",
    learned="They choose leaders from inside",
    common="both began on nights",
    gave="insight",
    stay="a line by mail",
)


@pytest.fixture
def talk(maya, tomas):
    return Meeting.set_up([tomas], at=AT, by=maya)


@pytest.fixture
def kept(maya, talk):
    return look_back(talk, TOLD, by=maya, at=cast.NOW)


def kinds(tomas):
    return sorted(Promise.objects.filter(person=tomas, lapsed=False).values_list("kind", flat=True))


def test_taking_back_the_touch_takes_back_the_whole_look_back(maya, talk, tomas):
    before = dump()
    kept = look_back(talk, TOLD, by=maya, at=cast.NOW)

    unlog(kept.meeting.touch, by=maya, today=cast.TODAY)

    assert dump() == before


def test_what_they_told_becomes_needs_notes_and_help(kept, tomas):
    """P3.23: needs, opportunities, key people, employers."""
    assert [one.words for one in Need.objects.filter(person=tomas)] == [TOLD.needs]
    assert Knowing.objects.filter(person=tomas, side="of_me").count() == 1
    assert Favour.objects.filter(person=tomas, given=False, kind="lead").count() == 2


def test_promises_go_both_ways_with_their_days(kept, tomas):
    rows = Promise.objects.filter(person=tomas, kind__startswith="promise")
    told = {one.kind: (one.words, one.due) for one in rows}

    assert told["promise_mine"] == ("send the audit template", cast.ago(-3))
    assert told["promise_theirs"][0] == "ask Ken"


def test_every_piece_of_advice_and_every_name_asks_for_its_own_report(kept, tomas):
    """P4.14: a report-back per suggestion."""
    assert kinds(tomas).count("report_back_owed") == 3


def test_the_thank_you_is_owed_within_a_day_of_the_talk(kept, tomas):
    """P3.37: whatever the talk gave."""
    owed = Promise.objects.get(person=tomas, kind="thank_you_owed")

    assert owed.due == AT.date() + timedelta(days=1)


def test_bad_news_is_thanked_for_and_a_saved_detour_counts_as_help(maya, talk, tomas):
    """P3.38: it is worth it if it saves a misguided decision."""
    look_back(talk, LookedBack(gave="detour"), by=maya, at=cast.NOW)

    assert "thank_you_owed" in kinds(tomas)
    assert Favour.objects.filter(person=tomas, given=False, kind="advice").exists()


def test_leave_to_stay_in_touch_closes_the_duty_to_ask_and_sets_a_rhythm(maya, talk, tomas):
    """P3.40: consent, with how and how often."""
    asked = Promise.objects.create(
        book_id=maya.book_id, person=tomas, kind="permission_owed", opened=cast.TODAY, key="ask"
    )

    look_back(talk, LookedBack(stay="by mail"), by=maya, at=cast.NOW, every=42)

    assert Promise.objects.get(pk=asked.pk).closure.how == "kept"
    assert Standing.objects.get(person=tomas).chosen_gap == 42


def test_how_they_like_to_hear_from_one_is_known_of_them(kept, tomas):
    """P3.40."""
    [known] = Knowing.objects.filter(person=tomas, text=TOLD.stay)

    assert known.side == "of_them"


def test_a_second_look_back_leaves_the_first_as_it_stands(maya, talk, kept):
    before = dump()

    with pytest.raises(LookedBackAlready):
        look_back(talk, LookedBack(gave="neither"), by=maya, at=cast.NOW)

    assert dump() == before


def test_nobody_looks_back_on_what_is_to_come_or_was_called_off(maya, tomas, talk):
    soon = Meeting.set_up([tomas], at=cast.NOW + timedelta(hours=1), by=maya)
    talk.call_off(on=cast.TODAY, by=maya)

    for one in (soon, talk):
        with pytest.raises(NotHeld):
            look_back(one, TOLD, by=maya, at=cast.NOW)


def test_written_anew_what_is_said_again_stays_closed(maya, kept, tomas):
    """P3.37, P4.14: the thank-you that was said is not owed again."""
    for one in Promise.objects.filter(person=tomas):
        one.close("kept", by=maya, at=cast.NOW)

    write_anew(kept, TOLD._replace(needs="two trainers"), by=maya, at=cast.NOW)

    assert not Promise.objects.still_open().filter(person=tomas).exists()
    assert [one.words for one in Need.objects.filter(person=tomas)] == ["two trainers"]


def test_a_promise_is_told_without_myself():
    said = list(promises_in("I send him the checklist by Friday\nI'll ring Ruth", cast.TODAY))

    assert [words for _, words, _ in said] == ["send him the checklist", "ring Ruth"]


def test_a_line_in_slightly_other_words_keeps_what_came_of_it(maya, kept, tomas):
    """P4.14: and so does the line as it was, once the change is taken back."""
    told = Promise.objects.filter(person=tomas, kind="report_back_owed", words__contains=" ")[0]
    told.say_came("She took me round", on=cast.TODAY, by=maya)
    longer = f"{told.words} at Sandy"
    anew = TOLD._replace(**{
        field: said.replace(told.words, longer)
        for field, said in TOLD._asdict().items()
        if isinstance(said, str)
    })  # fmt: skip

    write_anew(kept, anew, by=maya, at=cast.NOW)
    assert Promise.objects.get(words=longer).came == "She took me round"

    as_before(kept, by=maya, today=cast.TODAY)
    assert Promise.objects.get(words=told.words).came == "She took me round"


def test_another_day_of_a_promise_is_taken_over(maya, kept, tomas):
    anew = TOLD._replace(promises="Send the audit template by Monday")
    write_anew(kept, anew, by=maya, at=cast.NOW)

    [one] = Promise.objects.filter(person=tomas, kind__startswith="promise")
    assert one.due == cast.ago(-6)


def test_what_stood_before_it_was_written_anew_comes_back(maya, kept, tomas):
    step = cast.ago(-20)
    write_anew(kept, LookedBack(gave="heart"), by=maya, at=cast.NOW, next_on=step, every=42)
    assert kinds(tomas) == ["thank_you_owed"]

    as_before(kept, by=maya, today=cast.TODAY)

    assert (told_in(kept), Standing.objects.get(person=tomas).next_on) == (TOLD, None)
    assert kinds(tomas).count("report_back_owed") == 3
    as_before(kept, by=maya, today=cast.TODAY)
    assert (kept.gave, Standing.objects.get(person=tomas).next_on) == ("heart", step)


def test_written_anew_and_taken_back_nothing_is_left(maya, talk, tomas):
    tomas.refresh(cast.TODAY)
    before = dump()
    kept = look_back(talk, TOLD, by=maya, at=cast.NOW)
    write_anew(kept, LookedBack(needs="a trainer", stay="yes"), by=maya, at=cast.NOW)

    take_back(kept, by=maya, today=cast.TODAY)

    assert dump() == before


def test_one_undo_takes_everything_back(maya, talk, tomas):
    tomas.refresh(cast.TODAY)
    before = dump()
    kept = look_back(talk, TOLD, by=maya, at=cast.NOW, next_on=cast.ago(-20), every=42)

    take_back(kept, by=maya, today=cast.TODAY)

    assert dump() == before


def test_a_touch_that_a_calendar_brought_is_not_told_twice(maya, talk, tomas):
    Meeting.objects.filter(pk=talk.pk).update(uid="one")
    talk.refresh_from_db()
    key = f"one|{int(AT.timestamp())}"
    there = Touch.by_hand(tomas, "meeting", on=AT.date(), at=AT, source_key=key)

    kept = look_back(talk, TOLD, by=maya, at=cast.NOW)

    assert Touch.objects.get(person=tomas).pk == there.pk == talk.touch_id
    take_back(kept, by=maya, today=cast.TODAY)
    assert Touch.objects.filter(pk=there.pk).exists()
