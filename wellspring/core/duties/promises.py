"""Promises found in the words of messages: mine in what I sent, theirs in what they wrote.

What is read out of words is a suggestion until somebody confirms it, and only proof closes it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.contact import SPOKEN
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
    from wellspring.core.sightings import Saying

UNDATED = timedelta(days=7)  # a promise that names no day
TOO_OLD = timedelta(days=60)  # past its day: nobody waits for it any more
STANDING = 40  # promises that one message can prove; older ones nobody waits for
AS_PROMISED = ("promised", "beloofd", "versprochen", "promis", "convenu", "prometí", "prometido")
INTRODUCING = (
    "intro",
    "connect",
    "touch",
    "meet",
    "voorstel",
    "vorstell",
    "bekannt",
    "présent",
    "present",
    "contact",
    "kontakt",
    "relation",
)
TALKING = ("call", "ring you", "bel je", "bellen", "anrufen", "rufe", "appel", "llam")


class _Made:
    """A promise in one message, until something proves it."""

    __slots__ = ("by", "count", "saying", "where")

    def __init__(self, where: Contact, saying: Saying, count: int) -> None:
        self.where, self.saying, self.count = where, saying, count
        self.by: int | None = None


def promises(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """Every promise made by either side, closed by the touch that proves it was kept."""
    made: list[_Made] = []
    standing: list[_Made] = []
    for contact in contacts:
        if standing and _may_prove(contact):
            for promise in standing:
                if proves(contact, promise.where, promise.saying):
                    promise.by = contact.id
            standing = [promise for promise in standing if promise.by is None][-STANDING:]
        if contact.sayings:
            new = _made_in(contact)
            made += new
            standing += new
    return [_duty(promise, today) for promise in made]


def proves(contact: Contact, where: Contact, promise: Saying) -> bool:
    """Whether a later touch shows that a promise was kept: handed over, introduced, or called."""
    words = promise.quote.casefold()
    if contact.direction == "both":
        return contact.channel in SPOKEN and any(word in words for word in TALKING)
    if contact.direction != where.direction or contact.basis == "bcc":
        return False
    return any(_hands_over(contact, where, promise, said) for said in contact.sayings)


def _hands_over(contact: Contact, where: Contact, promise: Saying, said: Saying) -> bool:
    if said.kind == "introduction":
        return any(word in promise.quote.casefold() for word in INTRODUCING)
    if said.kind != "delivery":
        return False
    words = said.quote.casefold()
    same_thread = where.thread == contact.thread
    return same_thread or any(word in words for word in AS_PROMISED)


def _may_prove(contact: Contact) -> bool:
    return bool(contact.sayings) or contact.direction == "both"


def _made_in(contact: Contact) -> list[_Made]:
    if not (is_written_by_me(contact) or is_written_to_me(contact)):
        return []
    said = [saying for saying in contact.sayings if saying.kind == "promise"]
    return [_Made(contact, saying, count) for count, saying in enumerate(said, 1)]


def _duty(promise: _Made, today: date) -> Duty:
    where, saying = promise.where, promise.saying
    mine = where.direction == "outgoing"
    kind = DutyKind.PROMISE_MINE if mine else DutyKind.PROMISE_THEIRS
    due = saying.due or happened(where) + UNDATED
    return Duty(
        kind,
        where.person,
        opened=happened(where),
        due=due,
        evidence=(where.id,),
        quote=saying.quote,
        mine=mine,
        confirmed=False,
        key=f"{kind}:{where.name}" + (f":{promise.count}" if promise.count > 1 else ""),
        closed_by=promise.by,
        let_go=promise.by is None and today - due > TOO_OLD,
    )
