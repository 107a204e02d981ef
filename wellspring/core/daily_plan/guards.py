"""What must not be proposed, however much it would be worth (judgement.md 3.2, guards)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.daily_plan.candidate import ASK, STEP
from wellspring.core.daily_plan.footing import ASK_AGAIN, MOST_ASKS, TRIES
from wellspring.core.daily_plan.introduction import Verdict, may_ask_for_introduction
from wellspring.core.daily_plan.reason import OWED, SET, Reason, Start

if TYPE_CHECKING:
    from wellspring.core.daily_plan.candidate import Candidate
    from wellspring.core.daily_plan.footing import Footing

SOON = 14  # days after any touch in which another out of mere care is a nuisance
REST = 90  # days of peace after so many tries without an answer
REST_IN_CIRCLE = 28  # the inner circle is looked after even when it is silent
EXEMPT = OWED | SET  # what is owed, and what the person chose for this very day


def allowed(one: Candidate, *, asks: bool) -> Candidate | None:
    """The candidate as it may be proposed, a hello in place of an early ask, or None."""
    if not asks and (one.kind == ASK or one.reason is Reason.TOWARDS_OBJECTIVE):
        return None
    if one.kind == ASK:
        if one.footing is None or one.footing.cooled:
            return _reconnecting(one)
        return _no_more_than_vouched(one) if may_ask(one.footing) else None
    if one.kind == STEP and one.footing is not None:
        fit = not one.footing.cooled and may_ask(one.footing) and may_write(one.footing)
        return one if fit else None
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


def _no_more_than_vouched(one: Candidate) -> Candidate:
    """Who would not yet lend their name is asked one question instead (P0.13, P3.14)."""
    if one.start is not Start.INTRODUCTION or one.footing is None:
        return one
    may = may_ask_for_introduction(one.footing, one.vouched).verdict
    return one if may is Verdict.ASK_NOW else one._replace(start=Start.ONE_QUESTION)


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
