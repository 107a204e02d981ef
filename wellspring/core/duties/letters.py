"""First letters and what follows them: the call when no answer came, leave to stay in touch.

A first letter goes to somebody never, or long not, in touch (P3.26); it is followed up once after
some working days (3B7: the seventh), and after the first talk one asks to stay in touch (P3.40).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.contact import SPOKEN, is_real
from wellspring.core.duties.ages import aged
from wellspring.core.duties.duty import Duty, DutyKind, happened, is_written_by_me
from wellspring.core.duties.replies import asks, closes
from wellspring.core.holidays import next_working_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from wellspring.core.contact import Contact

FOLLOW_UP_AFTER = 7  # working days without an answer (3B7)
LONG = 180  # days of silence after which a letter is a first one again
PERMISSION_WITHIN = timedelta(days=7)
LEADS_TO = 90  # days from a first letter in which it leads to the first talk
STAYED = 21  # days after the talk: who still writes then did stay in touch
SMALL = 3
ON_PAPER = frozenset({"email", "letter", "linkedin_message"})


def owed_calls(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty per first letter, closed by any word of theirs, a talk, or my second attempt."""
    return [_call(letter, _answer_to(letter, contacts), today) for letter in _letters(contacts)]


def owed_permissions(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty for the first talk that a first letter led to, unless leave was asked or taken."""
    found: list[Duty] = []
    for letter in _letters(contacts):
        talk = next((one for one in contacts if _is_first_talk(one, letter)), None)
        if talk is not None and all(talk.id not in duty.evidence for duty in found):
            found.append(_permission(letter, talk, contacts, today))
    return found


def is_letter(contact: Contact) -> bool:
    """Whether this is a letter of mine to them that hopes for an answer."""
    if contact.channel not in ON_PAPER or not is_written_by_me(contact) or closes(contact):
        return False
    return asks(contact) or contact.channel == "letter"


def _letters(contacts: Sequence[Contact]) -> Iterator[Contact]:
    last: int | None = None
    for contact in contacts:
        if (last is None or contact.day - last >= LONG) and is_letter(contact):
            yield contact
        if is_real(contact):
            last = contact.day


def _answer_to(letter: Contact, contacts: Sequence[Contact]) -> int | None:
    later = (one for one in contacts if (one.at, one.id) > (letter.at, letter.id))
    return next(
        (
            one.id
            for one in later
            if one.direction != "outgoing"
            or (is_written_by_me(one) and one.day > letter.day)
            or (one.channel in SPOKEN)
        ),
        None,
    )


def _call(letter: Contact, answer: int | None, today: date) -> Duty:
    due = happened(letter)
    for _ in range(FOLLOW_UP_AFTER):
        due = next_working_day(due)
    duty = Duty(
        DutyKind.FOLLOW_UP_CALL,
        letter.person,
        opened=happened(letter),
        due=due,
        evidence=(letter.id,),
        quote=letter.sayings[0].quote if letter.sayings else "",
        mine=True,
        confirmed=True,
        key=f"follow_up_call:{letter.name}",
        closed_by=answer,
    )
    return aged(duty, today)


def _is_first_talk(contact: Contact, letter: Contact) -> bool:
    return (
        contact.direction == "both"
        and contact.channel in SPOKEN
        and contact.basis in ("direct", "manual")
        and contact.size <= SMALL
        and contact.at - letter.at > 0
        and contact.day - letter.day <= LEADS_TO
    )


def _permission(letter: Contact, talk: Contact, contacts: Sequence[Contact], today: date) -> Duty:
    closed = next((one.id for one in contacts if one.at > talk.at and _stays(one, talk)), None)
    duty = Duty(
        DutyKind.PERMISSION_OWED,
        talk.person,
        opened=happened(talk),
        due=happened(talk) + PERMISSION_WITHIN,
        evidence=(letter.id, talk.id),
        quote="",
        mine=True,
        confirmed=True,
        key=f"permission_owed:{talk.name}",
        closed_by=closed,
    )
    return aged(duty, today)


def _stays(contact: Contact, talk: Contact) -> bool:
    """Leave was asked or given in words, or they came forward long after."""
    if any(saying.kind == "permission" for saying in contact.sayings):
        return True
    return contact.direction != "outgoing" and contact.day - talk.day >= STAYED and is_real(contact)
