"""What a tie is worth looking after: v = importance * fit * novelty (judgement.md 3.2).

Worth is not warmth, and no person's price: it only says where half an hour goes furthest. It is an
inverted U in mutual contacts, since ties neither too near nor too far move jobs (Rajkumar et al.
2022). What is not known counts as ordinary.
"""

from __future__ import annotations

from enum import StrEnum
from math import exp
from typing import NamedTuple

LEAST, MOST = 1.0, 5.0
MODERATE = 10.0  # mutual contacts at which a tie bridges most


class Known(NamedTuple):
    """What is known of somebody's place in my life; every default means "not known".

    `chosen` is the importance the person set themselves, 1 to 5. `fit` says how near they are to
    the objective, 0 to 1.
    """

    inner_circle: bool = False
    connector: bool = False
    helped_me: int = 0
    helped_them: int = 0
    chosen: int | None = None
    fit: float | None = None
    mutual: int | None = None


class Ground(StrEnum):
    """Why a tie counts for more than an ordinary one."""

    CHOSEN = "chosen"
    INNER_CIRCLE = "inner_circle"
    CONNECTOR = "connector"
    HELPED_YOU = "helped_you"
    YOU_HELPED = "you_helped"
    NEAR_OBJECTIVE = "near_objective"
    BRIDGES = "bridges"


class Worth(NamedTuple):
    """The worth of a tie, its three parts, and what they rest on."""

    value: float
    importance: float
    fit: float
    novelty: float
    grounds: tuple[Ground, ...]


NOTHING_KNOWN = Known()


def worth(known: Known = NOTHING_KNOWN) -> Worth:
    """What a tie is worth, 1 for one of whom nothing is known."""
    parts = importance(known), fit(known.fit), novelty(known.mutual)
    return Worth(parts[0] * parts[1] * parts[2], *parts, grounds(known))


def importance(known: Known) -> float:
    """1 to 5: what the person chose, or the circle, connecting and help in both directions."""
    if known.chosen is not None:
        return min(max(float(known.chosen), LEAST), MOST)
    told = LEAST + 2.5 * known.inner_circle + 1.0 * known.connector
    told += 0.5 * bool(known.helped_me) + 0.5 * bool(known.helped_them)
    return min(told, MOST)


def fit(nearness: float | None) -> float:
    """From .5 for somebody far from the objective to 2 for somebody at its heart."""
    return 1.0 if nearness is None else float(0.5 * 4.0 ** min(max(nearness, 0.0), 1.0))


def novelty(mutual: int | None) -> float:
    """.75 for a stranger to all your friends, 1.25 at ten mutual contacts, then less again."""
    if mutual is None:
        return 1.0
    share = mutual / MODERATE
    return 0.75 + 0.5 * share * exp(1.0 - share)


def grounds(known: Known) -> tuple[Ground, ...]:
    """What speaks for a tie, the heaviest first."""
    says = {
        Ground.CHOSEN: known.chosen is not None,
        Ground.INNER_CIRCLE: known.inner_circle,
        Ground.CONNECTOR: known.connector,
        Ground.HELPED_YOU: known.helped_me > 0,
        Ground.YOU_HELPED: known.helped_them > 0,
        Ground.NEAR_OBJECTIVE: (known.fit or 0.0) > 0.5,  # noqa: PLR2004  nearer than an ordinary tie
        Ground.BRIDGES: novelty(known.mutual) > 1.0,
    }
    return tuple(ground for ground, holds in says.items() if holds)
