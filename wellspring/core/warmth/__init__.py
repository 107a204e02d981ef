"""Warmth: how likely a personal word from them is, and how it was and will be.

Two questions, two sums (judgement.md 3.1): *warmth*, that they write to me personally within sixty
days, from weighted days; *activity*, that we are in touch at all, from plain days. Neither is ever
shown as a number: the page says warm, cooling, cool or dormant, and why.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from math import exp, log
from typing import TYPE_CHECKING

from wellspring.core.warmth.kernel import NOTHING, Trace, kernel, mass, trace
from wellspring.core.warmth.lull import TOLL, lull
from wellspring.core.warmth.weights import contact_days, weight, weighted_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "NOTHING",
    "TOLL",
    "Band",
    "Trace",
    "activity",
    "band",
    "contact_days",
    "curve",
    "goes_quiet_on",
    "kernel",
    "likelihood",
    "lull",
    "mass",
    "trace",
    "traces",
    "warmth",
    "weight",
    "weighted_days",
]

# Pooled over three mail sets; slopes travel from person to person, intercepts do not, and are
# moved to each person's own record by core.warmth.calibration.
WARMTH = (0.43, 0.98)
ACTIVITY = (0.97, 1.0)  # pooled 0.77 and 1.07, moved for the toll as Enron's mail moves them
FLOOR = 0.01
FAR = 20_000  # days; nobody is told of a silence two lifetimes on
QUIET = 0.30  # where the curve's "going quiet" line lies


class Band(StrEnum):
    """Warmth in a word; nothing about a relationship is ever a score."""

    WARM = "warm"
    COOLING = "cooling"
    COOL = "cool"
    DORMANT = "dormant"


BANDS = ((0.60, Band.WARM), (0.30, Band.COOLING), (0.10, Band.COOL), (0.0, Band.DORMANT))


def likelihood(mass: float, line: tuple[float, float] = WARMTH, offset: float = 0.0) -> float:
    """The chance that a mass stands for, 0 to 1, rising with it."""
    start, slope = line
    return 1.0 / (1.0 + exp(-(offset + start + slope * log(mass + FLOOR))))


def warmth(days: Sequence[tuple[int, float]], on: date, *, offset: float = 0.0) -> float:
    """The chance of a personal word from them within sixty days of `on`; days as weighted_days."""
    return likelihood(mass(days, on.toordinal()), WARMTH, offset)


def activity(days: Sequence[tuple[int, float]], on: date, *, offset: float = 0.0) -> float:
    """The chance of any touch within sixty days of `on`; days as contact_days.

    A silence that is long for these two takes its toll beside the kernel (core.warmth.lull).
    """
    start, slope = ACTIVITY
    felt = offset - slope * TOLL * lull(days, on)
    return likelihood(mass(days, on.toordinal()), (start, slope), felt)


def band(chance: float) -> Band:
    """The word for a warmth."""
    return next(word for least, word in BANDS if chance >= least)


def curve(
    days: Sequence[tuple[int, float]], dates: Iterable[date], *, offset: float = 0.0
) -> dict[date, float]:
    """Warmth on each of these dates, ascending; past the last touch it is a forecast."""
    told = traces(days, dates).items()
    return {on: likelihood(made.mass, WARMTH, offset) for on, made in told}


def traces(days: Sequence[tuple[int, float]], dates: Iterable[date]) -> dict[date, Trace]:
    """All touches as they stand on each of these dates, ascending.

    One trace is carried past all of them, so that no date asks for every day again.
    """
    found: dict[date, Trace] = {}
    made, passed = NOTHING, 0
    for on in sorted(set(dates)):
        at = on.toordinal()
        while passed < len(days) and days[passed][0] <= at:
            day, weight = days[passed]
            made = (made.on(day) if made.mass else Trace(day, made.parts)).plus(weight)
            passed += 1
        found[on] = made.on(at)
    return found


def goes_quiet_on(trace: Trace, *, level: float = QUIET, offset: float = 0.0) -> date | None:
    """The day on which, without a touch, warmth falls below `level`; None when it is below already.

    Warmth only falls without a touch, so the day is found by halving an interval.
    """
    if likelihood(trace.mass, WARMTH, offset) < level:
        return None
    low, high = trace.day, trace.day + 1
    while likelihood(trace.on(high).mass, WARMTH, offset) >= level:
        low, high = high, high + 2 * (high - trace.day)
        if high - trace.day > FAR:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        if likelihood(trace.on(middle).mass, WARMTH, offset) >= level:
            low = middle
        else:
            high = middle
    return date.fromordinal(high)
