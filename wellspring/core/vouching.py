"""How far one would speak for the other, each way: said, or shown by what is on record (P0.13)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.depth.ground import Help


class Level(StrEnum):
    """How far one would speak for the other, the least first."""

    NOT_YET = "not_yet"
    A_WORD = "a_word"
    INTRODUCE = "introduce"
    RECOMMEND = "recommend"


class Vouched(NamedTuple):
    """How far I would speak for them, and they for me; None where nobody can tell."""

    mine: Level | None = None
    theirs: Level | None = None


UNKNOWN = Vouched()
SHOWN = {"recommendation": Level.RECOMMEND, "introduction": Level.INTRODUCE}


def vouched(help_: Iterable[Help], mine: str | None = None, theirs: str | None = None) -> Vouched:
    """What was said, each way; else what recommendations and introductions on record show."""
    shown: dict[bool, set[Level]] = {True: set(), False: set()}
    for one in help_:
        if one.kind in SHOWN:
            shown[one.given].add(SHOWN[one.kind])
    return Vouched(
        Level(mine) if mine else _farthest(shown[True]),
        Level(theirs) if theirs else _farthest(shown[False]),
    )


def _farthest(shown: set[Level]) -> Level | None:
    return max(shown, key=list(Level).index, default=None)
