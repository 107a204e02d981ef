"""One touch with one person, as judgement sees it: who, when, how, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wellspring.core.sightings import Saying

DAY = 86_400
EPOCH = 719_163  # date(1970, 1, 1).toordinal()

# Channel values, spelled out so that the command line need not load every value of a file.
FACE_TO_FACE = frozenset({"meeting", "meal", "coffee"})
SPOKEN = FACE_TO_FACE | {"call", "event"}
LIGHT = frozenset({"comment", "reaction"})  # in passing, under what they wrote
WRITTEN = frozenset({"email", "linkedin_message", "text", "letter"})


class Contact(NamedTuple):
    """A touch: `at` in seconds since 1970 UTC, `size` the people besides me who shared it.

    `ahead` is by how many seconds the owner's clock on the wall was ahead of UTC then: a day is
    their day, late in the evening as well.

    `key` names the touch across imports (empty: the id does); `thread` is the conversation it
    belongs to, empty when unknown.
    """

    id: int
    person: int
    at: int
    channel: str
    direction: str  # incoming, outgoing, both
    basis: str = "direct"  # direct, cc, bcc, group, recurring, manual
    personal: bool = True
    size: int = 1
    sayings: tuple[Saying, ...] = ()
    thread: str = ""
    calendar_request: bool = False
    key: str = ""
    ahead: int = 0

    @property
    def day(self) -> int:
        """The day it happened where the owner sat, as a date's ordinal."""
        return (self.at + self.ahead) // DAY + EPOCH

    @property
    def name(self) -> str:
        """What this touch is called in the keys of whatever it opens."""
        return self.key or str(self.id)


def is_real(contact: Contact) -> bool:
    """Whether a touch counts towards a rhythm: personal, no copy, no reaction (P0.19, P0.21)."""
    straight = contact.basis not in ("cc", "bcc")
    return contact.personal and straight and contact.channel not in LIGHT


def is_two_way(contacts: tuple[Contact, ...] | list[Contact]) -> bool:
    """Whether both sides ever took part: each wrote once, or they met or spoke."""
    sides = {contact.direction for contact in contacts if is_real(contact)}
    return "both" in sides or {"incoming", "outgoing"} <= sides


def real_days(contacts: tuple[Contact, ...] | list[Contact]) -> list[int]:
    """The days with a real touch, ascending, each once."""
    return sorted({contact.day for contact in contacts if is_real(contact)})
