"""The well, what went and came between two people, and what was only handed on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellspring.core.contact import Contact
from wellspring.core.depth import Help
from wellspring.core.exchange import exchange, wants_a_gift
from wellspring.core.forwarded import is_forward
from wellspring.core.giving import LAST, well
from wellspring.core.sightings import Saying

TODAY = date(2026, 11, 24)


def wrote(number, days, kind="", direction="outgoing"):
    at = ((TODAY - timedelta(days=days)).toordinal() - 719_163) * 86_400 + 43_200
    said = (Saying(kind, "words"),) if kind else ()
    return Contact(number, 1, at, "email", direction, sayings=said)


def test_openings_that_asked_for_nothing_are_told_apart():
    """P3.42, P3.44: the well is dug before one is thirsty."""
    told = well([[wrote(1, 80), wrote(2, 60, "request"), wrote(3, 20, "delivery")]], TODAY)

    assert (len(told.openings), told.free, told.offered) == (3, 2, 1)


def test_an_answer_is_no_opening_and_older_ones_are_let_be():
    told = well([[wrote(1, 200), wrote(2, 30, direction="incoming"), wrote(3, 29)]], TODAY)

    assert told.openings == ()


def test_a_busy_quarter_is_told_by_its_last_fourteen():
    told = well([[wrote(number, 80)] for number in range(40)], TODAY)

    assert len(told.openings) == LAST


def test_help_stands_side_by_side_and_the_latest_first():
    """P3.47, P4.19."""
    old, new = (Help("lead", False, TODAY - timedelta(days=days)) for days in (90, 3))

    told = exchange([old, new, Help("advice", True, TODAY + timedelta(days=1))], TODAY)

    assert told.came == (new, old)
    assert told.one_sided


@pytest.mark.parametrize(
    ("came", "went", "wants"),
    [(100, None, True), (10, None, False), (100, 50, False), (100, 200, True), (None, None, False),
     (900, None, False)],
)  # fmt: skip
def test_a_small_thing_goes_back_in_time_and_only_once(came, went, wants):
    """P4.19: they help when you help them."""
    days = [None if each is None else TODAY - timedelta(days=each) for each in (came, went)]

    assert wants_a_gift(*days, TODAY) is wants


@pytest.mark.parametrize("subject", ["Fwd: jokes", "FW: a chain", "WG: Rundbrief", "RV: cadena"])
def test_what_was_only_handed_on_is_known_by_its_subject(subject):
    """P0.20."""
    assert is_forward(subject)
    assert not is_forward("Forward motion: " + subject)
