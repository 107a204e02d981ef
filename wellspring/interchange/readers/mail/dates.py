"""Moments of mail: RFC 5322 dates, old and broken ones too, and those of separator lines."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_tz
from functools import lru_cache

from wellspring.interchange.readers.mail.zone_names import offset_of
from wellspring.interchange.readers.zones import zone_named

_USUAL = re.compile(
    rb"\s*(?:[A-Za-z]{2,3}\.?,?\s*)?(\d{1,2})\s([A-Za-z]{3})\s(\d{4})\s"
    rb"(\d\d):(\d\d)(?::(\d\d))?\s([+-])(\d\d)(\d\d)(?!\d)"
)
_AMERICAN = re.compile(
    r"([A-Za-z]{3})[a-z]*\.? +(\d{1,2}),? +(\d{4}),? +(?:at +)?"
    r"(\d{1,2}):(\d\d)(?::\d\d)? *([AaPp])\.?[Mm]"
)
_ASCTIME = re.compile(
    rb"([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)"
    rb"(?:\s+([A-Z+-][A-Z0-9]{1,5}))?\s+(\d{4})"
)
_ENDS_IN_CLOCK = re.compile(r":\d\d(?:\s+\d{4})?\s*(?:\([^()]*\))?$")
_MONTHS = {
    name: number
    for number, name in enumerate(
        b"jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
_EPOCH = date(1970, 1, 1).toordinal()
_FIRST_MAIL = 378_691_200  # 1982, the year of RFC 822; older dates are broken clocks
_LAST = 4_102_444_800  # 2100
_LONGEST = 200


@lru_cache(maxsize=8192)
def _midnight(day: bytes, month: bytes, year: bytes) -> int:
    return (date(int(year), _MONTHS[month.lower()], int(day)).toordinal() - _EPOCH) * 86400


def moment(raw: bytes, zone: str = "UTC") -> int | None:
    """Seconds since 1970 of a Date line, or None where it holds no date to be believed."""
    usual = _USUAL.match(raw)
    at = None
    if usual:
        day, month, year, hour, minute, second, sign, away, minutes = usual.groups()
        try:
            at = _midnight(day, month, year) + _within_day(int(hour), int(minute), int(second or 0))
        except (KeyError, ValueError):
            return None
        away_s = int(away) * 3600 + int(minutes) * 60
        at += (away_s if sign == b"-" else -away_s) if away_s <= 54_000 else 0
    else:
        at = _unusual(raw[:_LONGEST].decode("latin-1").strip(), zone)
    return at if at is not None and _FIRST_MAIL <= at < _LAST else None


def _within_day(hour: int, minute: int, second: int) -> int:
    if hour > 24 or minute > 59 or second > 60:
        raise ValueError
    return hour * 3600 + minute * 60 + second


def _unusual(text: str, zone: str) -> int | None:
    try:
        return _iso(text, zone) or _american(text, zone) or _obsolete(text, zone)
    except (ValueError, OverflowError, TypeError, IndexError, KeyError):
        return None


def _iso(text: str, zone: str) -> int | None:
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int((told if told.tzinfo else told.replace(tzinfo=zone_named(zone))).timestamp())


def _american(text: str, zone: str) -> int | None:
    found = _AMERICAN.search(text)
    if not found:
        return None
    month, day, year, hour, minute, half = found.groups()
    clock = int(hour) % 12 + (12 if half in "pP" else 0)
    told = datetime(
        int(year), _MONTHS[month.lower().encode()], int(day), clock, int(minute),
        tzinfo=zone_named(zone),
    )  # fmt: skip
    return int(told.timestamp())


def _obsolete(text: str, zone: str) -> int | None:
    """Two-digit years, named zones, comments: the standard library knows most of them."""
    parts = parsedate_tz(text)
    if parts is None:
        return None
    told = datetime(*parts[:5], min(parts[5], 59), tzinfo=UTC)
    named = offset_of(text)
    away = named if named is not None else parts[9]
    if _ENDS_IN_CLOCK.search(text):
        return int(told.replace(tzinfo=zone_named(zone)).timestamp())
    return int(told.timestamp()) - (away or 0)


def separator_moment(line: bytes) -> int | None:
    """The moment that a "From " line ends in; UTC where it does not say, as custom has it."""
    found = _ASCTIME.search(line[:1000])
    if not found:
        return None
    month, day, clock, zone, year = found.groups()
    return moment(b"%b %b %b %b %b" % (day, month, year, clock, zone or b"+0000"), "UTC")
