"""Ties left where they began: neither side knows the other, so neither can help (P0.7-P0.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.depth import Depth, Gap, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

STALLED_AFTER = 60  # days without a real touch at the first stage
NEW_FOR = 30  # days in which a first meeting is simply new


class Aging(NamedTuple):
    """A tie that stays superficial: since when, the last real touch, and what is missing first."""

    person: int
    since: date
    last: date
    gap: Gap | None


def aging(ties: Iterable[tuple[int, Depth, date, date]], today: date) -> list[Aging]:
    """The stalled ties, the longest stalled first, out of (person, depth, first, last touch)."""
    found = [
        Aging(person, first, last, known.gap)
        for person, known, first, last in ties
        if known.stage is Stage.MET
        and (today - first).days >= NEW_FOR
        and (today - last).days >= STALLED_AFTER
    ]
    return sorted(found, key=lambda tie: (tie.last, tie.since, tie.person))
