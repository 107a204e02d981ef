"""Times as calendars write them: with a zone, in UTC, floating, or a whole day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.lines import Property

_TIME = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(?:\.\d{1,9})?(Z)?)?", re.IGNORECASE
)
_LENGTH = re.compile(
    r"\s*([+-])?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?"
    r"(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall-clock time and the zone it names ("" floats, "UTC" for Z); `day` when it is a date."""

    wall: datetime
    zone: str = ""
    day: bool = False


def moment(value: str, parameters: dict[str, str]) -> Moment | None:
    """The time of a value, or None where it holds none."""
    found = _TIME.match(value)
    if not found:
        return None
    year, month, day, hour, minute, second, utc = found.groups()
    whole_day = hour is None or parameters.get("VALUE", "").upper() == "DATE"
    clock = (0, 0, 0) if whole_day else (int(hour), int(minute), min(int(second or 0), 59))
    try:
        wall = datetime(int(year), int(month), int(day), *clock)  # noqa: DTZ001  its zone is beside it
    except ValueError:
        return None
    return Moment(wall, "UTC" if utc else parameters.get("TZID", ""), whole_day)


def moments(of: Property) -> list[tuple[Moment, timedelta | None]]:
    """The times of EXDATE and RDATE; a period brings its length along."""
    found = []
    for value in of.value.split(",")[:2000]:
        first, _, rest = value.partition("/")
        start = moment(first, of.parameters)
        if start:
            end = moment(rest, of.parameters) if rest else None
            span = end.wall - start.wall if end else length(rest)
            found.append((start, span))
    return found


def length(value: str) -> timedelta | None:
    """A DURATION, or None where it is none; backwards in time counts as none."""
    found = _LENGTH.match(value)
    if not found or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(n or 0) for n in found.groups()[1:])
    if found[1] == "-":
        return None
    return timedelta(weeks * 7 + days, hours * 3600 + minutes * 60 + seconds)
