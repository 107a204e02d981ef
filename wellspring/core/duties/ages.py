"""How long each kind of duty may be pressed: later it needs another occasion, not a reminder."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.duties.duty import DutyKind

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.duties.duty import Duty

# From the day it was opened, or from the last of the messages that wait.
SINCE_OPENED = {
    DutyKind.REPLY_OWED: timedelta(days=60),
    DutyKind.THANK_YOU_OWED: timedelta(days=30),
    DutyKind.PERMISSION_OWED: timedelta(days=30),
    DutyKind.LENT: timedelta(days=365),
    DutyKind.BORROWED: timedelta(days=365),
}
# From the day it was due.
SINCE_DUE = {
    DutyKind.PROMISE_MINE: timedelta(days=60),
    DutyKind.PROMISE_THEIRS: timedelta(days=60),
    DutyKind.REPORT_BACK_OWED: timedelta(days=60),
    DutyKind.OUTCOME_OWED: timedelta(days=90),
    DutyKind.FOLLOW_UP_CALL: timedelta(days=21),  # then a letter has had its answer
}


def lapses_on(kind: DutyKind, *, opened: date, due: date) -> date:
    """The first day on which a duty of this kind is too old to press."""
    if kind in SINCE_OPENED:
        return opened + SINCE_OPENED[kind]
    return due + SINCE_DUE[kind]


def aged(duty: Duty, today: date, *, since: date | None = None) -> Duty:
    """The duty with the day it lapses, let go when that has come and nothing settled it."""
    lapses = lapses_on(duty.kind, opened=since or duty.opened, due=duty.due)
    return duty._replace(lapses_on=lapses, let_go=duty.closed_by is None and today >= lapses)
