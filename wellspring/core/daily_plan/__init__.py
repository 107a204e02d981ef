"""The few acts worth today's half hour: what is owed, the circle, then what a touch is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.daily_plan.candidate import ASK, STEP, Act, Candidate
from wellspring.core.daily_plan.day import Day, act_of, whole_day
from wellspring.core.daily_plan.footing import Footing, footing
from wellspring.core.daily_plan.index import pull
from wellspring.core.daily_plan.mode import Mode
from wellspring.core.daily_plan.reason import OWED, Reason, Start

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

__all__ = [
    "ASK",
    "OWED",
    "STEP",
    "Act",
    "Candidate",
    "Day",
    "Footing",
    "Mode",
    "Reason",
    "Start",
    "act_of",
    "footing",
    "plan_day",
    "pull",
    "whole_day",
]


def plan_day(
    candidates: Iterable[Candidate],
    *,
    today: date,
    minutes: int = 30,
    at_most: int = 7,
    set_aside: Collection[str] = (),
    mode: Mode = Mode.SEARCHING,
    country: str | None = None,
) -> list[Act]:
    """The acts of whole_day alone."""
    return whole_day(
        candidates,
        today=today,
        minutes=minutes,
        at_most=at_most,
        set_aside=set_aside,
        mode=mode,
        country=country,
    ).acts
