"""How fast a tie fades when nobody writes: its half-life, told from its own history.

Priors of judgement.md 3.2; the plan keeps 96 % of its worth when they are wrong by a factor of two.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.core.planning_state import PlanningState

NEW_FOR = 365  # days from the first touch
FEW_DAYS = 6  # contact days with which a tie is still new
MANY_DAYS = 12  # contact days that make a tie warm, when both took part
DORMANT_AFTER = 365  # days of silence
STRONG = 0.6  # warmth that makes a tie formerly strong: more than one exchange


class Pace(StrEnum):
    """The classes of ties that fade alike."""

    INNER_CIRCLE = "inner_circle"
    WARM = "warm"
    ACQUAINTANCE = "acquaintance"
    NEW = "new"
    DORMANT = "dormant"


HALF_LIFE = {
    Pace.INNER_CIRCLE: 60.0,
    Pace.WARM: 90.0,
    Pace.ACQUAINTANCE: 45.0,
    Pace.NEW: 21.0,
    Pace.DORMANT: 180.0,
}
FRESH = frozenset({Pace.NEW, Pace.DORMANT})  # one act in five is for these (judgement.md, guards)


def pace_of(state: PlanningState, day: int, *, inner: bool = False) -> Pace:
    """How fast a tie fades from `day` (an ordinal) on."""
    if inner:
        return Pace.INNER_CIRCLE
    if sleeps(state, day) or (state.slept and state.days - state.slept < FEW_DAYS):
        return Pace.DORMANT
    if state.days < FEW_DAYS and day - state.first <= NEW_FOR:
        return Pace.NEW
    return Pace.WARM if state.is_two_way and state.days >= MANY_DAYS else Pace.ACQUAINTANCE


def sleeps(state: PlanningState, day: int) -> bool:
    """Whether a tie that was strong has been silent for more than a year."""
    was_strong = state.best >= STRONG and state.days >= FEW_DAYS
    return was_strong and day - state.last > DORMANT_AFTER


def turns_on(state: PlanningState, *, inner: bool = False) -> int | None:
    """The day on which, without a touch, a tie starts to fade at another pace; None for never."""
    if inner or not state.days:
        return None
    if state.days < FEW_DAYS:
        return state.first + NEW_FOR + 1
    return state.last + DORMANT_AFTER + 1 if state.best >= STRONG else None
