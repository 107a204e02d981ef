"""Days and spans of time in words."""

from __future__ import annotations

from datetime import date, datetime

from django.utils import dateformat, timezone
from django.utils.translation import gettext as _, ngettext

from wellspring import clock
from wellspring.web.wording.numbers import spelled

WEEK, MONTH, YEAR = 7, 30.44, 365.25
IN_DAYS, IN_WEEKS, IN_MONTHS = 13, 70, 550  # up to how many days each unit is the natural one


def local(at: date | datetime) -> date:
    """The day where the person sits."""
    return timezone.localtime(at).date() if isinstance(at, datetime) else at


def day(at: date | datetime) -> str:
    """A day in full: Tuesday 24 November, with its year where it is not this one."""
    the_day = local(at)
    return dateformat.format(the_day, "l j F" if _this_year(the_day) else "j F Y")


def short_day(at: date | datetime) -> str:
    """A day in short: 24 Nov, or 24 Nov 2024."""
    the_day = local(at)
    return dateformat.format(the_day, "j M" if _this_year(the_day) else "j M Y")


def month(at: date | datetime) -> str:
    """A month, with its year where it is not this one."""
    the_day = local(at)
    return dateformat.format(the_day, "F" if _this_year(the_day) else "F Y")


def moment(at: datetime) -> str:
    """A day and its hour."""
    return f"{short_day(at)}, {dateformat.format(timezone.localtime(at), 'H:i')}"


def ago(at: date | datetime, today: date) -> str:
    """How long ago: today, yesterday, four days ago, seven weeks ago."""
    days = (today - local(at)).days
    if days <= 0:
        return _("today") if days == 0 else _("ahead, %(day)s") % {"day": short_day(at)}
    if days == 1:
        return _("yesterday")
    return _("%(span)s ago") % {"span": span(days)}


def span(days: int) -> str:
    """A number of days in the unit a person would use, its small numbers in letters."""
    if days <= IN_DAYS:
        return ngettext("%(n)s day", "%(n)s days", days) % {"n": spelled(days)}
    if days <= IN_WEEKS:
        weeks = round(days / WEEK)
        return ngettext("%(n)s week", "%(n)s weeks", weeks) % {"n": spelled(weeks)}
    if days <= IN_MONTHS:
        months = round(days / MONTH)
        return ngettext("%(n)s month", "%(n)s months", months) % {"n": spelled(months)}
    years = round(days / YEAR)
    return ngettext("%(n)s year", "%(n)s years", years) % {"n": spelled(years)}


def _this_year(the_day: date) -> bool:
    return the_day.year == clock.today().year
