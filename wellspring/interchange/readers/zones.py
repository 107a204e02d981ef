"""Time zones by name, without ever raising: a wrong name means UTC."""

from __future__ import annotations

from datetime import UTC, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=1024)
def known_zone(name: str) -> tzinfo | None:
    """The zone of an IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None


def zone_named(name: str) -> tzinfo:
    """The zone of an IANA name, UTC where there is none of that name."""
    return known_zone(name) or UTC
