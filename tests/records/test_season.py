"""The seasons of life are remembered, so that a habit of one season can be told (P0.22, P3.42)."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, add_person, ago, meets, reader_of, wrote
from wellspring.core.habits import Habit, Season as Looking
from wellspring.records.day import day_for, plan_for
from wellspring.records.models import Book, Season
from wellspring.records.season import looking
from wellspring.records.why import why

pytestmark = pytest.mark.django_db


def mode(by):
    return Book.objects.get(pk=by.book_id).mode


def test_a_season_chosen_is_remembered_with_its_day(maya):
    Season.choose("landed", on=ago(3), by=maya)

    assert list(Season.objects.values_list("mode", "was", "on")) == [
        ("landed", "searching", ago(3))
    ]


def test_the_same_season_again_is_no_new_one(maya):
    assert Season.choose("searching", on=TODAY, by=maya) is None


def test_a_choice_taken_back_leaves_season_and_holidays_as_they_were(maya):
    Season.choose("content", on=ago(9), by=maya)
    kept = Season.choose("landed", "NL", on=TODAY, by=maya)

    kept.take_back(by=maya)

    assert (mode(maya), Book.objects.get(pk=maya.book_id).country) == ("content", "")


def test_a_later_choice_stands_when_an_earlier_one_is_taken_back(maya):
    first = Season.choose("content", on=ago(9), by=maya)
    second = Season.choose("landed", on=TODAY, by=maya)
    first.take_back(by=maya)
    assert mode(maya) == "landed"

    second.refresh_from_db()
    second.take_back(by=maya)

    assert mode(maya) == "searching"


def shares(maya, day):
    """The minutes of a day tell its season."""
    return sum(item.minutes for item in plan_for(maya, today=day, minutes=40))


@pytest.fixture
def many_owed(maya):
    for number in range(6):
        one = add_person(maya, name=f"Ann {number}", at=NOW)
        one.promise("two names", on=ago(60), due=ago(50), by=maya)


def test_a_day_is_replayed_in_the_season_that_held_on_it(maya, many_owed):
    Season.choose("content", on=ago(9), by=maya)
    Season.choose("searching", on=ago(2), by=maya)

    assert [shares(maya, ago(days)) for days in (10, 9, 3, 2, 0)] == [40, 20, 20, 40, 40]


def test_a_day_before_the_first_choice_is_as_it_was_before_it(maya, many_owed):
    Book.objects.filter(pk=maya.book_id).update(mode="content")
    Season.choose("searching", on=TODAY, by=maya)

    assert (shares(maya, ago(1)), shares(maya, TODAY)) == (20, 40)


def test_without_any_choice_every_day_is_in_the_season_of_the_book(maya, many_owed):
    Book.objects.filter(pk=maya.book_id).update(mode="content")

    assert shares(maya, ago(30)) == 20


def test_the_holidays_of_a_day_are_those_that_held_on_it(maya, many_owed):
    saturday = date(2026, 11, 21)
    Season.choose("searching", "NL", on=TODAY, by=maya)

    assert not day_for(maya, today=date(2026, 4, 27)).rests  # the king's birthday
    assert day_for(maya, today=saturday).rests


def test_times_of_looking_are_those_of_searching_and_exploring(maya):
    Season.choose("landed", on=ago(400), by=maya)
    Season.choose("exploring", on=ago(30), by=maya)

    assert [(one.since.year, one.until) for one in looking(maya.book_id)] == [
        (1, ago(401)),
        (ago(30).year, None),
    ]


def test_where_no_season_was_ever_chosen_nobody_is_told_of_a_habit(maya):
    (always,) = looking(maya.book_id)

    assert always == Looking(always.since, None)


def test_writing_first_only_while_looking_is_noticed(maya, leilani):
    Season.choose("landed", on=ago(600), by=maya)
    Season.choose("searching", on=ago(60), by=maya)
    wrote(leilani, ago(300), by=maya)
    for day in (ago(50), ago(30), ago(10)):
        leilani.log_touch("email", on=day, by=maya, direction="outgoing")

    noticed = [one.habit for one in why(maya, leilani, TODAY).habits]

    assert Habit.ONLY_WHEN_LOOKING in noticed


def test_a_reader_chooses_no_season(maya):
    with pytest.raises(PermissionDenied):
        Season.choose("landed", on=TODAY, by=reader_of(maya))


def test_meeting_in_every_season_is_no_habit(maya, leilani):
    Season.choose("landed", on=ago(600), by=maya)
    Season.choose("searching", on=ago(60), by=maya)
    meets(leilani, ago(300), ago(200), ago(100), by=maya)

    assert Habit.ONLY_WHEN_LOOKING not in [one.habit for one in why(maya, leilani, TODAY).habits]
