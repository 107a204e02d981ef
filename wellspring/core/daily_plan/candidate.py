"""What could be done today, and what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.vouching import UNKNOWN, Vouched

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.daily_plan.footing import Footing
    from wellspring.core.daily_plan.reason import Reason, Start

ASK = "ask"  # the kind of act that asks a favour of somebody
STEP = "step"  # the kind that prepares one: choosing what to ask, and of whom


class Candidate(NamedTuple):
    """Something that could be done for or with somebody.

    `footing` is how the tie stands, where it was judged; without one `strength` orders what nobody
    owes. `also` holds further reasons, `start` the words to begin with when they are not the usual.
    """

    key: str  # reply:12, thanks:40, promise:7, next:5:2026-12-29, change:9, quiet:3
    person: int
    kind: str  # reply, thanks, promise, next, change, quiet, hello, ask, step, give
    reason: Reason
    due: date | None = None
    evidence: tuple[int, ...] = ()
    minutes: int = 5
    channel: str = "email"
    strength: float = 0.0
    footing: Footing | None = None
    also: tuple[Reason, ...] = ()
    start: Start | None = None
    vouched: Vouched = UNKNOWN  # how far each would speak for the other


class Act(NamedTuple):
    """One line of the plan: a candidate that was chosen, and the words to begin with."""

    key: str
    person: int
    kind: str
    reason: Reason
    due: date | None
    evidence: tuple[int, ...]
    minutes: int
    channel: str
    strength: float
    also: tuple[Reason, ...]
    start: Start
