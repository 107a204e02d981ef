"""How much of a day a season of life asks for: less while content, never nothing (P2.5)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from wellspring.core.daily_plan.index import TALK


class Mode(StrEnum):
    """The season somebody is in; the inner circle is kept in all of them (P3.48, P4.26)."""

    CONTENT = "content"
    EXPLORING = "exploring"
    SEARCHING = "searching"
    LANDED = "landed"


class Share(NamedTuple):
    """The part of minutes and acts a season takes, whether it asks favours, what a talk brings."""

    part: float
    asks: bool
    talk: float


SHARES = {
    Mode.CONTENT: Share(0.5, asks=False, talk=0.0),
    Mode.EXPLORING: Share(0.8, asks=True, talk=TALK / 2),
    Mode.SEARCHING: Share(1.0, asks=True, talk=TALK),
    Mode.LANDED: Share(0.6, asks=False, talk=0.0),
}
LEAST_MINUTES = 5  # a five-minute daily dose is always there (P2.6)


def scaled(minutes: int, at_most: int, mode: Mode) -> tuple[int, int]:
    """The minutes and acts of a day in this season; at least one act where one was asked for."""
    part = SHARES[mode].part
    fewer = max(round(at_most * part), min(at_most, 1))
    return max(round(minutes * part), min(minutes, LEAST_MINUTES)), fewer
