"""A letter first, then the telephone: the days, who waits for whom, and what ends it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from wellspring.core.contact import Contact
from wellspring.core.holidays import is_rest_day
from wellspring.core.letter_then_phone import (
    Due,
    Running,
    Step,
    Wait,
    days_of,
    ended_by,
    step_after,
    wait_before,
)

TUESDAY = date(2026, 11, 17)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@given(DAYS, st.integers(0, 30), st.sampled_from(["", "US", "NL"]))
def test_every_step_falls_on_a_working_day_after_the_letter(began, call_after, country):
    steps = days_of(began, call_after=call_after, country=country)

    assert {due.step for due in steps} == set(Step)
    assert all(due.on > began and not is_rest_day(due.on, country) for due in steps)
    on = {due.step: due.on for due in steps}
    assert on[Step.CALL] < on[Step.CLOSE]


def test_thanksgiving_is_no_day_for_a_call():
    """P3.28."""
    on = {due.step: due.on for due in days_of(date(2026, 11, 19), country="US")}

    assert on[Step.CALL] == date(2026, 11, 27)


def test_the_call_stands_next_until_it_was_made():
    one = Running(1, 7, TUESDAY)

    assert step_after(one) == Due(Step.CALL, date(2026, 11, 24))
    called = step_after(one, spoken=date(2026, 11, 24))
    assert called == Due(Step.CLOSE, date(2026, 11, 26))


def test_a_call_made_late_moves_the_last_word():
    one = Running(1, 7, TUESDAY)

    late = step_after(one, spoken=date(2026, 12, 1))
    assert late == Due(Step.CLOSE, date(2026, 12, 3))


def test_people_of_one_place_are_taken_one_after_another():
    running = [Running(1, 7, TUESDAY)]

    assert wait_before(7, running, date(2026, 11, 19)) is Wait.ONE_BY_ONE
    assert wait_before(7, running, date(2026, 11, 20)) is None
    assert wait_before(8, running, date(2026, 11, 18)) is None


def test_five_places_are_worked_on_side_by_side():
    running = [Running(person, person, TUESDAY) for person in range(1, 6)]

    assert wait_before(9, running, date(2026, 12, 1)) is Wait.FIVE_ARE_OPEN
    assert wait_before(3, running, date(2026, 12, 1)) is None


@pytest.mark.parametrize(
    ("channel", "direction", "ends"),
    [
        ("email", "incoming", True),
        ("call", "both", True),
        ("email", "outgoing", False),
        ("email", "both", False),  # "emailed Ana" says nothing of a word of hers
        ("comment", "both", False),
    ],
)
def test_only_a_word_of_theirs_or_a_talk_ends_it(channel, direction, ends):
    """P3.33."""
    noon = (TUESDAY.toordinal() - date(1970, 1, 1).toordinal()) * 86_400 + 43_200
    said = Contact(1, 1, noon + 86_400, channel, direction)

    assert (ended_by(TUESDAY, [said]) is said) is ends
