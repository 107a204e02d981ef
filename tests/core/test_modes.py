"""The seasons of a working life scale the day, and none ends it (P0.14, P0.22, P2.1-P2.6)."""

from __future__ import annotations

from hypothesis import given, strategies as st

from wellspring.core.daily_plan.mode import Mode, scaled

MODES = st.sampled_from(list(Mode))
MINUTES, ACTS = st.integers(1, 240), st.integers(1, 12)


def test_a_search_takes_the_whole_day_and_contentment_half():
    assert scaled(30, 6, Mode.SEARCHING) == (30, 6)
    assert scaled(30, 6, Mode.CONTENT) == (15, 3)


@given(MINUTES, ACTS, MODES)
def test_no_season_is_ever_off(minutes, acts, mode):
    """P2.5, P2.6: a few minutes and one act are always there."""
    left, fewer = scaled(minutes, acts, mode)

    assert min(minutes, 5) <= left <= minutes
    assert 1 <= fewer <= acts


@given(MINUTES, ACTS, MODES)
def test_no_season_asks_more_than_a_search(minutes, acts, mode):
    most = scaled(minutes, acts, Mode.SEARCHING)

    assert all(less <= more for less, more in zip(scaled(minutes, acts, mode), most, strict=True))


@given(MINUTES, MODES)
def test_one_act_stays_one_act(minutes, mode):
    assert scaled(minutes, 1, mode)[1] == 1
