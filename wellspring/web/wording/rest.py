"""Days of rest in words: which one is near, and until when nobody is expected to answer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.utils import dateformat
from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.holidays import easter, is_holiday, next_working_day
from wellspring.web.wording.numbers import capital

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

NEAR = 3  # days ahead of which a holiday is worth a word
FIXED: dict[tuple[int, int], str | Lazy] = {
    (1, 1): gettext_lazy("New Year’s Day"),
    (5, 1): gettext_lazy("Labour Day"),
    (12, 24): gettext_lazy("Christmas Eve"),
    (12, 25): gettext_lazy("Christmas Day"),
}
MOVING: dict[int, str | Lazy] = {
    -3: gettext_lazy("Maundy Thursday"),
    -2: gettext_lazy("Good Friday"),
    1: gettext_lazy("Easter Monday"),
    39: gettext_lazy("Ascension Day"),
    50: gettext_lazy("Whit Monday"),
}
THANKSGIVING = 11


def note(today: date, country: str, *, rests: bool) -> str:
    """What a day of rest, now or near, means for the plan; nothing where none is near."""
    if rests:
        again = weekday(next_working_day(today, country))
        return _("Today is a day of rest; only what cannot wait until %(day)s is here.") % {
            "day": again}  # fmt: skip
    for ahead in range(1, NEAR + 1):
        on = today + timedelta(days=ahead)
        if is_holiday(on, country):
            told = _("%(day)s is %(name)s, so nobody is expected to answer before %(again)s.")
            again = weekday(next_working_day(on, country))
            return told % {"day": capital(weekday(on)), "name": called(on, country), "again": again}
    return ""


def called(on: date, country: str) -> str:
    """The holiday by its name, where it has one that we know."""
    if country == "US" and on.month == THANKSGIVING and on.isoweekday() == 4:  # noqa: PLR2004  Thursday
        return _("Thanksgiving")
    moving = MOVING.get((on - easter(on.year)).days)
    return str(FIXED.get((on.month, on.day)) or moving or _("a public holiday"))


def weekday(on: date) -> str:
    """The name of the day of the week."""
    return dateformat.format(on, "l")
