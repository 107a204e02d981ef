"""Days and moments as exports write them, in any order and many languages.

Whether 3/4/2025 is in March or in April is judged for a column as a whole, never for one cell:
see `style_of`. A cell that can be read in one way only is read in that way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from wellspring.core.folding import fold
from wellspring.interchange.readers.month_names import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

DAY_FIRST, MONTH_FIRST, ISO = "dmy", "mdy", "iso"
FOUR = 4  # digits of a year
LONGEST = 60  # characters; nothing longer is a date
_LAST_TWO_DIGIT_YEAR = 49
_NO_YEAR = 1604  # what Apple and some phones write for a birthday without one

_TIME = re.compile(
    r"[T ]{0,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?([AaPp])\.?[Mm]\b\.?)?"
    r"(?: ?(?:UTC|GMT)?([+-]\d{2}):?(\d{2})?\b)?"
)
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_NUMERIC = re.compile(r"\s*(\d{1,2})([./-])(\d{1,2})\2\d{2,4}\b")
_THIN_SPACES = str.maketrans("\u202f\u00a0\u2009", "   ")


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How a column writes its dates; two-digit years up to `pivot` are after 2000."""

    order: str = MONTH_FIRST
    pivot: int = _LAST_TWO_DIGIT_YEAR


class Parts(NamedTuple):
    """A day as written; the year, and the day of a month, may be missing."""

    year: int | None
    month: int
    day: int | None


def pivot_at(now: int) -> int:
    """The last two-digit year that is still to be read as after 2000, seen from a moment."""
    if now <= 0:
        return _LAST_TWO_DIGIT_YEAR
    return (datetime.fromtimestamp(now, UTC).year + 1) % 100


def style_of(cells: Iterable[str], default: str, pivot: int = _LAST_TWO_DIGIT_YEAR) -> DateStyle:
    """How a column's numeric dates are ordered; `default` where no cell tells or they disagree."""
    votes = {DAY_FIRST: 0, MONTH_FIRST: 0}
    numeric = dotted = 0
    for cell in cells:
        if found := _NUMERIC.match(cell):
            numeric += 1
            dotted += found[2] == "."
            votes[DAY_FIRST] += int(found[1]) > 12 >= int(found[3])
            votes[MONTH_FIRST] += int(found[3]) > 12 >= int(found[1])
    if numeric and votes[DAY_FIRST] == votes[MONTH_FIRST]:
        return DateStyle(DAY_FIRST if dotted * 2 > numeric else default, pivot)
    order = max(votes, key=lambda name: votes[name])
    return DateStyle(order if numeric else default, pivot)


@lru_cache(maxsize=8192)
def day_of(text: str, style: DateStyle = DateStyle()) -> date | None:
    """The day a cell names; the first of the month or year where it names no more."""
    parts = parts_of(text, style)
    return _date(parts.year, parts.month, parts.day or 1) if parts and parts.year else None


@lru_cache(maxsize=8192)
def moment_of(text: str, style: DateStyle = DateStyle(), zone: str = "UTC") -> int | None:
    """Seconds since 1970 of the moment a cell names; `zone` is used where it tells none."""
    day = day_of(text, style)
    if day is None:
        return None
    hour, minute, second, offset = _time_in(text)
    try:
        at = datetime(
            day.year, day.month, day.day, hour, minute, second, tzinfo=offset or _zone(zone)
        )
    except ValueError:
        return None
    return int((at - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())


def birthday_of(text: str, style: DateStyle = DateStyle()) -> str:
    """A birthday as ISO date, or --MM-DD where the year is not told; empty when there is none."""
    parts = parts_of(text, style)
    if not parts or not parts.day:
        return ""
    if parts.year and parts.year > _NO_YEAR:
        day = _date(parts.year, parts.month, parts.day)
        return day.isoformat() if day else ""
    known = _date(2000, parts.month, parts.day)
    return f"--{known:%m-%d}" if known else ""


def is_only_a_date(text: str, style: DateStyle = DateStyle()) -> bool:
    """Whether a cell names a day and nothing else: "June 2019", but not "SME chapter 1998"."""
    words = [word for word in _PARTS.findall(text[:LONGEST]) if not word[0].isdecimal()]
    return day_of(text, style) is not None and all(_month(word) for word in words)


def parts_of(text: str, style: DateStyle) -> Parts | None:
    """What a cell says of year, month and day, in whatever way it is written."""
    if not text or len(text) > LONGEST:
        return None
    words = _PARTS.findall(_TIME.sub(" ", text.translate(_THIN_SPACES)))
    numbers = [word for word in words if word[0].isdecimal()]
    month = next((m for word in words if (m := _month(word))), 0)
    found = _with_month_name(numbers, month, style) if month else _of_numbers(numbers, style)
    return found if found and 1 <= found.month <= 12 else None


def _month(word: str) -> int:
    return 0 if word[0].isdecimal() or len(word) < 3 else MONTHS.get(fold(word), 0)


def _with_month_name(numbers: list[str], month: int, style: DateStyle) -> Parts | None:
    match numbers:
        case [one] if len(one) > 2:
            return Parts(_year(one, style), month, None)
        case [one]:
            return Parts(None, month, int(one) or None)
        case [year, day, *_] if len(year) > 2:
            return Parts(_year(year, style), month, int(day) or None)
        case [day, year, *_]:
            return Parts(_year(year, style), month, int(day) or None)
    return None


def _of_numbers(numbers: list[str], style: DateStyle) -> Parts | None:
    match numbers:
        case [year, month, day, *_] if len(year) == FOUR:
            return Parts(int(year), _small(month), _small(day))
        case [one, two, year, *_]:
            return _ordered(_small(one), _small(two), year, style)
    return _of_few_numbers(numbers)


def _of_few_numbers(numbers: list[str]) -> Parts | None:
    match numbers:
        case [one] if len(one) == 2 * FOUR:
            return Parts(int(one[:4]), int(one[4:6]), int(one[6:]))
        case [year] if len(year) == FOUR:
            return Parts(int(year), 1, None)
        case [one, two] if FOUR in (len(one), len(two)):
            year, month = (one, two) if len(one) == FOUR else (two, one)
            return Parts(int(year), _small(month), None)
        case [month, day]:
            return Parts(None, _small(month), _small(day) or None)
    return None


def _ordered(one: int, two: int, year: str, style: DateStyle) -> Parts | None:
    day, month = (one, two) if style.order == DAY_FIRST else (two, one)
    if month > 12 >= day:
        day, month = month, day
    return Parts(_year(year, style), month, day) if day and month else None


def _small(number: str) -> int:
    return int(number) if len(number) <= 2 else 99


def _year(number: str, style: DateStyle) -> int | None:
    if len(number) == 2:
        return int(number) + (2000 if int(number) <= style.pivot else 1900)
    return int(number) if len(number) == 4 else None


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 0, month, day)
    except ValueError:
        return None


def _time_in(text: str) -> tuple[int, int, int, tzinfo | None]:
    found = _TIME.search(text.translate(_THIN_SPACES))
    if not found:
        return 0, 0, 0, None
    hour, half = int(found[1]), (found[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(found[2]), int(found[3] or 0), _offset(found, text)


def _offset(found: re.Match[str], text: str) -> tzinfo | None:
    if found[5] and abs(int(found[5])) <= 14:
        away = timedelta(hours=int(found[5]), minutes=int(found[5][0] + (found[6] or "0")))
        return timezone(away)
    rest = text[found.end() :].strip()
    return UTC if rest[:1] == "Z" or rest[:3] in ("UTC", "GMT") else None


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC
