"""Days and moments as Monica writes them, and when something that recurs is due again."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from wellspring.interchange.readers.monica.shape import text

_WHEN = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?")
_MONTHS = 12
NOON = 12  # o'clock in UTC, which is the same day for nearly everybody
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def moment(value: object) -> int | None:
    """Seconds since 1970; None where it tells no day. Its midnights tell a day: they are noons."""
    found = _WHEN.match(text(value, 40))
    if found is None:
        return None
    parts = [int(part or 0) for part in found.groups()]
    if not any(parts[3:]):
        parts[3] = NOON
    try:
        at = datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return None
    return int((at - _FIRST).total_seconds())


def day(value: object) -> date | None:
    """The day; None where it tells none."""
    at = moment(value)
    return (_FIRST + timedelta(seconds=at)).date() if at is not None else None


def due_again(first: date, every: str, times: int, after: date | None) -> date:
    """The first day on or after `after` on which something that recurs is due."""
    if after is None or first >= after or every not in ("week", "month", "year"):
        return first
    times = min(max(times, 1), 1000)
    if every == "week":
        step = 7 * times
        return first + timedelta(days=-(-(after - first).days // step) * step)
    step = times * (_MONTHS if every == "year" else 1)
    passed = (after.year - first.year) * _MONTHS + after.month - first.month
    due = _months_on(first, passed // step * step)
    return due if due >= after else _months_on(first, (passed // step + 1) * step)


def _months_on(first: date, months: int) -> date:
    year, month = divmod(first.year * _MONTHS + first.month - 1 + months, _MONTHS)
    for last in (first.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(first.day, last))
        except ValueError:
            continue
    return first
