"""A tie that fades is noticed against its own rhythm: a list, never a siren (P0.9, P4.16)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, strategies as st

from tests.core.told_contacts import ORDINAL, TODAY
from wellspring.core.warmth import activity, lull
from wellspring.core.warmth.fading import Fading, fading

DAYS = st.sets(st.integers(ORDINAL - 3000, ORDINAL), max_size=30).map(
    lambda days: [(day, 1.0) for day in sorted(days)]
)
WEEKLY = [(ORDINAL - 70 - 7 * n, 1.0) for n in reversed(range(20))]


def test_a_lively_tie_that_falls_silent_fades_and_says_why():
    assert fading(WEEKLY, TODAY, worth=4) == Fading(usual=7, silence=70)


def test_only_ties_that_matter_are_told_of():
    assert fading(WEEKLY, TODAY) is None
    assert fading(WEEKLY, TODAY, inner=True) is not None


def test_a_tie_that_goes_on_does_not_fade():
    assert fading([(day + 69, 1.0) for day, _ in WEEKLY], TODAY, inner=True) is None


def test_a_silence_is_longer_for_people_who_talk_often():
    monthly = [(ORDINAL - 70 - 30 * n, 1.0) for n in reversed(range(20))]

    assert lull(WEEKLY, TODAY) > lull(monthly, TODAY) > lull(monthly, TODAY - timedelta(days=70))


@given(DAYS, st.integers(1, 400))
def test_silence_never_livens(days, wait):
    later = TODAY + timedelta(days=wait)

    assert activity(days, later) <= activity(days, TODAY)


@given(DAYS)
def test_a_word_today_never_quietens(days):
    before = [day for day in days if day[0] < ORDINAL]

    assert activity([*before, (ORDINAL, 1.0)], TODAY) >= activity(before, TODAY)
