"""What comes before what: the earliest due, the longest silent of the circle, the most worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.daily_plan.index import MAIL, TALK, WAYS, pull
from wellspring.core.daily_plan.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from wellspring.core.daily_plan.candidate import Candidate

ORDER = {reason: place for place, reason in enumerate(Reason)}
OCCASION = {Reason.JOB_CHANGED: 1.5}  # news is a kind reason to write, and soon old
NEVER = 10_000  # days


def by_due(today: date) -> Callable[[Candidate], tuple[int, float, int, str]]:
    """The earliest due first; what names no day is due today."""

    def key(one: Candidate) -> tuple[int, float, int, str]:
        return (one.due or today).toordinal(), -one.strength, ORDER[one.reason], one.key

    return key


def by_effort(today: date, minutes: int) -> Callable[[Candidate], tuple[bool, object]]:
    """What fits into so few minutes first, the earliest due first of these."""
    due = by_due(today)
    return lambda one: (one.minutes > minutes, due(one))


def by_silence(one: Candidate) -> tuple[int, int, str]:
    """The longest silent first."""
    quiet = one.footing.quiet if one.footing else None
    return -(NEVER if quiet is None else quiet), ORDER[one.reason], one.key


def by_worth(talk: float = TALK) -> Callable[[Candidate], tuple[float, int, str]]:
    """The most worth per minute first."""

    def key(one: Candidate) -> tuple[float, int, str]:
        return -worth_a_minute(one, talk), ORDER[one.reason], one.key

    return key


def worth_a_minute(one: Candidate, talk: float = TALK) -> float:
    """The index of a candidate for each minute it takes; its strength where nothing was judged."""
    if one.footing is None:
        return one.strength
    gain = WAYS.get(one.channel, MAIL).gain
    return pull(one.footing, gain, talk) * OCCASION.get(one.reason, 1.0) / max(one.minutes, 1)
