"""A tie that is fading: half as likely to be in touch as two months ago, and worth minding.

Ranks with an AUC of about .76 where .78 is the ceiling (judgement.md 3.1): a list, never a siren.
"""

from __future__ import annotations

from datetime import timedelta
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.rhythm import usual_gap
from wellspring.core.warmth import TOLL, lull, mass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

BEFORE = timedelta(days=60)
HALF = 0.5
WORTH_MINDING = 3.0  # core.worth


class Fading(NamedTuple):
    """What explains the alarm: the usual gap (None before three contact days), the silence now."""

    usual: int | None
    silence: int


def fading(
    days: Sequence[tuple[int, float]],
    on: date,
    *,
    worth: float = 1.0,
    inner: bool = False,
) -> Fading | None:
    """Whether a tie that matters fades; days as contact_days."""
    known = [day for day, _ in days if day <= on.toordinal()]
    if not known or not (inner or worth >= WORTH_MINDING):
        return None
    if pulse(days, on) >= HALF * pulse(days, on - BEFORE):
        return None
    return Fading(usual_gap(known), on.toordinal() - known[-1])


def pulse(days: Sequence[tuple[int, float]], on: date) -> float:
    """What their days still count, less the toll of a silence that is long for them."""
    return mass(days, on.toordinal()) * exp(-TOLL * lull(days, on))
