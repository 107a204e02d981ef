"""Steps of courage, the smallest first (P4.34)."""

from __future__ import annotations

from wellspring.core.courage import Rung, next_rung, rung_of
from wellspring.core.depth import Stage


def test_the_smallest_step_not_taken_lately_comes_next():
    assert next_rung({Rung.WELL_KNOWN}, set(Rung)) is Rung.ACQUAINTED


def test_a_step_without_anybody_for_it_is_passed_over():
    assert next_rung(set(), {Rung.MET_ONCE}) is Rung.MET_ONCE


def test_who_took_every_step_begins_again_with_the_smallest():
    assert next_rung(set(Rung), set(Rung)) is Rung.WELL_KNOWN


def test_every_depth_has_its_step():
    assert {rung_of(stage) for stage in Stage} == {
        Rung.WELL_KNOWN, Rung.ACQUAINTED, Rung.MET_ONCE,
    }  # fmt: skip


def test_the_inner_circle_is_known_well_even_when_new():
    assert rung_of("met", inner=True, is_new=True) is Rung.WELL_KNOWN
