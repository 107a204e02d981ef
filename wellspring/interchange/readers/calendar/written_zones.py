"""Zones that a calendar file describes itself (VTIMEZONE), for names nobody else knows."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo
from itertools import takewhile
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.expansion import Effort, occurrences
from wellspring.interchange.readers.calendar.moments import moment, moments
from wellspring.interchange.readers.calendar.rules import rule_of

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.components import Component

_OFFSET = re.compile(r"\s*([+-])(\d\d):?(\d\d)")
_EARLIEST = 1970
_LATEST = 2070
_MOST = 400
_HARDEST = 8_000


class WrittenZone(tzinfo):
    """A zone by the list of its changes: wall-clock time and the offset from then on."""

    def __init__(self, name: str, changes: list[tuple[datetime, timedelta]]) -> None:
        self._name = name
        self._walls = [wall for wall, _ in changes]
        self._offsets = [offset for _, offset in changes]

    def utcoffset(self, at: datetime | None) -> timedelta:
        """The offset at a wall-clock time; before the first change, the first one's."""
        if at is None:
            return self._offsets[0]
        place = bisect_right(self._walls, at.replace(tzinfo=None, fold=0))
        return self._offsets[max(place - 1, 0)]

    def dst(self, at: datetime | None) -> timedelta:
        """Part of the offset already."""
        del at
        return timedelta(0)

    def tzname(self, at: datetime | None) -> str:
        """The name the file gives it."""
        del at
        return self._name


def written_zone(of: Component) -> WrittenZone | None:
    """The zone that a VTIMEZONE describes, None where it describes none."""
    changes: list[tuple[datetime, timedelta]] = []
    effort = Effort(_HARDEST)
    for part in of.parts[:40]:
        offset = offset_of(part.text("TZOFFSETTO"))
        start = moment(part.text("DTSTART"), {})
        if offset is not None and start is not None:
            changes += [(wall, offset) for wall in _walls(part, start.wall, effort)]
    return WrittenZone(of.text("TZID"), sorted(changes)) if changes else None


def _walls(part: Component, start: datetime, effort: Effort) -> list[datetime]:
    walls = [start] + [one.wall for line in part.all("RDATE") for one, _ in moments(line)]
    rule = rule_of(part.text("RRULE"))
    if rule:
        late = start.replace(year=max(start.year, _EARLIEST), day=min(start.day, 28))
        last = rule.until.wall if rule.until else late.replace(year=_LATEST)
        walls += takewhile(lambda wall: wall <= last, occurrences(rule, late, effort))
    return walls[:_MOST]


def offset_of(text: str) -> timedelta | None:
    """+0200 or -05:00 as a length of time."""
    found = _OFFSET.match(text)
    if not found:
        return None
    span = timedelta(hours=int(found[2]), minutes=int(found[3]))
    if span >= timedelta(days=1):
        return None
    return span if found[1] == "+" else -span
