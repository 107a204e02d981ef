"""The clock, asked only at the surface and passed down as a value; WELLSPRING_NOW sets it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time


def now() -> datetime:
    """The moment it is, in UTC, or the one that WELLSPRING_NOW (ISO 8601) names."""
    told = os.environ.get("WELLSPRING_NOW")
    return read(told) if told else datetime.now(UTC)


def today() -> date:
    """The day it is where the person sits."""
    return now().astimezone().date() if not os.environ.get("WELLSPRING_NOW") else now().date()


def begins(day: date) -> datetime:
    """The moment a day begins where the person sits, as `today` counts days; in UTC."""
    midnight = datetime.combine(day, time())
    if os.environ.get("WELLSPRING_NOW"):
        return midnight.replace(tzinfo=UTC)
    return midnight.astimezone().astimezone(UTC)


def read(words: str) -> datetime:
    """An ISO 8601 day or moment; a bare day is its noon, so that it is that day everywhere."""
    moment = datetime.fromisoformat(words)
    if "T" not in words and ":" not in words:
        moment = datetime.combine(moment.date(), time(12))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
