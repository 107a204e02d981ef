"""The minutes of a talk: thanks, oneself, listening, the list, giving, and a close in time.

The length agreed is kept (P4.13); the largest part is theirs (P3.36, P4.2).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

SHORTEST, LONGEST = 10, 480  # minutes: what lies outside is taken as the nearest


class Part(StrEnum):
    """What happens in it."""

    THANKS = "thanks"  # for the time, and say how long there is
    ONESELF = "oneself"  # thirty seconds
    LISTEN = "listen"  # the questions
    LIST = "list"  # the right people and places?
    GIVE = "give"  # what I bring, and who else
    CLOSE = "close"  # leave to tell what came of it, and stand up first


class Slot(NamedTuple):
    """A part, the minute it begins at and how many it has."""

    part: Part
    begins: int
    minutes: int


def run_sheet(minutes: int, *, shows_list: bool = True) -> list[Slot]:
    """The parts of a talk of so many minutes, in order; together they fill it exactly.

    `shows_list` is False where there are no targets to be tested: listening gets its time.
    """
    whole = min(max(minutes, SHORTEST), LONGEST)
    short = whole <= SHORTEST + 3  # else listening would not have half of it
    lengths = {
        Part.THANKS: 1,
        Part.ONESELF: 1,
        Part.LIST: max(whole * 15 // 100, 1 if short else 2) if shows_list else 0,
        Part.GIVE: max(whole // 10, 1 if short else 2),
        Part.CLOSE: 1 if whole <= 40 else 2,  # noqa: PLR2004  a long talk ends less quickly
    }
    lengths[Part.LISTEN] = whole - sum(lengths.values())
    slots, at = [], 0
    for part in Part:
        if lengths[part]:
            slots.append(Slot(part, at, lengths[part]))
            at += lengths[part]
    return slots
