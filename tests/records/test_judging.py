"""Judging again: any day can be replayed, nothing depends on the order in which things came."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import NOW, TODAY, add_person, ago, meets, wrote
from wellspring.core.planning_state import state_of
from wellspring.core.warmth import warmth, weighted_days
from wellspring.records.day import day_for, plan_for
from wellspring.records.glance import through_django
from wellspring.records.glance.stands import standings
from wellspring.records.glance.states import state_from
from wellspring.records.judging import contacts_of, refresh
from wellspring.records.models import Book, Season, Standing
from wellspring.records.own_word import choose_rhythm
from wellspring.records.turning import calibrate, refresh_due

pytestmark = pytest.mark.django_db
CALLS = [ago(days) for days in (75, 60, 45, 31)]


def reasons(member, day, **how):
    return [item.reason for item in plan_for(member, today=day, **how)]


def test_a_state_is_kept_as_it_was_judged(maya, leilani):
    meets(leilani, *CALLS, by=maya)

    (told,) = through_django("SELECT state FROM standings WHERE person_id = %s", [leilani.pk])

    assert state_from(told[0]) == state_of(contacts_of([leilani.pk])[leilani.pk])


def test_warmth_is_read_from_its_trace(maya, leilani):
    meets(leilani, *CALLS, by=maya)

    stood = standings(through_django, maya.reads, [leilani.pk])[leilani.pk]

    exact = warmth(weighted_days(contacts_of([leilani.pk])[leilani.pk]), TODAY)
    assert stood.warmth_on(TODAY) == pytest.approx(exact, abs=0.01)


def test_a_touch_written_down_late_counts_on_its_day(maya, leilani, tomas):
    meets(leilani, *CALLS, by=maya)
    meets(tomas, *reversed(CALLS), by=maya)

    one, other = (Standing.objects.get(person=person) for person in (leilani, tomas))
    assert (one.days, one.usual_gap, one.quiet_on) == (other.days, other.usual_gap, other.quiet_on)


def test_a_day_of_the_past_knows_nothing_of_what_came_after(maya, leilani):
    wrote(leilani, ago(20), by=maya)
    leilani.refresh(TODAY)
    meets(leilani, ago(10), by=maya, channel="call")
    assert "reply_owed" not in reasons(maya, TODAY)

    assert reasons(maya, ago(15)) == ["reply_owed"]


def test_a_silence_of_the_past_is_seen_on_its_day(maya, leilani):
    meets(leilani, *CALLS, TODAY, by=maya, channel="call")

    assert reasons(maya, TODAY) == []
    assert reasons(maya, ago(1)) == ["gone_quiet"]


def test_a_day_to_come_carries_the_ties_forward(maya, leilani):
    meets(leilani, *CALLS[:3], ago(10), by=maya, channel="call")

    assert reasons(maya, TODAY) == []
    assert reasons(maya, TODAY + timedelta(days=90)) == ["gone_quiet"]


def test_the_rhythm_chosen_says_when_silence_is_long(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")

    choose_rhythm(leilani, 90, on=TODAY, by=maya)
    assert Standing.objects.get(person=leilani).quiet_on == ago(31) + timedelta(days=135)
    choose_rhythm(leilani, None, on=TODAY, by=maya)

    assert Standing.objects.get(person=leilani).quiet_on == ago(31) + timedelta(days=29)


def test_the_channel_on_which_they_answer_is_the_one_to_take(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="text")

    (item,) = plan_for(maya, today=TODAY)

    assert (item.channel, item.minutes) == ("text", 5)


def test_a_season_makes_the_day_shorter_and_never_empty(maya):
    for number in range(8):
        person = add_person(maya, name=f"Person {number}", at=NOW)
        person.promise("a word", on=ago(5), due=TODAY, by=maya)
    assert len(plan_for(maya, today=TODAY, minutes=80)) == 7

    Season.choose("content", on=TODAY, by=maya)

    assert len(plan_for(maya, today=TODAY, minutes=80)) == 4
    assert len(plan_for(maya, today=TODAY, minutes=5)) == 1


def test_what_is_owed_and_does_not_fit_is_said(maya, tomas, leilani):
    for person in (tomas, leilani):
        person.promise("a word", on=ago(5), due=TODAY, by=maya)

    day = day_for(maya, today=TODAY, minutes=10)

    assert (len(day.items), len(day.waiting)) == (1, 1)


def test_a_weekend_rests_but_for_what_cannot_wait(maya, tomas, leilani):
    saturday = TODAY + timedelta(days=4)
    meets(leilani, *CALLS, by=maya, channel="call")
    tomas.promise("a word", on=ago(5), due=TODAY, by=maya)

    day = day_for(maya, today=saturday)

    assert (day.rests, [item.reason for item in day.items]) == (True, ["promise_due"])


def test_two_whose_pace_has_turned_are_judged_again(maya, leilani):
    meets(leilani, *CALLS, by=maya)
    turns = Standing.objects.get(person=leilani).turns_on

    assert refresh_due(maya.book_id, turns - timedelta(days=1)) == 0
    assert refresh_due(maya.book_id, turns) == 1


def test_the_curves_move_to_what_came_of_earlier_days(maya):
    for number in range(12):
        person = add_person(maya, name=f"Person {number}", at=NOW)
        meets(person, ago(300), ago(280), by=maya)

    calibrate(maya.book_id, TODAY)

    book = Book.objects.get()
    assert book.warmth_offset < 0
    assert book.judged_on == TODAY


def test_judging_everybody_twice_changes_nothing(maya, leilani, tomas):
    meets(leilani, *CALLS, by=maya)
    wrote(tomas, ago(3), by=maya)
    refresh(maya.book_id, None, TODAY)
    before = list(Standing.objects.order_by("pk").values())

    refresh(maya.book_id, None, TODAY)

    assert list(Standing.objects.order_by("pk").values()) == before


def test_whoever_may_not_be_written_to_is_not_proposed(maya, leilani):
    meets(leilani, ago(13), by=maya, channel="call")

    assert reasons(maya, TODAY) == []
