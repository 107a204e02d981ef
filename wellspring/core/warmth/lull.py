"""How long a silence is for these two: the logarithm of silence over their usual gap.

The gap ratio alone ranks badly (judgement.md 1.4); beside the kernel it helps on every record we
have (docs/reference/judging.md). Gaps are drawn towards a week, so that two touches prove nothing.
"""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

TYPICAL = 7.0  # days between touches of two people of whom nothing is known
WEIGHT = 3.0  # gaps that this weighs
TOLL = 0.3  # of the logarithm of a mass, for each unit of lull


def lull(days: Sequence[tuple[int, float]], on: date) -> float:
    """0 on the day of a touch, rising with silence, the sooner the livelier they were."""
    known = [day for day, _ in days if day <= on.toordinal()]
    if not known:
        return 0.0
    usual = (known[-1] - known[0] + WEIGHT * TYPICAL) / (len(known) - 1 + WEIGHT)
    return log1p((on.toordinal() - known[-1]) / usual)
