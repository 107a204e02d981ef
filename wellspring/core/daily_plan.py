"""The few acts worth today's half hour: what is owed first, then the long silences."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date


class Reason(StrEnum):
    """Why a person is on the plan; the page finds the words."""

    REPLY_OWED = "reply_owed"
    THANKS_OWED = "thanks_owed"
    PROMISE_DUE = "promise_due"
    NEXT_STEP = "next_step"
    JOB_CHANGED = "job_changed"
    GONE_QUIET = "gone_quiet"


class Candidate(NamedTuple):
    """Something that could be done for or with somebody; `strength` orders what nobody owes."""

    key: str  # reply:12, thanks:40, promise:7, next:5:2026-12-29, change:9, quiet:3
    person: int
    kind: str  # reply, thanks, promise, next, change, quiet
    reason: Reason
    due: date | None = None
    evidence: tuple[int, ...] = ()
    minutes: int = 5
    channel: str = "email"
    strength: float = 0.0


class Act(NamedTuple):
    """One line of the plan: a candidate that was chosen."""

    key: str
    person: int
    kind: str
    reason: Reason
    due: date | None
    evidence: tuple[int, ...]
    minutes: int
    channel: str
    strength: float


OWED = frozenset({Reason.REPLY_OWED, Reason.THANKS_OWED, Reason.PROMISE_DUE})
ORDER = {reason: place for place, reason in enumerate(Reason)}


def plan_day(
    candidates: Iterable[Candidate],
    *,
    today: date,
    minutes: int = 30,
    at_most: int = 7,
    set_aside: Collection[str] = (),
) -> list[Act]:
    """Duties before reasons to write before silence; one act per person, within the minutes.

    `set_aside` holds the keys that were answered, put off or answered with "something else".
    """
    acts: list[Act] = []
    people: set[int] = set()
    left = minutes
    for one in sorted(candidates, key=lambda each: _order(each, today)):
        if len(acts) >= at_most:
            break
        if one.person in people or one.key in set_aside or (acts and one.minutes > left):
            continue
        people.add(one.person)
        left -= one.minutes
        acts.append(Act(*one))
    return acts


def _order(one: Candidate, today: date) -> tuple[int, int, float, int, str]:
    owed = one.reason in OWED
    due = (one.due or today).toordinal() if owed else 0
    return 0 if owed else 1, due, -one.strength, ORDER[one.reason], one.key
