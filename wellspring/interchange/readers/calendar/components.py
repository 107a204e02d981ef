"""The parts of a calendar file, each as soon as it ends, with the calendar it stands in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.lines import Property, lines_of, name_of, property_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

MOST_LINES = 5000
_DEEPEST = 20
_FACTS = frozenset({"METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE"})
_ZONE_LINES = frozenset("TZID X-LIC-LOCATION DTSTART TZOFFSETTO RRULE RDATE".split())
_EVENT_LINES = frozenset(
    "UID DTSTART DTEND DURATION SUMMARY LOCATION ORGANIZER ATTENDEE STATUS SEQUENCE RECURRENCE-ID"
    " RRULE RDATE EXDATE EXRULE DTSTAMP X-MICROSOFT-CDO-ALLDAYEVENT".split()
)
_WANTED = {
    "VCALENDAR": _FACTS,
    "VEVENT": _EVENT_LINES,
    "VTIMEZONE": _ZONE_LINES,
    "STANDARD": _ZONE_LINES,
    "DAYLIGHT": _ZONE_LINES,
}
_CHILDREN = frozenset({"STANDARD", "DAYLIGHT"})


@dataclass(slots=True)
class Component:
    """A component's wanted lines, the STANDARD and DAYLIGHT parts of a zone, and its calendar."""

    name: str
    lines: list[Property] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)
    calendar: Component | None = None

    def first(self, name: str) -> Property | None:
        """The first line of that name."""
        return next((line for line in self.lines if line.name == name), None)

    def text(self, name: str) -> str:
        """The value of the first line of that name, "" where there is none."""
        found = self.first(name)
        return found.value if found else ""

    def all(self, name: str) -> list[Property]:
        """All lines of that name."""
        return [line for line in self.lines if line.name == name]


def components(stream: BinaryIO) -> Iterator[Component]:
    """Events, zones and whatever else stands in the calendars of a file.

    No tree is built: an unfinished component ends where the next one of its level begins, and
    what is nested deeper than calendars nest is passed over.
    """
    calendar = Component("VCALENDAR")
    open_: list[Component] = []
    for line in lines_of(stream):
        name = name_of(line)
        if name == "BEGIN":
            begun = Component(line.partition(b":")[2].strip().upper().decode("latin-1")[:40])
            if begun.name in ("VCALENDAR", "VEVENT", "VTIMEZONE"):
                yield from _unfinished(open_)
                open_ = []
            if begun.name == "VCALENDAR":
                calendar = begun
                yield calendar
            elif len(open_) < _DEEPEST:
                begun.calendar = calendar
                open_.append(begun)
        elif name == "END":
            yield from _ended(open_, line.partition(b":")[2].strip().upper().decode("latin-1"))
        else:
            _keep(open_[-1] if open_ else calendar, name, line)
    yield from _unfinished(open_)


def _keep(into: Component, name: str, line: bytes) -> None:
    if name in _WANTED.get(into.name, ()) and len(into.lines) < MOST_LINES:
        into.lines.append(property_of(line))


def _ended(open_: list[Component], name: str) -> Iterator[Component]:
    """Close the component of that name and all that were left open inside it."""
    if name == "VCALENDAR":
        yield from _unfinished(open_)
        open_.clear()
    while any(one.name == name for one in open_):
        ended = open_.pop()
        if open_ and ended.name in _CHILDREN:
            open_[-1].parts.append(ended)
        elif not open_:
            yield ended
        if ended.name == name:
            break


def _unfinished(open_: list[Component]) -> Iterator[Component]:
    """What was begun and never ended still says something, if it is an event."""
    yield from (one for one in open_[:1] if one.name != "VTIMEZONE")
