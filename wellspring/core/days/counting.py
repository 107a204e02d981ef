"""Counting days, weeks, months and years from a day."""

from __future__ import annotations

from datetime import date, timedelta

LENGTH = {"h": 1 / 24, "d": 1, "w": 7, "f": 14}
FRIDAY, SUNDAY = 4, 6


def later(today: date, count: int, unit: str) -> date | None:
    """`count` units of days (d), weeks (w), fortnights (f), months (m), years (y), hours (h) on."""
    try:
        if unit in LENGTH:
            return today + timedelta(days=round(count * LENGTH[unit]))
        return months_on(today, count * (12 if unit == "y" else 1))
    except (OverflowError, ValueError):
        return None


def months_on(today: date, count: int) -> date:
    """The same day of the month `count` months on, or that month's last."""
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    return date(year, month + 1, min(today.day, month_length(year, month + 1)))


def month_end(today: date) -> date:
    """The last day of the month."""
    return today.replace(day=month_length(today.year, today.month))


def month_length(year: int, month: int) -> int:
    """Days of a month, without loading the calendar module on the way to the first line."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def in_week(today: date, weekday: int, weeks: int) -> date:
    """That weekday of the calendar week `weeks` on."""
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def this_friday(today: date) -> date:
    """The end of the working week; from Saturday on, of the next one."""
    return today if today.weekday() == FRIDAY else coming(today, FRIDAY)


def on_day(today: date, day: int, month: int, year: int | None = None) -> date | None:
    """That day and month, in the year named or else the next one that is not past."""
    try:
        if year is not None:
            return date(year, month, day)
        found = date(today.year, month, day)
        return found if found >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def on_day_of_month(today: date, day: int) -> date | None:
    """The next such day of a month that is not past."""
    for ahead in range(3):
        first = months_on(today.replace(day=1), ahead)
        if 1 <= day <= month_length(first.year, first.month) and first.replace(day=day) >= today:
            return first.replace(day=day)
    return None
