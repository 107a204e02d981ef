"""Finds the zone that a calendar means: IANA names, Windows names, its own descriptions."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from wellspring.interchange.readers.calendar.windows_zones import IANA_OF_WINDOWS
from wellspring.interchange.readers.calendar.written_zones import offset_of, written_zone
from wellspring.interchange.readers.zones import known_zone

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.components import Component
    from wellspring.interchange.readers.calendar.moments import Moment

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_WRITTEN = 40
_AWAY = re.compile(r"\(?(?:UTC|GMT)\s?([+-]\d\d:?\d\d)\)?", re.IGNORECASE)
_PLACE = re.compile(r"[^,()/&:+\\]{3,40}")


@cache
def _cities() -> dict[str, str]:
    """The zone of each city: Windows writes "Amsterdam, Berlin, Bern" into its display names."""
    return {name.rpartition("/")[2].replace("_", " ").lower(): name for name in _iana()}


@cache
def _iana() -> frozenset[str]:
    return frozenset(n for n in available_timezones() if "/" in n and not n.startswith("Etc/"))


def zone_by_name(name: str) -> tzinfo | None:
    """The zone of a TZID by its name alone."""
    plain = name.strip().strip("\"'").lstrip("/")
    if found := known_zone(plain) or known_zone(IANA_OF_WINDOWS.get(plain.lower(), "")):
        return found
    parts = plain.split("/")
    for size in (3, 2):  # /freeassociation.sourceforge.net/Tzfile/Europe/Berlin
        if len(parts) > size and (found := known_zone("/".join(parts[-size:]))):
            return found
    return _by_display_name(plain)


def _by_display_name(name: str) -> tzinfo | None:
    """(UTC+01:00) Amsterdam, Berlin, Bern: the first city that has a zone, else the offset."""
    for place in _PLACE.findall(name[:200]):
        if city := _cities().get(place.strip().lower()):
            return known_zone(city)
    away = _AWAY.search(name[:200])
    offset = offset_of(away[1]) if away else None
    return timezone(offset) if offset is not None else None


class Zones:
    """The zones of one file: by name, else as the file describes them, else a fallback."""

    def __init__(self, fallback: str) -> None:
        self.here = zone_by_name(fallback) or UTC
        self._written: dict[str, Component] = {}
        self._found: dict[tuple[str, str], tzinfo] = {}

    def describe(self, zone: Component) -> None:
        """Keep a VTIMEZONE for when its name is asked for."""
        if len(self._written) < _MOST_WRITTEN:
            self._written.setdefault(zone.text("TZID").strip("\"'"), zone)

    def zone(self, name: str, floats_in: str = "") -> tzinfo:
        """The zone of a name; times without one belong to their calendar's zone."""
        found = self._found.get((name, floats_in))
        if found is None:
            found = self._find(name) if name else None
            found = found or (self._find(floats_in) if floats_in else None) or self.here
            if len(self._found) < 10_000:
                self._found[name, floats_in] = found
        return found

    def _find(self, name: str) -> tzinfo | None:
        if found := zone_by_name(name):
            return found
        written = self._written.get(name.strip("\"'"))
        if written is None:
            return None
        return zone_by_name(written.text("X-LIC-LOCATION") or "-") or written_zone(written)

    def seconds(self, moment: Moment, floats_in: str = "") -> int:
        """Seconds since 1970 in UTC; a whole day begins where its reader sits."""
        zone = self.here if moment.day else self.zone(moment.zone, floats_in)
        return seconds_of(moment.wall, zone)


def seconds_of(wall: datetime, zone: tzinfo) -> int:
    """Seconds since 1970 in UTC of a wall-clock time in a zone."""
    try:
        return int((wall.replace(tzinfo=zone) - EPOCH) / timedelta(seconds=1))
    except OverflowError:  # the first or last day of all
        return int((wall.replace(tzinfo=UTC) - EPOCH) / timedelta(seconds=1))
