"""A look back within minutes of a talk: its slots, and what each line of them becomes.

Whoever cannot hire still tells of needs, opportunities, key people and employers (P3.23).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

LINES, LONGEST = 12, 500  # of one slot, and characters of a line
FIRST_WORDS = 140  # characters of what a thank-you begins with


class Gave(StrEnum):
    """How it was (P1.6); a detour that was saved is worth as much (P3.38)."""

    INSIGHT = "insight"
    HEART = "heart"
    BOTH = "both"
    DETOUR = "detour"
    NEITHER = "neither"


class LookedBack(NamedTuple):
    """What somebody wrote; each slot holds one thing a line."""

    needs: str = ""
    opportunities: str = ""
    people: str = ""
    employers: str = ""
    advice: str = ""
    promises: str = ""
    learned: str = ""
    common: str = ""
    gave: str = ""
    stay: str = ""
    again: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said at all."""
        return not any(self)


def lines(slot: str) -> list[str]:
    """The things of one slot, each trimmed."""
    told = (" ".join(one.split()).lstrip("-•*· ") for one in slot.splitlines())
    return [one[:LONGEST] for one in told if one][:LINES]


def worth_naming(told: LookedBack) -> str:
    """What a thank-you can name: the advice first, then what was learned, then a name."""
    slots = (told.advice, told.learned, told.people, told.employers, told.opportunities)
    found = next((one for slot in slots for one in lines(slot)), "")
    return found if len(found) <= FIRST_WORDS else found[:FIRST_WORDS].rsplit(" ", 1)[0] + "…"


def low_yield(gave: list[str], fewest: int = 3) -> bool:
    """Whether so many talks in a row gave neither insight nor heart, the last ones first."""
    return len(gave) >= fewest and all(one == Gave.NEITHER for one in gave[:fewest])
