"""A look back on a talk: what each line becomes, and what a thank-you can name."""

from __future__ import annotations

import pytest

from wellspring.core.meeting.looking_back import Gave, LookedBack, lines, low_yield, worth_naming


def test_a_slot_holds_one_thing_a_line_however_it_was_typed():
    assert lines("- welders \n\n•  a trainer for nights\n") == ["welders", "a trainer for nights"]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        (LookedBack(advice="Show the change-over", people="Ken Ito"), "Show the change-over"),
        (LookedBack(people="Ken Ito\nAnn Lee"), "Ken Ito"),
        (LookedBack(needs="welders"), ""),
    ],
)
def test_a_thank_you_names_what_will_be_used_first(told, named):
    assert worth_naming(told) == named


def test_a_long_piece_of_advice_is_named_in_part_and_by_whole_words():
    named = worth_naming(LookedBack(advice="show it first " * 30))

    assert len(named) <= 141
    assert named.endswith(("it…", "first…", "show…"))


def test_a_few_talks_that_gave_nothing_are_noticed_and_one_good_one_ends_it():
    """P1.6: we go where we get little insight or encouragement."""
    assert low_yield([Gave.NEITHER] * 3)
    assert not low_yield([Gave.DETOUR, *[Gave.NEITHER] * 3])
    assert not low_yield([Gave.NEITHER] * 2)
