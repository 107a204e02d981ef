"""What must not be proposed, however much it would be worth (judgement.md 3.2, guards)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.daily_plan.candidate import ASK
from wellspring.core.daily_plan.reason import OWED, Reason, Start

if TYPE_CHECKING:
    from wellspring.core.daily_plan.candidate import Candidate
    from wellspring.core.daily_plan.footing import Footing

SOON = 14  # days after any touch in which another out of mere care is a nuisance
TRIES = 2  # unanswered in a row
REST = 90  # days of peace after them
REST_IN_CIRCLE = 28  # the inner circle is looked after even when it is silent
ASK_AGAIN = 30  # days between two favours asked of one person (P3.2)
MOST_ASKS = 2  # open with one person
EXEMPT = OWED | {Reason.NEXT_STEP}  # what is owed, and what the person chose for this very day


def allowed(one: Candidate, *, asks: bool) -> Candidate | None:
    """The candidate as it may be proposed, a hello in place of an early ask, or None."""
    if one.kind == ASK:
        if not asks:
            return None
        if one.footing is None or one.footing.cooled:
            return _reconnecting(one)
        return one if may_ask(one.footing) else None
    if one.reason in EXEMPT or one.footing is None:
        return one
    return one if may_write(one.footing) else None


def may_write(footing: Footing) -> bool:
    """Whether a touch that nobody is owed is welcome by now."""
    if footing.quiet is not None and footing.quiet < SOON:
        return False
    rest = REST_IN_CIRCLE if footing.inner else REST
    return footing.unanswered < TRIES or (footing.spoke or 0) >= rest


def may_ask(footing: Footing) -> bool:
    """Whether a favour may be asked of them: not soon after another, nor with two still open."""
    rested = footing.asked is None or footing.asked >= ASK_AGAIN
    return rested and footing.open_asks < MOST_ASKS and footing.unanswered < TRIES


def _reconnecting(one: Candidate) -> Candidate | None:
    """A cooled tie hears from me first, with nothing to ask (P3.8)."""
    if one.footing is None or not may_write(one.footing):
        return None
    return one._replace(
        kind="hello",
        reason=Reason.RECONNECT_FIRST,
        also=(one.reason, *one.also),
        start=Start.AFTER_LONG,
    )
