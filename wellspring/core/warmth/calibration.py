"""Moving the curve to one person's record: the intercept alone, with a prior that it need not move.

Base rates differ from person to person and drift; slopes travel (judgement.md 4). So each week the
offset is set by maximum likelihood on matured snapshots, with a standard normal prior.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from wellspring.core.warmth import FLOOR, WARMTH

if TYPE_CHECKING:
    from collections.abc import Sequence

ROUNDS = 25  # Newton's method on one parameter settles in a handful
ENOUGH = 1e-9


def fitted_offset(
    snapshots: Sequence[tuple[float, bool]], line: tuple[float, float] = WARMTH
) -> float:
    """The offset for (mass then, whether it came to pass); 0 without snapshots."""
    start, slope = line
    scores = [(start + slope * log(mass + FLOOR), came) for mass, came in snapshots]
    offset = 0.0
    for _ in range(ROUNDS):
        chances = [1.0 / (1.0 + exp(-(offset + score))) for score, _ in scores]
        pull = sum(came - chance for (_, came), chance in zip(scores, chances, strict=True))
        bend = sum(chance * (1.0 - chance) for chance in chances) + 1.0
        step = (pull - offset) / bend
        offset += step
        if abs(step) < ENOUGH:
            break
    return offset
