"""Something owed between me and one person, as a value with its evidence."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wellspring.core.contact import Contact


class DutyKind(StrEnum):
    """What can be owed; the names are those of `duties --json`."""

    REPLY_OWED = "reply_owed"
    THANK_YOU_OWED = "thank_you_owed"
    PROMISE_MINE = "promise_mine"
    PROMISE_THEIRS = "promise_theirs"
    OUTCOME_OWED = "outcome_owed"
    REPORT_BACK_OWED = "report_back_owed"
    FOLLOW_UP_CALL = "follow_up_call"
    PERMISSION_OWED = "permission_owed"
    LENT = "lent"
    BORROWED = "borrowed"


class Duty(NamedTuple):
    """Something owed: by me (`mine`) or to me, since when, by when, and the touches that show it.

    `confirmed` is False for what was read out of words until somebody says so. `closed_by` is the
    touch that settled it; `let_go` says it grew too old to press, as it does on `lapses_on`. `key`
    is stable across imports.
    """

    kind: DutyKind
    person: int
    opened: date
    due: date
    evidence: tuple[int, ...]
    quote: str
    mine: bool
    confirmed: bool
    key: str
    closed_by: int | None = None
    let_go: bool = False
    lapses_on: date = date.max

    @property
    def open(self) -> bool:
        """Whether it still stands."""
        return self.closed_by is None and not self.let_go


def happened(contact: Contact) -> date:
    """The day of a touch."""
    return date.fromordinal(contact.day)


def is_written_to_me(contact: Contact) -> bool:
    """Whether they wrote this to me in person: only such words open a duty (P0.19)."""
    return (
        contact.direction == "incoming"
        and contact.personal
        and contact.basis in ("direct", "manual")
        and not contact.calendar_request
    )


def is_written_by_me(contact: Contact) -> bool:
    """Whether I wrote this to them, and not to them among many."""
    return (
        contact.direction == "outgoing"
        and contact.personal
        and contact.basis in ("direct", "manual")
    )
