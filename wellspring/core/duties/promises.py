"""Promises found in the words of messages: mine in what I sent, theirs in what they wrote.

What is read out of words is a suggestion until somebody confirms it, and only proof closes it.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.duties.ages import aged
from wellspring.core.duties.duty import (
    Duty,
    DutyKind,
    happened,
    is_written_by_me,
    is_written_to_me,
)
from wellspring.core.duties.proof import proves

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from wellspring.core.contact import Contact
    from wellspring.core.sightings import Saying

UNDATED = timedelta(days=7)  # a promise that names no day
STANDING = 40  # promises that one message can prove; older ones nobody waits for
ANSWERED = 14  # days in which "will do" still answers a request
SHORT = 5  # words: a promise so short needs the request beside it to be understood
QUOTED = 200
ASKING = frozenset({"request", "question"})


class _Asked(NamedTuple):
    """The last request of one side."""

    where: Contact
    quote: str


class _Made:
    """A promise in one message, until something proves it."""

    __slots__ = ("by", "count", "due", "evidence", "quote", "where")

    def __init__(self, where: Contact, saying: Saying, count: int, asked: _Asked | None) -> None:
        self.where, self.count, self.due = where, count, saying.due
        self.evidence: tuple[int, ...] = (where.id,)
        self.quote = saying.quote
        self.by: int | None = None
        if asked is not None and (saying.kind == "assent" or _is_short(saying)):
            self.evidence = (asked.where.id, where.id)
            self.quote = f"{asked.quote} {saying.quote}"[:QUOTED]


def promises(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """Every promise made by either side, closed by the touch that proves it was kept."""
    made: list[_Made] = []
    standing: list[_Made] = []
    asked: dict[str, _Asked] = {}
    for contact in contacts:
        if standing:
            standing = _unproved(standing, contact)
        if contact.sayings:
            new = list(_made_in(contact, asked))
            made += new
            standing += new
            _remember(asked, contact)
    return [_duty(promise, today) for promise in made]


def _unproved(standing: list[_Made], contact: Contact) -> list[_Made]:
    for promise in standing:
        if proves(contact, promise.where, promise.quote):
            promise.by = contact.id
    return [promise for promise in standing if promise.by is None][-STANDING:]


def _remember(asked: dict[str, _Asked], contact: Contact) -> None:
    quote = next((saying.quote for saying in contact.sayings if saying.kind in ASKING), None)
    if quote is not None:
        asked[contact.direction] = _Asked(contact, quote)


def _made_in(contact: Contact, asked: dict[str, _Asked]) -> Iterator[_Made]:
    if not (is_written_by_me(contact) or is_written_to_me(contact)):
        return
    request = asked.get("incoming" if contact.direction == "outgoing" else "outgoing")
    if request is not None and contact.day - request.where.day > ANSWERED:
        request = None
    said = [saying for saying in contact.sayings if saying.kind == "promise"]
    if not said and request is not None:  # "will do" is a promise only after a request
        said = [saying for saying in contact.sayings if saying.kind == "assent"][:1]
    for count, saying in enumerate(said, 1):
        yield _Made(contact, saying, count, request)


def _is_short(saying: Saying) -> bool:
    return len(saying.quote.split()) <= SHORT


def _duty(promise: _Made, today: date) -> Duty:
    where = promise.where
    mine = where.direction == "outgoing"
    kind = DutyKind.PROMISE_MINE if mine else DutyKind.PROMISE_THEIRS
    duty = Duty(
        kind,
        where.person,
        opened=happened(where),
        due=promise.due or happened(where) + UNDATED,
        evidence=promise.evidence,
        quote=promise.quote,
        mine=mine,
        confirmed=False,
        key=f"{kind}:{where.name}" + (f":{promise.count}" if promise.count > 1 else ""),
        closed_by=promise.by,
    )
    return aged(duty, today)
