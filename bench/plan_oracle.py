"""The best that could be done: Whittle's index over the truth, and a bound nobody can pass.

A tie is a chain over a grid of warmth; touching costs a price. The index of a state is the price at
which touching stops paying. Solved by policy iteration, all ties at once (ties x grid x grid).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bench.plan_world import ANSWERED, INCOMING, PASSIVE, UNANSWERED

if TYPE_CHECKING:
    from bench.arrays import Floats
    from bench.plan_world import World

GRID = np.concatenate([[0.0], np.geomspace(0.01, 1.0, 31)])
DISCOUNT = 0.995
PRICES = np.concatenate([[0.0], np.geomspace(1e-4, 0.6, 23)])
ROUNDS = 30


@dataclass(frozen=True, slots=True)
class Chains:
    """Where each state goes, untouched and touched, and what it brings, for a tie of worth 1."""

    rest: Floats  # ties x grid x grid
    touch: Floats
    rest_pays: Floats  # ties x grid
    touch_pays: Floats


def chains(world: World, ask: float) -> Chains:
    """The chains of every tie of a world, their true numbers known."""
    fade = (2.0 ** (-1.0 / world.half_life))[:, None]
    x = np.broadcast_to(GRID, (world.ties, len(GRID)))
    comes = np.minimum(world.initiative[:, None] * x, 1.0)
    answers = world.cold[:, None] + (world.warm - world.cold)[:, None] * x
    lifted = x + ANSWERED * (1 - x)
    faded = x * fade
    rest = (1 - comes)[..., None] * _onto(faded) + comes[..., None] * _onto(
        faded + INCOMING * (1 - faded)
    )
    touch = answers[..., None] * _onto(lifted * fade) + (1 - answers)[..., None] * _onto(
        (x + UNANSWERED * (1 - x)) * fade
    )
    return Chains(rest, touch, PASSIVE * x, PASSIVE * x + ask * answers * lifted)


def _onto(to: Floats) -> Floats:
    """Shares of the two grid points around each value: ties x grid x grid."""
    low = np.clip(np.searchsorted(GRID, to) - 1, 0, len(GRID) - 2)
    share = np.clip((to - GRID[low]) / (GRID[low + 1] - GRID[low]), 0, 1)
    made = np.zeros((*to.shape, len(GRID)))
    np.put_along_axis(made, low[..., None], (1 - share)[..., None], 2)
    np.put_along_axis(made, (low + 1)[..., None], share[..., None], 2)
    return made


def index(chain: Chains) -> Floats:
    """Whittle's index of every tie and grid point, for worth 1: ties x grid."""
    gains = []
    act = np.ones(chain.rest_pays.shape, dtype=bool)
    for price in PRICES:
        value, act = _solved(chain, float(price), act)
        gains.append(_better(chain, float(price), value))
    gain = np.stack(gains)  # prices x ties x grid
    last = len(PRICES) - 1 - np.argmax((gain > 0)[::-1], axis=0)
    above = np.minimum(last + 1, len(PRICES) - 1)
    here, there = (np.take_along_axis(gain, k[None], 0)[0] for k in (last, above))
    step = np.where(here > there, here / np.where(here > there, here - there, 1), 0)
    found = PRICES[last] + (PRICES[above] - PRICES[last]) * np.clip(step, 0, 1)
    return np.where((gain > 0).any(axis=0), found, 0.0)


def _better(chain: Chains, price: float, value: Floats) -> Floats:
    ahead = value[..., None]
    touched = chain.touch_pays - price + DISCOUNT * (chain.touch @ ahead)[..., 0]
    return touched - chain.rest_pays - DISCOUNT * (chain.rest @ ahead)[..., 0]


def _solved(chain: Chains, price: float, act: Floats) -> tuple[Floats, Floats]:
    """The value of the best policy at a price, starting from a guess of it."""
    eye = np.eye(len(GRID))
    for _ in range(ROUNDS):
        moves = np.where(act[..., None], chain.touch, chain.rest)
        pays = np.where(act, chain.touch_pays - price, chain.rest_pays)
        value = np.linalg.solve(eye - DISCOUNT * moves, pays[..., None])[..., 0]
        better = _better(chain, price, value) > 0
        if (better == act).all():
            break
        act = better
    return value, act


def bound(world: World, ask: float, budget: int) -> float:
    """Leads a day that no policy can pass: the budget let go, each touch paid for instead."""
    chain = chains(world, ask)
    return min(_paid(world, chain, float(price), budget) for price in np.geomspace(0.01, 0.5, 14))


def _paid(world: World, chain: Chains, price: float, budget: int) -> float:
    """The best average of every tie at a price, and the price of the budget.

    Value iteration's largest step bounds the average from above, so the sum is a bound too.
    """
    worth = world.worth[:, None]
    value = np.zeros(chain.rest_pays.shape)
    for _ in range(1500):
        ahead = value[..., None]
        rest = worth * chain.rest_pays + (chain.rest @ ahead)[..., 0]
        touch = worth * chain.touch_pays - price + (chain.touch @ ahead)[..., 0]
        step = np.maximum(rest, touch) - value
        value = value + step - step[:, :1]
        if (step.max(1) - step.min(1)).max() < 1e-5:  # noqa: PLR2004  leads a day, of about 1
            break
    return float(step.max(1).sum() + price * budget)
