"""What a tie is worth looking after; never a person's price, never shown (P4.15, P4.16)."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.worth import Ground, Known, novelty, worth

KNOWN = st.builds(
    Known,
    st.booleans(),
    st.booleans(),
    st.integers(0, 5),
    st.integers(0, 5),
    st.none() | st.integers(1, 5),
    st.none() | st.floats(0, 1),
    st.none() | st.integers(0, 300),
)


def test_somebody_of_whom_nothing_is_known_is_ordinary():
    assert worth().value == 1.0
    assert worth().grounds == ()


def test_the_inner_circle_and_help_both_ways_count():
    """P0.12, P4.19: they help when you help them."""
    circle = worth(Known(inner_circle=True, helped_me=1, helped_them=2))

    assert circle.importance == pytest.approx(4.5)
    assert circle.grounds == (Ground.INNER_CIRCLE, Ground.HELPED_YOU, Ground.YOU_HELPED)


def test_what_the_person_says_themselves_goes_before_what_is_guessed():
    assert worth(Known(inner_circle=True, connector=True, chosen=2)).importance == 2.0


def test_mutual_contacts_make_an_inverted_u():
    assert novelty(0) < novelty(3) < novelty(10) > novelty(30) > novelty(200)
    assert novelty(10) == pytest.approx(1.25)


@given(KNOWN)
def test_worth_stays_within_its_bounds(known):
    assert 0.5 * 0.75 <= worth(known).value <= 5 * 2 * 1.25


@given(KNOWN)
def test_help_never_makes_a_tie_worth_less(known):
    assert worth(known._replace(helped_me=known.helped_me + 1)).value >= worth(known).value
