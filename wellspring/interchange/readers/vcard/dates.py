"""Days as cards write them: with dashes or without, with no year, or with one that means none."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from wellspring.interchange.readers.vcard.texts import text

if TYPE_CHECKING:
    from wellspring.interchange.readers.vcard.heads import Head

_FULL = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?!\d)")
_SHORT = re.compile(r"(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)")
_DOTTED = re.compile(r"(\d\d?)\.[ ]?(\d\d?)\.[ ]?(\d{4})(?!\d)")
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)(?!\d)")
_MEANS_NONE = frozenset({0, 1, 1604})  # 1604 is Apple's year for "not told"
LEAP = 2000


def birthday(head: Head, value: str) -> str:
    """ISO date, --MM-DD where the year is not told, "" where there is no day in it."""
    value = text(value, 40)
    if found := _NO_YEAR.match(value):
        return _without_year(int(found[1]), int(found[2]))
    told = _told(value)
    if told is None:
        return ""
    year, month, day = told
    if year in _MEANS_NONE or str(year) == head.params.get("X-APPLE-OMIT-YEAR"):
        return _without_year(month, day)
    whole = _day(year, month, day)
    return whole.isoformat() if whole else ""


def day_told(value: str) -> date | None:
    """A whole day, None where the value names none."""
    told = _told(text(value, 40))
    return _day(*told) if told and told[0] not in _MEANS_NONE else None


def _told(value: str) -> tuple[int, int, int] | None:
    if found := _FULL.match(value) or _SHORT.match(value):
        return int(found[1]), int(found[3]), int(found[4])
    if found := _DOTTED.match(value):
        return int(found[3]), int(found[2]), int(found[1])
    return None


def _without_year(month: int, day: int) -> str:
    return f"--{month:02}-{day:02}" if _day(LEAP, month, day) else ""


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
