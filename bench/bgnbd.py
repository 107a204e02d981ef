"""BG/NBD, how shops tell a customer is still one (Fader, Hardie and Lee 2005), as a baseline.

Fitted by maximum likelihood with Nelder and Mead's simplex; numpy alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.arrays import Floats


MOST = 4_000  # ties to fit on
ROUNDS = 400


class Buying(NamedTuple):
    """Contacts after the first, weeks from the first to the last, weeks from the first to now."""

    again: Floats
    last: Floats
    age: Floats


def alive(told: Buying, fitted: Floats) -> Floats:
    """The chance that a tie has not ended."""
    rate, scale, a, b = fitted
    with np.errstate(over="ignore"):
        longer = ((scale + told.age) / (scale + told.last)) ** (rate + told.again)
        odds = a / (b + np.maximum(told.again, 1) - 1) * longer
    chance: Floats = 1 / (1 + np.where(told.again > 0, odds, 0.0))
    return chance


def meets(told: Buying, fitted: Floats, weeks: float = 60 / 7) -> Floats:
    """The chance of a contact in so many weeks while it has not ended."""
    rate, scale = fitted[:2]
    still = (scale + told.age) / (scale + told.age + weeks)
    chance: Floats = 1 - still ** (rate + told.again)
    return chance


def fit(told: Buying) -> Floats:
    """The four parameters: rate and scale of contacts, a and b of endings."""
    few = np.random.default_rng(0).permutation(len(told.again))[:MOST]
    some = Buying(*(part[few] for part in told))
    starts = ([0.0, 0.0, 0.0, 0.0], [-1.0, 1.0, -1.0, 1.0])
    ends = [_simplex(lambda x: _unlikely(x, some), np.array(start)) for start in starts]
    return np.exp(np.clip(min(ends, key=lambda end: end[1])[0], -8, 8))


def _unlikely(logs: Floats, told: Buying) -> float:
    rate, scale, a, b = np.exp(np.clip(logs, -8, 8))
    again = told.again
    start = _log_gamma(rate + again) - _log_gamma(rate) + rate * np.log(scale)
    ends = _log_beta(a, b + again) - _log_beta(a, b)
    still = -(rate + again) * np.log(scale + told.age)
    ended = np.log(a) - np.log(b + np.maximum(again, 1) - 1)
    ended = np.where(again > 0, ended - (rate + again) * np.log(scale + told.last), -np.inf)
    return float(-np.mean(start + ends + np.logaddexp(still, ended)) + 1e-4 * (logs**2).sum())


def _log_gamma(x: Floats) -> Floats:
    """Stirling's series after seven steps up."""
    steps = sum(np.log(x + n) for n in range(7))
    y = x + 7
    told: Floats = (y - 0.5) * np.log(y) - y + 0.9189385332046727 + 1 / (12 * y) - steps
    return told


def _log_beta(a: Floats, b: Floats) -> Floats:
    return _log_gamma(a) + _log_gamma(b) - _log_gamma(a + b)


def _simplex(cost: Callable[[Floats], float], start: Floats) -> tuple[Floats, float]:
    """Nelder and Mead, plainly."""
    points = [start, *(start + step for step in np.eye(len(start)) * 0.5)]
    costs = [cost(point) for point in points]
    for _ in range(ROUNDS):
        order = np.argsort(costs)
        points, costs = [points[n] for n in order], [costs[n] for n in order]
        middle = np.mean(points[:-1], axis=0)
        tries = [middle + far * (middle - points[-1]) for far in (1.0, 2.0, -0.5)]
        told = [cost(point) for point in tries]
        best = 1 if told[1] < told[0] < costs[0] else 0 if told[0] < costs[-2] else 2
        if told[best] < costs[-1]:
            points[-1], costs[-1] = tries[best], told[best]
        else:
            points = [points[0], *((point + points[0]) / 2 for point in points[1:])]
            costs = [costs[0], *(cost(point) for point in points[1:])]
    best = int(np.argmin(costs))
    return points[best], costs[best]
