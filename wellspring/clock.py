"""The clock, asked only at the surface and passed down as a value; WELLSPRING_NOW sets it.

A day is the one of whoever sits here: WELLSPRING_ZONE, TZ or the machine says where that is.
"""

from __future__ import annotations

import os
import time as seconds
from datetime import UTC, date, datetime, time

MACHINE = "/etc/localtime"  # on Linux and macOS a link into the folder of all zones


def now() -> datetime:
    """The moment it is, in UTC, or the one that WELLSPRING_NOW (ISO 8601) names."""
    told = os.environ.get("WELLSPRING_NOW")
    return read(told) if told else datetime.now(UTC)


def today() -> date:
    """The day it is where the person sits."""
    return day_of(now())


def day_of(at: datetime) -> date:
    """The day a moment falls on where the person sits."""
    return at.astimezone().date()


def day_at(at: int) -> date:
    """The same of a moment in seconds since 1970."""
    return day_of(datetime.fromtimestamp(at, UTC))


def begins(day: date) -> datetime:
    """The moment a day begins where the person sits; in UTC."""
    return datetime.combine(day, time()).astimezone(UTC)


def noon(day: date) -> datetime:
    """Where a touch stands of which only the day is known: in the middle of that day; in UTC."""
    return datetime.combine(day, time(12)).astimezone(UTC)


def ahead(at: int) -> int:
    """Seconds by which the clock on the wall was ahead of UTC at a moment since 1970."""
    return seconds.localtime(max(at, 0)).tm_gmtoff


def read(words: str) -> datetime:
    """An ISO 8601 day or moment; a bare day is its noon, an hour without a zone is told here."""
    moment = datetime.fromisoformat(words)
    if "T" not in words and ":" not in words:
        return noon(moment.date())
    return moment if moment.tzinfo else moment.astimezone(UTC)


def zone() -> str:
    """The name of the zone the person sits in."""
    told = os.environ.get("WELLSPRING_ZONE") or os.environ.get("TZ")
    return told or _machine_zone() or "UTC"


def _machine_zone() -> str:
    try:
        return os.readlink(MACHINE).partition("zoneinfo/")[2]  # noqa: PTH115  pathlib is slow to load
    except OSError:  # no link, as on Windows
        return ""


def sit_there() -> None:
    """Let the days of this process be those of WELLSPRING_ZONE, where one is told."""
    told = os.environ.get("WELLSPRING_ZONE")
    if told and hasattr(seconds, "tzset"):
        os.environ["TZ"] = told
        seconds.tzset()
