"""How often two people are in touch, and when silence is long for them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from wellspring.core.contact import DAY, EPOCH, Contact, real_days
from wellspring.core.rhythm import (
    GENTLE,
    INNER,
    Source,
    patience,
    quiet_from,
    rhythm,
    usual_gap,
)

START = date(2026, 1, 1).toordinal()
DAYS = st.lists(st.integers(START, START + 2_000), max_size=40)


def every(gap, times=6):
    return [START + gap * turn for turn in range(times)]


def test_people_who_talk_monthly_have_a_monthly_rhythm():
    assert usual_gap(every(30)) == 30


def test_two_touches_are_no_rhythm_yet():
    assert usual_gap([START, START + 30]) is None


def test_one_long_holiday_does_not_change_a_rhythm():
    assert usual_gap([*every(7), START + 120, START + 127]) == 7


def test_one_lively_week_is_no_rhythm():
    assert usual_gap([START, START + 1, START + 2, START + 3, START + 4]) is None


def test_answers_of_the_next_day_belong_to_one_conversation():
    assert usual_gap([day for start in every(30) for day in (start, start + 1)]) == 29


def test_people_who_talk_every_day_have_a_daily_rhythm():
    assert usual_gap(every(1, 60)) == 1


def test_the_rhythm_of_now_counts_and_not_that_of_long_ago():
    long_ago = every(3, 30)
    lately = [long_ago[-1] + 60 * turn for turn in range(1, 12)]

    assert usual_gap([*long_ago, *lately]) == 60


def test_a_monthly_tie_is_quiet_after_a_month_and_a_half():
    last = every(30)[-1]

    assert quiet_from(every(30)) == date.fromordinal(last + 45)


def test_a_weekly_tie_is_given_two_weeks_of_holiday():
    assert patience(7) == 21


def test_a_tie_of_one_touch_is_quiet_after_half_a_year():
    assert quiet_from([START]) == date.fromordinal(START + GENTLE)


def test_people_never_in_touch_did_not_go_quiet():
    assert quiet_from([]) is None


@given(DAYS)
def test_the_order_in_which_touches_are_told_changes_nothing(days):
    assert usual_gap(days) == usual_gap(sorted(days, reverse=True))


@given(DAYS)
def test_a_rhythm_is_a_gap_that_was_really_there(days):
    gap = usual_gap(days)
    known = sorted(set(days))

    assert gap is None or any(min(b - a, 365) == gap for a, b in pairwise(known))


@given(DAYS.filter(bool), st.integers(0, 400))
def test_a_tie_touched_today_is_not_quiet(days, later):
    today = max(days) + later

    assert quiet_from([*days, today]) > date.fromordinal(today)


@given(st.integers(1, 365))
def test_patience_is_always_longer_than_the_rhythm(gap):
    assert patience(gap) >= gap + 14


def test_the_rhythm_the_person_set_wins():
    told = rhythm(every(30), chosen=10)

    assert (told.every, told.source) == (10, Source.CHOSEN)


def test_the_circle_shortens_a_slow_rhythm_and_leaves_a_quick_one():
    """P4.15: the circle is not left for longer than four weeks."""
    assert rhythm(every(90), inner=True)[::3] == (INNER, Source.CIRCLE)
    assert rhythm(every(9), inner=True)[::3] == (9, Source.OWN)
    assert rhythm([], inner=True)[::3] == (INNER, Source.CIRCLE)


def test_a_rhythm_has_a_band_that_is_still_ordinary():
    assert rhythm(every(30))[:3] == (30, 20, 45)


@pytest.mark.parametrize(
    "told",
    [
        {"basis": "cc"},
        {"basis": "bcc"},
        {"personal": False},
        {"channel": "comment"},
    ],
)
def test_copies_mailings_and_reactions_never_restart_a_rhythm(told):
    """P0.19, P0.21, P2.8."""
    at = (date(2026, 11, 20).toordinal() - EPOCH) * DAY
    touch = Contact(
        **{"id": 1, "person": 7, "at": at, "channel": "email", "direction": "both"} | told
    )

    assert real_days([touch]) == []


def test_a_touch_written_down_late_counts_on_the_day_it_happened():
    """P0.16: by event date; a coffee of the third noted on the ninth was on the third."""
    days = [START + 30, START]

    assert quiet_from(days) == date.fromordinal(START + 30 + GENTLE)


@given(DAYS, st.none() | st.integers(-5, 900), st.booleans())
def test_every_rhythm_lies_inside_its_band(days, chosen, inner):
    told = rhythm(days, chosen=chosen, inner=inner)

    assert 1 <= told.at_least <= told.every <= told.at_most


@given(DAYS, st.booleans())
def test_the_order_of_touches_does_not_matter_to_a_rhythm(days, inner):
    assert rhythm(days, inner=inner) == rhythm(days[::-1], inner=inner)
