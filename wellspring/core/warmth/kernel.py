"""The shape of forgetting: a day counts 1/(1 + age/7), kept so that any later day is cheap.

The kernel was chosen by measurement (docs/reference/judging.md). A sum over all past days cannot be
carried forward by one number, so it is written as eight decaying ones: sum of a_k exp(-r_k age)
stays within 0.3 % of the kernel for fifteen years, and each part only needs multiplying by
exp(-r_k) a day.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp
from operator import add, mul
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

WEEK = 7.0  # days after which a touch counts half
# Least squares on relative error over 0 to 5,500 days, rates evenly spaced in the logarithm.
RATES = tuple(exp(-9.25 + n * 8.125 / 7) for n in range(8))  # per day
SHARES = (
    0.0014676573662690297,
    0.0019924517787853887,
    0.00817466286660411,
    0.024626854089747408,
    0.07591784592751875,
    0.20658422715742913,
    0.4063589527146546,
    0.2727652367887597,
)


def kernel(age: float) -> float:
    """What a touch of `age` days ago still counts, 1 on its own day."""
    return 1.0 / (1.0 + age / WEEK)


class Trace(NamedTuple):
    """All touches so far, carried as decaying parts as of one day (an ordinal)."""

    day: int
    parts: tuple[float, ...]

    def on(self, day: int) -> Trace:
        """The same touches, some days on."""
        age = day - self.day
        if age <= 0:
            return self
        return Trace(day, tuple(map(mul, self.parts, _left_after(age))))

    def plus(self, weight: float) -> Trace:
        """One touch more, on this very day."""
        return Trace(self.day, tuple(map(add, self.parts, _fresh(weight))))

    @property
    def mass(self) -> float:
        """What all of them still count."""
        return sum(self.parts)


@lru_cache(maxsize=4096)  # a trace is carried from touch to touch, and most are some days apart
def _left_after(age: int) -> tuple[float, ...]:
    """What of each part is left after some days."""
    return tuple(exp(-rate * age) for rate in RATES)


@lru_cache(maxsize=1024)
def _fresh(weight: float) -> tuple[float, ...]:
    """The parts of one touch on its own day."""
    return tuple(weight * share for share in SHARES)


NOTHING = Trace(0, (0.0,) * len(RATES))


def trace(days: Iterable[tuple[int, float]]) -> Trace:
    """The trace of (day, weight) in ascending order, as of the last of them."""
    made = NOTHING
    for day, weight in days:
        made = (made.on(day) if made.mass else Trace(day, made.parts)).plus(weight)
    return made


def mass(days: Iterable[tuple[int, float]], at: int) -> float:
    """The exact sum: what days and their weights count on day `at`; later days do not count."""
    return sum(weight * kernel(at - day) for day, weight in days if day <= at)
