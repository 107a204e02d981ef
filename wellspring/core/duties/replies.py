"""A reply owed: they asked, or had the last word of a conversation, and heard nothing since."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.contact import SPOKEN
from wellspring.core.duties.ages import aged
from wellspring.core.duties.duty import (
    Duty,
    DutyKind,
    happened,
    is_written_by_me,
    is_written_to_me,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.contact import Contact

ANSWER_WITHIN = timedelta(days=2)  # judgement.md 3.2: answer owed in 48 h
SHOWN = 10  # messages of a run that stand as evidence: the first and the last ones
SMALL = 8  # people: in a larger meeting nobody answers anybody
ASKING = frozenset({"question", "request"})
CLOSING = frozenset({"thanks", "closing", "regret", "assent"})


def owed_replies(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty per run of messages that waits, or waited, for one answer."""
    found: list[Duty] = []
    waiting: list[Contact] = []
    mine: dict[str, bool] = {}  # thread -> whether my last word there invited another
    for contact in contacts:
        if is_written_to_me(contact):
            if asks(contact) or (mine.get(contact.thread, False) and not closes(contact)):
                waiting.append(contact)
        elif waiting and answers(contact, waiting):
            found.append(_reply(waiting, today, contact.id))
            waiting = []
        if contact.direction == "outgoing" and contact.thread:
            mine[contact.thread] = not closes(contact)
    if waiting:
        found.append(_reply(waiting, today, None))
    return found


def asks(contact: Contact) -> bool:
    """Whether the words expect something of the reader."""
    return bool(contact.sayings) and any(saying.kind in ASKING for saying in contact.sayings)


def closes(contact: Contact) -> bool:
    """Whether the words round a conversation off ("thanks!", "ok, see you Thursday")."""
    if not contact.sayings or asks(contact):
        return False
    return any(saying.kind in CLOSING for saying in contact.sayings)


def answers(contact: Contact, waiting: Sequence[Contact]) -> bool:
    """Whether a touch settles what waits: my words to them on any channel, or a talk."""
    if contact.direction == "both":
        talked = contact.channel in SPOKEN and contact.size <= SMALL
        return talked or contact.basis == "manual"
    if contact.direction != "outgoing":
        return False
    same = contact.thread != "" and any(one.thread == contact.thread for one in waiting[-SHOWN:])
    return is_written_by_me(contact) or (same and contact.basis in ("direct", "group"))


def _reply(waiting: Sequence[Contact], today: date, closed_by: int | None) -> Duty:
    first, last = waiting[0], waiting[-1]
    asking = next((one for one in waiting if asks(one)), None)
    duty = Duty(
        DutyKind.REPLY_OWED,
        first.person,
        opened=happened(first),
        due=happened(first) + ANSWER_WITHIN,
        evidence=tuple(one.id for one in (first, *waiting[1:][1 - SHOWN :])),
        quote=_quote(asking) if asking else "",
        mine=True,
        confirmed=asking is not None,
        key=f"reply_owed:{first.name}",
        closed_by=closed_by,
    )
    return aged(duty, today, since=happened(last))


def _quote(asking: Contact) -> str:
    return next(saying.quote for saying in asking.sayings if saying.kind in ASKING)
