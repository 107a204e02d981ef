"""Days of rest: weekends, and the public holidays of some countries, worked out for any year.

A rule is `MM-DD`, `E+n` (days after Easter Sunday), or `MM-DD/w` (the first weekday w, Monday 0, on
or after that day). After `>` a holiday that falls on a weekend moves to the Monday (or Tuesday)
after; after `~` to the nearest weekday. National holidays only, by the laws as they stand in 2026.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

RULES = {
    "AT": "01-01 01-06 E+1 05-01 E+39 E+50 E+60 08-15 10-26 11-01 12-08 12-25 12-26",
    "BE": "01-01 E+1 05-01 E+39 E+50 07-21 08-15 11-01 11-11 12-25",
    "CA": ">01-01 E-2 05-18/0 >07-01 09-01/0 10-08/0 >12-25 >12-26",
    "CH": "01-01 E-2 E+1 E+39 E+50 08-01 12-25 12-26",
    "DE": "01-01 E-2 E+1 05-01 E+39 E+50 10-03 12-25 12-26",
    "DK": "01-01 E-3 E-2 E+1 E+39 E+50 12-25 12-26",
    "ES": "01-01 01-06 E-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25",
    "FR": "01-01 E+1 05-01 05-08 E+39 E+50 07-14 08-15 11-01 11-11 12-25",
    "GB": ">01-01 E-2 E+1 05-01/0 05-25/0 08-25/0 >12-25 >12-26",
    "IE": "01-01 02-01/0 03-17 E+1 05-01/0 06-01/0 08-01/0 10-25/0 12-25 12-26",
    "IT": "01-01 01-06 E+1 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26",
    "NL": "01-01 E+1 04-27 E+39 E+50 12-25 12-26",
    "PL": "01-01 01-06 E+1 05-01 05-03 E+60 08-15 11-01 11-11 12-24 12-25 12-26",
    "PT": "01-01 E-2 04-25 05-01 E+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25",
    "SE": "01-01 01-06 E-2 E+1 05-01 E+39 06-06 06-19/4 12-24 12-25 12-26",
    "US": "~01-01 01-15/0 02-15/0 05-25/0 ~06-19 ~07-04 09-01/0 10-08/0 ~11-11 11-22/3 ~12-25",
}
FREE_WEEKDAYS = {"IL": (4, 5), "SA": (4, 5), "EG": (4, 5), "": (5, 6)}  # Monday 0
DAY = timedelta(days=1)


def is_rest_day(day: date, country: str = "") -> bool:
    """Whether work rests: a weekend or a public holiday; without a country, weekends alone."""
    return is_weekend(day, country) or is_holiday(day, country)


def is_weekend(day: date, country: str = "") -> bool:
    """Whether this is a weekend there."""
    return day.weekday() in FREE_WEEKDAYS.get(country, FREE_WEEKDAYS[""])


def is_holiday(day: date, country: str) -> bool:
    """Whether this is a public holiday there; never, where we know no rules."""
    # A New Year's Day on a Saturday can be kept on the last day of the year before.
    return day in holidays(day.year, country) or day in holidays(day.year + 1, country)


def next_working_day(day: date, country: str = "") -> date:
    """The first day after this one on which work goes on."""
    day += DAY
    while is_rest_day(day, country):
        day += DAY
    return day


@lru_cache(maxsize=64)
def holidays(year: int, country: str) -> frozenset[date]:
    """The days of rest of a year, each on the day it is kept."""
    kept: set[date] = set()
    for rule in RULES.get(country, "").split():
        kept.add(_kept(_day(rule.lstrip(">~"), year), rule[0], kept))
    return frozenset(kept)


def _day(rule: str, year: int) -> date:
    if rule.startswith("E"):
        return easter(year) + timedelta(days=int(rule[1:]))
    told, _, weekday = rule.partition("/")
    day = date(year, int(told[:2]), int(told[3:]))
    return day + timedelta(days=(int(weekday) - day.weekday()) % 7) if weekday else day


def _kept(day: date, how: str, taken: set[date]) -> date:
    """The day a holiday is kept on, when one that falls on a weekend moves."""
    if how == "~" and is_weekend(day):
        return day - DAY if day.weekday() == FREE_WEEKDAYS[""][0] else day + DAY
    while how == ">" and (is_weekend(day) or day in taken):
        day += DAY
    return day


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - _lunar(century) + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _lunar(century: int) -> int:
    return (century - (century + 8) // 25 + 1) // 3
