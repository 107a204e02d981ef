"""The days on which a tie came to another stage of depth: what networking is about (P0.5).

Depth only grows with evidence and time, so the whole story of a tie can be told from its record, at
the days on which things happened. History that is brought in moves ties in its own years.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.depth.ground import Ground, days_of
from wellspring.core.depth.stage import ASKS, STAGES, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.core.depth.ground import Record


class Move(NamedTuple):
    """From one stage to a later one, on a day."""

    was: Stage
    stage: Stage
    on: date


def moves(record: Record, today: date) -> list[Move]:
    """Every move until the end of a day by the record alone, the first one first."""
    days, reached = days_of(record), 0
    found: list[Move] = []
    for was, stage in pairwise(STAGES):
        reached = max(reached, _reached(days, ASKS[stage]))
        if reached > today.toordinal():
            return found
        on = date.fromordinal(reached)
        if found and found[-1].on == on:
            found[-1] = found[-1]._replace(stage=stage)
        else:
            found.append(Move(was, stage, on))
    return found


def _reached(days: Mapping[Ground, Sequence[int]], asks: Mapping[Ground, int]) -> int:
    """The day (an ordinal) on which nothing is missing any more, or the end of all days."""
    reached = 0
    for ground, need in asks.items():
        if ground is Ground.TIME:
            there = days[ground][0] + need if days[ground] else None
        else:
            there = days[ground][need - 1] if len(days[ground]) >= need else None
        if there is None:
            return date.max.toordinal() + 1
        reached = max(reached, there)
    return reached
