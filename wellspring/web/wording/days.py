"""Days and spans of time in words."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.utils import dateformat
from django.utils.translation import get_language, gettext as _, ngettext_lazy

from wellspring import clock
from wellspring.web.wording.numbers import spelled

WEEK, MONTH, YEAR = 7, 30.44, 365.25
IN_DAYS, IN_WEEKS, IN_MONTHS = 13, 70, 550  # up to how many days each unit is the natural one

# Whole sentences, each turned by `count`, since every language bends its units in its own way.
SPANS = {
    "day": ngettext_lazy("%(n)s day", "%(n)s days", "count"),
    "week": ngettext_lazy("%(n)s week", "%(n)s weeks", "count"),
    "month": ngettext_lazy("%(n)s month", "%(n)s months", "count"),
    "year": ngettext_lazy("%(n)s year", "%(n)s years", "count"),
}
AGO = {
    "day": ngettext_lazy("%(n)s day ago", "%(n)s days ago", "count"),
    "week": ngettext_lazy("%(n)s week ago", "%(n)s weeks ago", "count"),
    "month": ngettext_lazy("%(n)s month ago", "%(n)s months ago", "count"),
    "year": ngettext_lazy("%(n)s year ago", "%(n)s years ago", "count"),
}
EVERY = {
    "day": ngettext_lazy("every day", "every %(n)s days", "count"),
    "week": ngettext_lazy("every week", "every %(n)s weeks", "count"),
    "month": ngettext_lazy("every month", "every %(n)s months", "count"),
    "year": ngettext_lazy("every year", "every %(n)s years", "count"),
}


def local(at: date | datetime) -> date:
    """The day where the person sits."""
    return clock.day_of(at) if isinstance(at, datetime) else at


def day(at: date | datetime) -> str:
    """A day in full: Tuesday 24 November, with its year where it is not this one."""
    the_day = local(at)
    # How a day is written is a matter of language: the letters are those of Django's date filter.
    return _written(the_day, _("l j F") if _this_year(the_day) else _("j F Y"), get_language())


def short_day(at: date | datetime) -> str:
    """A day in short: 24 Nov, or 24 Nov 2024."""
    the_day = local(at)
    return _written(the_day, _("j M") if _this_year(the_day) else _("j M Y"), get_language())


def month(at: date | datetime) -> str:
    """A month, with its year where it is not this one."""
    first = local(at).replace(day=1)
    return _written(first, _("F") if _this_year(first) else _("F Y"), get_language())


@lru_cache(maxsize=4096)  # a page says the same few days again and again
def _written(the_day: date, form: str, language: str) -> str:
    del language  # in which Django names months and weekdays
    return dateformat.format(the_day, form)


def moment(at: datetime) -> str:
    """A day and its hour."""
    return f"{short_day(at)}, {dateformat.format(at.astimezone(), 'H:i')}"


def ago(at: date | datetime, today: date) -> str:
    """How long ago: today, yesterday, four days ago, seven weeks ago."""
    days = (today - local(at)).days
    if days <= 0:
        return _("today") if days == 0 else _("ahead, %(day)s") % {"day": short_day(at)}
    return _("yesterday") if days == 1 else _told(AGO, days)


def span(days: int) -> str:
    """A number of days in the unit a person would use, its small numbers in letters."""
    return _told(SPANS, days)


def every(days: int) -> str:
    """How often: every day, every three weeks."""
    return _told(EVERY, days)


def _told(forms: dict[str, Any], days: int) -> str:
    unit, count = unit_of(days)
    told: str = forms[unit] % {"count": count, "n": spelled(count)}
    return told


def unit_of(days: int) -> tuple[str, int]:
    """The unit in which a person would tell so many days, and how many of it."""
    if days <= IN_DAYS:
        return "day", days
    if days <= IN_WEEKS:
        return "week", round(days / WEEK)
    if days <= IN_MONTHS:
        return "month", round(days / MONTH)
    return "year", round(days / YEAR)


def _this_year(the_day: date) -> bool:
    return the_day.year == clock.today().year
