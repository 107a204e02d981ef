"""The days and times a recurrence rule names, in order, within a stated amount of work.

Own work rather than a library's, because a rule that never matches (the 30th of February, every
second) makes the known ones search for ever, and nothing outside them can bound that.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, timedelta
from itertools import product
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.day_rules import wanted_days, with_defaults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.interchange.readers.calendar.rules import Rule

LAST_YEAR = 2200
_STEP = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}


@dataclass(slots=True)
class Effort:
    """How many more days may be looked at; `spent` once there was not enough."""

    left: int
    spent: bool = False

    def take(self, steps: int) -> bool:
        """Whether that much may still be done."""
        self.left -= steps
        self.spent = self.spent or self.left < 0
        return not self.spent


def occurrences(rule: Rule, start: datetime, effort: Effort) -> Iterator[datetime]:
    """The wall-clock times of a rule from `start` on; its COUNT is kept, its UNTIL is not."""
    number = 0
    for found in _all(with_defaults(rule, start.date()), start, effort):
        if found < start:
            continue
        if rule.count is not None and number >= rule.count:
            return
        number += 1
        yield found


def _all(rule: Rule, start: datetime, effort: Effort) -> Iterator[datetime]:
    if rule.frequency in _STEP:
        yield from _within_days(rule, start, effort)
        return
    clock = _clock(rule, start)
    if _is_plain(rule):
        yield from _plain(rule, start.date(), clock, effort)
        return
    for first, days in _periods(rule, start.date()):
        if not effort.take(days + len(clock)):
            return
        chosen = wanted_days(rule, first, days)
        if rule.positions and chosen and not effort.take(len(chosen) * len(clock)):
            return
        times = (datetime.combine(day, datetime.min.time()) + at for day in chosen for at in clock)
        yield from _by_position(rule, list(times)) if rule.positions else times


def _is_plain(rule: Rule) -> bool:
    narrowed = rule.months or rule.month_days or rule.year_days or rule.weeks or rule.positions
    return rule.frequency in ("DAILY", "WEEKLY") and not narrowed


def _plain(rule: Rule, start: date, clock: list[timedelta], effort: Effort) -> Iterator[datetime]:
    """Every other day, Mondays and Thursdays: what most rules are, without looking at each day."""
    names = {name for _, name in rule.weekdays}
    weekly = rule.frequency == "WEEKLY"
    offsets = sorted((name - rule.week_starts) % 7 for name in names) if weekly else [0]
    for first, _ in _weeks_or_days(rule, start):
        if not effort.take(1 + len(offsets) * len(clock)):
            return
        if weekly or not names or first.weekday() in names:
            midnight = datetime.combine(first, datetime.min.time())
            yield from (midnight + timedelta(day) + at for day in offsets for at in clock)


def _clock(rule: Rule, start: datetime) -> list[timedelta]:
    """The times of day, as what has passed since midnight."""
    hours, minutes = rule.hours or (start.hour,), rule.minutes or (start.minute,)
    seconds = rule.seconds or (start.second,)
    return [
        timedelta(hours=h, minutes=m, seconds=s) for h, m, s in product(hours, minutes, seconds)
    ]


def _by_position(rule: Rule, times: list[datetime]) -> list[datetime]:
    size = len(times)
    places = {at - 1 if at > 0 else size + at for at in rule.positions}
    return [times[at] for at in sorted(places) if 0 <= at < size]


def _periods(rule: Rule, start: date) -> Iterator[tuple[date, int]]:
    """The first day and the number of days of each year, month, week or day in turn."""
    if rule.frequency == "YEARLY":
        for year in range(start.year, LAST_YEAR, rule.interval):
            yield from _months_of(rule, year)
    elif rule.frequency == "MONTHLY":
        for month in range(start.year * 12 + start.month - 1, LAST_YEAR * 12, rule.interval):
            year, number = divmod(month, 12)
            yield date(year, number + 1, 1), monthrange(year, number + 1)[1]
    else:
        yield from _weeks_or_days(rule, start)


def _months_of(rule: Rule, year: int) -> Iterator[tuple[date, int]]:
    """A year, or only its wanted months where nothing is counted over the whole year."""
    if rule.months and not (rule.positions or rule.weeks or rule.year_days):
        for month in sorted(rule.months):
            yield date(year, month, 1), monthrange(year, month)[1]
    else:
        yield date(year, 1, 1), 366 if monthrange(year, 2)[1] == 29 else 365


def _weeks_or_days(rule: Rule, start: date) -> Iterator[tuple[date, int]]:
    days = 7 if rule.frequency == "WEEKLY" else 1
    back = (start.weekday() - rule.week_starts) % 7 if days == 7 else 0
    first = max(start.toordinal() - back, 1)
    for day in range(first, date(LAST_YEAR, 1, 1).toordinal(), days * rule.interval):
        yield date.fromordinal(day), days


def _within_days(rule: Rule, start: datetime, effort: Effort) -> Iterator[datetime]:
    """Hourly and finer rules, step by step; days that do not match are passed over whole."""
    step = timedelta(seconds=_STEP[rule.frequency] * rule.interval)
    at = start
    while at.year < min(LAST_YEAR, MAXYEAR) and effort.take(1):
        if not wanted_days(rule, at.date(), 1):
            midnight = datetime.combine(at.date(), datetime.min.time()) + timedelta(1)
            at += step * max(1, -((at - midnight) // step))
            continue
        yield from _finer(rule, at, start)
        at += step


def _finer(rule: Rule, at: datetime, start: datetime) -> list[datetime]:
    """What a single hour, minute or second holds."""
    if rule.hours and at.hour not in rule.hours:
        return []
    if rule.frequency == "HOURLY":
        hour = at.replace(minute=0, second=0)
        pairs = product(rule.minutes or (start.minute,), rule.seconds or (start.second,))
        return [hour + timedelta(minutes=m, seconds=s) for m, s in pairs]
    if rule.minutes and at.minute not in rule.minutes:
        return []
    if rule.frequency == "MINUTELY":
        return [at.replace(second=s) for s in rule.seconds or (start.second,)]
    return [at] if not rule.seconds or at.second in rule.seconds else []
