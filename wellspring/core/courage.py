"""Graded steps of courage: from a word to somebody known well to a word to somebody new (P4.34).

The timid grow more gregarious by steps that each are small. Which one is next is read from what the
person did lately, and from nothing else; nobody is measured by it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wellspring.core.depth import Stage

if TYPE_CHECKING:
    from collections.abc import Collection


class Rung(StrEnum):
    """A step, the smallest first."""

    WELL_KNOWN = "well_known"
    ACQUAINTED = "acquainted"
    MET_ONCE = "met_once"
    SOMEBODY_NEW = "somebody_new"


STAGES = {
    Rung.WELL_KNOWN: (Stage.TRUSTED, Stage.MUTUAL),
    Rung.ACQUAINTED: (Stage.KNOWN, Stage.FAMILIAR),
    Rung.MET_ONCE: (Stage.MET,),
}


def rung_of(stage: str, *, inner: bool = False, is_new: bool = False) -> Rung:
    """The step that a word to somebody is; the inner circle is known well whatever the record."""
    if inner:
        return Rung.WELL_KNOWN
    if is_new:
        return Rung.SOMEBODY_NEW
    return next(rung for rung, stages in STAGES.items() if stage in stages)


def next_rung(lately: Collection[Rung], possible: Collection[Rung]) -> Rung:
    """The smallest step not taken lately, among those there is somebody for; then from the start.

    Somebody new is always possible: every circle holds one.
    """
    there = [rung for rung in Rung if rung in possible or rung is Rung.SOMEBODY_NEW]
    return next((rung for rung in there if rung not in lately), there[0])
