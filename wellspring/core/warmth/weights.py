"""What one touch is worth to warmth: their word to me five times mine to them, mass mail nothing.

Measured on three workplaces' mail (docs/reference/judging.md): personal in 1, to a few .55, to many
.10; mine .20 and .05, in a chat .70. Calls, talks and meals are priors, to be fitted when enough
people have used them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.contact import Contact

FEW = 2  # from so many people on a message it is written to a few
MANY = 6  # and from so many to nobody in particular
INCOMING = (1.0, 0.55, 0.10)  # to me, to a few, to many
OUTGOING = (0.20, 0.20, 0.05)
CHAT = 0.70  # mine, on a channel where people answer as they would speak
IN_PERSON = {"meeting": 2.0, "meal": 2.0, "coffee": 2.0, "call": 1.5, "letter": 1.0}
GATHERING = 0.6  # talked at an event, or met in a large circle
PASSING = 0.05  # a like, a comment, a hello
CHATS = frozenset({"text", "chat"})
LIGHT = frozenset({"comment", "reaction"})


def weight(contact: Contact) -> float:
    """What a touch counts on its day; never negative."""
    if contact.channel in LIGHT:
        return PASSING
    if contact.direction == "both" or contact.channel in IN_PERSON:
        return _talk(contact)
    crowd = 2 if contact.size >= MANY or not contact.personal else int(contact.size >= FEW)
    if contact.direction == "incoming":
        return INCOMING[2 if contact.basis in ("cc", "bcc") else crowd]
    if contact.channel in CHATS and crowd == 0:
        return CHAT
    return OUTGOING[2 if contact.basis in ("cc", "bcc") else crowd]


def _talk(contact: Contact) -> float:
    if contact.channel == "event" or contact.basis == "group" or contact.size >= MANY:
        return GATHERING
    return IN_PERSON.get(contact.channel, 1.0)


def kind(contact: Contact) -> tuple[str, str, float]:
    """Touches of one kind count once a day: ten mails in an afternoon are one conversation."""
    return contact.channel, contact.direction, weight(contact)


def weighted_days(contacts: Iterable[Contact]) -> list[tuple[int, float]]:
    """Every day with a touch and what it counts, ascending."""
    kinds: dict[int, set[tuple[str, str, float]]] = {}
    for contact in contacts:
        kinds.setdefault(contact.day, set()).add(kind(contact))
    return [(day, sum(worth for _, _, worth in kinds[day])) for day in sorted(kinds)]


def contact_days(contacts: Iterable[Contact]) -> list[tuple[int, float]]:
    """Every day with any touch at all, each counting one, ascending."""
    return [(day, 1.0) for day in sorted({contact.day for contact in contacts})]
