"""Whether anybody but the owner has to do with an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers.mail.mailboxes import clean_address

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.events import Event
    from wellspring.interchange.readers.source import Source


class Company:
    """Knows the owner's addresses, the calendar's name being one where it is an address."""

    def __init__(self, source: Source, names: list[str]) -> None:
        stem = source.path.rpartition("/")[2].removesuffix(".ics")
        self.calendar = next(filter(None, map(_address, [*names, stem])), "")
        self._own = source.own | {self.calendar.lower()}

    def is_alone(self, event: Event) -> bool:
        """Whether nobody else is named."""
        parties = [one.party for one in event.attendees]
        parties += [event.organiser] if event.organiser else []
        return all(party.address.lower() in self._own and party.address for party in parties)

    def why_not(self, group: list[Event]) -> str:
        """Why events of one UID say nothing about people; empty when they may.

        A timed entry that names nobody may still be "Coffee with Kate"; a whole day is a holiday.
        """
        if all(one.method == "REPLY" for one in group):
            return "calendar_reply"
        if all(self.is_alone(one) and _says_nothing(one) for one in group):
            return "not_read_on_purpose"
        return ""


def _says_nothing(event: Event) -> bool:
    return event.all_day or event.cancelled or not event.summary


def _address(name: str) -> str:
    plain = name.strip()
    return plain if " " not in plain and clean_address(plain) == plain else ""
