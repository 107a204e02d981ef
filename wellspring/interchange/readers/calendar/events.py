"""One VEVENT as values: when, who, how often, which revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.lines import plain
from wellspring.interchange.readers.calendar.moments import Moment, length, moment, moments
from wellspring.interchange.readers.calendar.parties import attendee_of, each_once, organiser_of

if TYPE_CHECKING:
    from datetime import timedelta

    from wellspring.core.sightings import Attendee, Party
    from wellspring.interchange.readers.calendar.components import Component


@dataclass(frozen=True, slots=True)
class Event:
    """A calendar entry before its recurrences are unrolled.

    `replaces` is its RECURRENCE-ID. `floats_in` is the zone its calendar names for times that
    name none. `extra` and `dropped` are RDATE and EXDATE.
    """

    number: int
    uid: str
    start: Moment
    end: Moment | None = None
    length: timedelta | None = None
    summary: str = ""
    place: str = ""
    organiser: Party | None = None
    attendees: tuple[Attendee, ...] = ()
    status: str = ""
    sequence: int = 0
    stamp: Moment | None = None
    replaces: Moment | None = None
    and_future: bool = False
    rules: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    extra: tuple[tuple[Moment, timedelta | None], ...] = ()
    dropped: tuple[Moment, ...] = ()
    floats_in: str = ""
    method: str = ""

    @property
    def all_day(self) -> bool:
        """Whether it is a day and not a time."""
        return self.start.day

    @property
    def recurring(self) -> bool:
        """Whether it stands for more than itself."""
        return bool(self.rules or self.extra)

    @property
    def cancelled(self) -> bool:
        """Whether it will not take place, or did not."""
        return self.status == "CANCELLED" or self.method == "CANCEL"


def event_of(written: Component, number: int) -> Event | None:
    """The event of a VEVENT, None when it says no time."""
    start = _start(written)
    if start is None:
        return None
    end, organiser = written.first("DTEND"), written.first("ORGANIZER")
    again = written.first("RECURRENCE-ID")
    calendar = written.calendar
    return Event(
        number,
        written.text("UID")[:500],
        start,
        moment(end.value, end.parameters) if end else None,
        length(written.text("DURATION")),
        plain(written.text("SUMMARY"))[:500],
        plain(written.text("LOCATION"))[:500],
        organiser_of(organiser) if organiser else None,
        each_once(filter(None, map(attendee_of, written.all("ATTENDEE")))),
        written.text("STATUS").upper(),
        _number(written.text("SEQUENCE")),
        moment(written.text("DTSTAMP"), {}),
        moment(again.value, again.parameters) if again else None,
        "THISANDFUTURE" in (again.parameters.get("RANGE", "").upper() if again else ""),
        tuple(line.value[:2000] for line in written.all("RRULE")[:20]),
        tuple(line.value[:2000] for line in written.all("EXRULE")[:20]),
        tuple(pair for line in written.all("RDATE") for pair in moments(line))[:2000],
        tuple(one for line in written.all("EXDATE") for one, _ in moments(line))[:5000],
        calendar.text("X-WR-TIMEZONE") if calendar else "",
        calendar.text("METHOD").upper() if calendar else "",
    )


def _start(written: Component) -> Moment | None:
    line = written.first("DTSTART")
    start = moment(line.value, line.parameters) if line else None
    if start and written.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
        return Moment(start.wall, start.zone, day=True)
    return start


def _number(value: str) -> int:
    digits = value.strip()[:9]
    return int(digits) if digits.isascii() and digits.isdigit() else 0
