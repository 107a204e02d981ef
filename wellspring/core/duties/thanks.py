"""A thank-you owed after every meeting, also one that brought bad news (P3.37)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.contact import FACE_TO_FACE
from wellspring.core.duties.ages import SINCE_OPENED, aged
from wellspring.core.duties.duty import Duty, DutyKind, happened, is_written_by_me

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.contact import Contact

THANK_WITHIN = timedelta(days=1)  # practice.md, aftercare
TOO_LATE = SINCE_OPENED[DutyKind.THANK_YOU_OWED]  # later than that it settles nothing
SMALL = 8


def owed_thanks(contacts: Sequence[Contact], today: date) -> list[Duty]:
    """One duty per meeting, closed by my next words to them in writing or on the phone.

    A later meeting does not close it: it opens its own, and one letter settles both.
    """
    found: list[Duty] = []
    unthanked: list[Contact] = []
    for contact in contacts:
        if unthanked and thanks(contact):
            found += [_thank_you(meeting, today, contact) for meeting in unthanked]
            unthanked = []
        if asks_for_thanks(contact):
            unthanked.append(contact)
    return found + [_thank_you(meeting, today, None) for meeting in unthanked]


def asks_for_thanks(contact: Contact) -> bool:
    """Whether this was a meeting in small company, and not one of a series."""
    return (
        contact.channel in FACE_TO_FACE
        and contact.basis in ("direct", "manual")
        and contact.size <= SMALL
    )


def thanks(contact: Contact) -> bool:
    """Whether a touch can carry the thanks: I wrote to them, or we spoke on the phone."""
    if contact.direction == "both":
        return contact.channel not in FACE_TO_FACE and contact.basis == "manual"
    return is_written_by_me(contact)


def _thank_you(meeting: Contact, today: date, answer: Contact | None) -> Duty:
    opened = happened(meeting)
    in_time = answer is not None and happened(answer) - opened <= TOO_LATE
    duty = Duty(
        DutyKind.THANK_YOU_OWED,
        meeting.person,
        opened=opened,
        due=opened + THANK_WITHIN,
        evidence=(meeting.id,),
        quote="",
        mine=True,
        confirmed=True,
        key=f"thank_you_owed:{meeting.name}",
        closed_by=answer.id if answer is not None and in_time else None,
    )
    return aged(duty, today)
