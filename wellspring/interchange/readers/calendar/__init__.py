"""Calendars in iCalendar files: every meeting that took place, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Gathering, LeftOut, Progress
from wellspring.interchange.readers.calendar.company import Company
from wellspring.interchange.readers.calendar.components import components
from wellspring.interchange.readers.calendar.events import Event, event_of
from wellspring.interchange.readers.calendar.series import Unroller
from wellspring.interchange.readers.calendar.tally import Tally
from wellspring.interchange.readers.calendar.zones import Zones
from wellspring.interchange.readers.source import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.calendar.series import Occurrence
    from wellspring.interchange.readers.source import Source

NAME = "Calendar (iCalendar)"
AHEAD = 366 * 86_400  # meetings agreed on for the year to come
MOST_EVENTS = 300_000
_EFFORT = 300_000  # days looked at for recurrences in a whole file, and one for every 8 bytes
_MARKS = (b"BEGIN:VCALENDAR", b"BEGIN:VEVENT")


class NotACalendar(Unreadable):
    """The file holds no calendar."""


def detect(source: Source) -> float:
    """How sure it is that the file is a calendar."""
    head = _head(source)
    if head.lstrip().startswith(_MARKS):
        return 0.98
    return 0.4 if any(mark in head for mark in _MARKS) else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """Every occurrence with company or a name for it, then what was left out."""
    if not detect(source):
        raise NotACalendar(f"{source.path} has no BEGIN:VCALENDAR where a calendar has one.")
    tally = Tally(source.path)
    zones = Zones(source.zone)
    names: list[str] = []
    events = _events(source, zones, names, tally)
    company = Company(source, names)
    stamp = _moment_of_export(events, zones)
    unroller = Unroller(
        zones, source.now + AHEAD if source.now else None, _EFFORT + source.size // 8
    )
    for group in _by_uid(events).values():
        if why := company.why_not(group):
            tally.count(why, group[0].summary, len(group))
            continue
        for one in unroller.unroll(group):
            if why := company.why_not([one.event]):
                tally.count(why, one.event.summary)
            else:
                yield _gathering(source, one, company, stamp)
    tally.count_limits(unroller)
    yield from tally.left_out()
    yield Progress(source.size)


def _head(source: Source) -> bytes:
    head = source.head().removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.decode("utf-16", "replace").encode("utf-8", "replace")
    return head.upper()


def _events(source: Source, zones: Zones, names: list[str], tally: Tally) -> list[Event]:
    """The events of all calendars in the file; zones and calendars' names go where they belong."""
    events: list[Event] = []
    calendars = []
    with source.open() as stream:
        for number, one in enumerate(components(stream), start=1):
            if one.name == "VTIMEZONE":
                zones.describe(one)
            elif one.name == "VCALENDAR":
                calendars.append(one)
            elif one.name != "VEVENT":
                tally.count("not_read_on_purpose", one.name)
            elif len(events) >= MOST_EVENTS:
                tally.count("limit")
            elif event := event_of(one, number):
                events.append(event)
            else:
                tally.count("no_date", one.text("SUMMARY"))
    names += [one.text("X-WR-CALNAME") for one in calendars]
    return events


def _by_uid(events: list[Event]) -> dict[str, list[Event]]:
    """Events that belong together; one without a UID belongs to nothing."""
    found: dict[str, list[Event]] = {}
    for one in events:
        found.setdefault(one.uid or f"\0{one.number}", []).append(one)
    return found


def _moment_of_export(events: list[Event], zones: Zones) -> int | None:
    """Google stamps every event with the moment of export; others with that of each change."""
    stamps = {one.stamp for one in events}
    if len(events) < 2 or len(stamps) != 1:
        return None
    stamp = stamps.pop()
    return zones.seconds(stamp) if stamp else None


def _gathering(source: Source, one: Occurrence, company: Company, stamp: int | None) -> Gathering:
    event = one.event
    return Gathering(
        where=f"{source.path}, entry {event.number}",
        uid=event.uid or f"{event.summary} {one.at}",
        at=one.at,
        until=one.until,
        summary=event.summary,
        organiser=event.organiser,
        attendees=() if company.is_alone(event) else event.attendees,
        recurring=one.recurring,
        cancelled=event.cancelled,
        tentative=event.status == "TENTATIVE",
        all_day=event.all_day,
        calendar=company.calendar,
        stamp=stamp,
        place=event.place,
    )


__all__ = ["NAME", "LeftOut", "NotACalendar", "detect", "read"]
