"""Which days of a year, month, week or day a recurrence rule wants."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.interchange.readers.calendar.rules import Rule


def with_defaults(rule: Rule, start: date) -> Rule:
    """The rule with the days that its start implies: "monthly" is on the start's day."""
    if rule.weeks or rule.year_days or rule.month_days or rule.weekdays:
        return rule
    if rule.frequency == "YEARLY":
        months = rule.months or frozenset({start.month})
        return replace(rule, months=months, month_days=frozenset({start.day}))
    if rule.frequency == "MONTHLY":
        return replace(rule, month_days=frozenset({start.day}))
    if rule.frequency == "WEEKLY":
        return replace(rule, weekdays=frozenset({(0, start.weekday())}))
    return rule


def wanted_days(rule: Rule, first: date, days: int) -> list[date]:
    """The days of a period that meet every part of the rule."""
    found = [date.fromordinal(first.toordinal() + n) for n in range(days)]
    if rule.months:
        found = [day for day in found if day.month in rule.months]
    if rule.month_days:
        found = [day for day in found if _counts(day.day, _month_size(day), rule.month_days)]
    if rule.year_days:
        found = [d for d in found if _counts(d.timetuple().tm_yday, _year_size(d), rule.year_days)]
    if rule.weeks:
        found = [day for day in found if _in_weeks(day, rule)]
    if rule.weekdays:
        names = {name for _, name in rule.weekdays}
        found = [day for day in found if day.weekday() in names]
        if rule.frequency in ("YEARLY", "MONTHLY"):  # elsewhere "the second Monday" is any Monday
            found = [day for day in found if _is_nth(day, rule)]
    return found


def _counts(number: int, size: int, wanted: frozenset[int]) -> bool:
    """Whether a number is wanted, counted from the start or (negative) from the end."""
    return number in wanted or number - size - 1 in wanted


def _month_size(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _year_size(day: date) -> int:
    return 366 if monthrange(day.year, 2)[1] == 29 else 365


def _in_weeks(day: date, rule: Rule) -> bool:
    """Whether its week, numbered as ISO 8601 does, is wanted."""
    year, week, _ = day.isocalendar()
    return _counts(week, date(year, 12, 28).isocalendar().week, rule.weeks)


def _is_nth(day: date, rule: Rule) -> bool:
    """Whether it is the wanted one of its weekdays in the month, or in the year."""
    if (0, day.weekday()) in rule.weekdays:
        return True
    if rule.frequency == "YEARLY" and not rule.months:
        number, size = day.timetuple().tm_yday, _year_size(day)
    else:
        number, size = day.day, _month_size(day)
    nth, last = (number - 1) // 7 + 1, -((size - number) // 7 + 1)
    return (nth, day.weekday()) in rule.weekdays or (last, day.weekday()) in rule.weekdays
