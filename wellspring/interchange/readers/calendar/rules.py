"""What an RRULE says, as a value; nonsense in it makes it no rule rather than an error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.moments import moment

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.moments import Moment

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"[+-]?\d{1,4}")
_MOST = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """A recurrence rule. `weekdays` holds (which in the month or year, 0 for every; 0 = Monday)."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: Moment | None = None
    week_starts: int = 0
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    weekdays: frozenset[tuple[int, int]] = frozenset()
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: frozenset[int] = frozenset()


def rule_of(text: str) -> Rule | None:
    """The rule that a value of RRULE states, None when it states none."""
    parts = {
        name.strip().upper(): value.strip().upper()
        for name, _, value in (part.partition("=") for part in text.replace("\\", "").split(";"))
    }
    frequency = parts.get("FREQ", "")
    count = parts.get("COUNT", "").lstrip("+")[:9]
    if frequency not in FREQUENCIES:
        return None
    until = parts.get("UNTIL", "")
    if until and moment(until, {}) is None:
        return None
    return Rule(
        frequency,
        max(1, *_numbers(parts, "INTERVAL", 1, 9999), 1),
        int(count) if count.isascii() and count.isdigit() else None,
        moment(until, {}),
        WEEKDAYS.index(parts["WKST"]) if parts.get("WKST") in WEEKDAYS else 0,
        frozenset(_numbers(parts, "BYMONTH", 1, 12)),
        frozenset(_numbers(parts, "BYMONTHDAY", -31, 31)) - {0},
        frozenset(_numbers(parts, "BYYEARDAY", -366, 366)) - {0},
        frozenset(_numbers(parts, "BYWEEKNO", -53, 53)) - {0},
        _weekdays(parts.get("BYDAY", "")),
        tuple(sorted(set(_numbers(parts, "BYHOUR", 0, 23)))),
        tuple(sorted(set(_numbers(parts, "BYMINUTE", 0, 59)))),
        tuple(sorted(set(_numbers(parts, "BYSECOND", 0, 59)))),
        frozenset(_numbers(parts, "BYSETPOS", -366, 366)) - {0},
    )


def _numbers(parts: dict[str, str], name: str, least: int, most: int) -> list[int]:
    words = (word.strip() for word in parts.get(name, "").split(",")[:_MOST])
    numbers = (int(word) for word in words if _NUMBER.fullmatch(word))
    return [number for number in numbers if least <= number <= most]


def _weekdays(value: str) -> frozenset[tuple[int, int]]:
    found = (_WEEKDAY.fullmatch(word.strip()) for word in value.split(",")[:_MOST])
    return frozenset((int(f[1] or 0), WEEKDAYS.index(f[2])) for f in found if f)
