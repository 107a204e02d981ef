"""A line of the list in words, as short as a table wants it: the last touch, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import dateformat
from django.utils.translation import gettext as _, gettext_lazy, ngettext_lazy

from wellspring.web.wording.days import WEEK, local, short_day, unit_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from django.utils.functional import Promise

    from wellspring.records.glance.listing import Due

CHANNELS = {
    "email": gettext_lazy("mail"),
    "linkedin_message": gettext_lazy("LinkedIn"),
    "meeting": gettext_lazy("meeting"),
    "call": gettext_lazy("call"),
    "text": gettext_lazy("text"),
    "letter": gettext_lazy("letter"),
    "meal": gettext_lazy("meal"),
    "coffee": gettext_lazy("coffee"),
    "event": gettext_lazy("event"),
    "comment": gettext_lazy("comment"),
    "supported_their_work": gettext_lazy("backed their work"),
}
# What is true where a look at the list shows nobody.
NOBODY = {
    "": gettext_lazy("Nobody stands here."),
    "known": gettext_lazy("Nobody is in your book yet."),
    "circle": gettext_lazy("Nobody has taken a seat yet."),
    "drifting": gettext_lazy("Nobody of the circle drifts."),
    "pending": gettext_lazy("Nothing is pending, with anybody."),
    "quiet": gettext_lazy("Nobody is going quiet."),
    "no-step": gettext_lazy("Everybody has a next step."),
    "stalled": gettext_lazy("Nobody was met once and left there."),
    "need": gettext_lazy("Nobody has told you of a need yet."),
    "let-go": gettext_lazy("You have let nobody go."),
}
IN_DIGITS = {
    "day": ngettext_lazy("%(n)d day", "%(n)d days", "n"),
    "week": ngettext_lazy("%(n)d week", "%(n)d weeks", "n"),
    "month": ngettext_lazy("%(n)d month", "%(n)d months", "n"),
    "year": ngettext_lazy("%(n)d year", "%(n)d years", "n"),
}
SHORT = 26  # characters of a promise that a cell holds


def since(at: date | datetime, today: date) -> str:
    """How long ago in digits, which line up in a column: 4 days, 7 weeks."""
    days = (today - local(at)).days
    if days <= 0:
        return _("today") if days == 0 else short_day(at)
    if days == 1:
        return _("yesterday")
    unit, count = unit_of(days)
    told: str = IN_DIGITS[unit] % {"n": count}
    return told


def channel(told: str) -> str | Promise:
    """What kind of touch it was, within a sentence; nothing where that says nothing."""
    return CHANNELS.get(told, "")


def due(day: date, today: date) -> str:
    """When something comes: today, a day of this week, since when it waits."""
    ahead = (day - today).days
    if ahead == 0:
        return _("today")
    if ahead < 0:
        return _("since %(day)s") % {"day": short_day(day)}
    return dateformat.format(day, "D j M") if ahead <= WEEK else short_day(day)


def owed(promise: Due, kind: str | Promise) -> str | Promise:
    """What is owed: the words of somebody's own where they are few, else its kind."""
    is_own = not promise.derived and 0 < len(promise.words) <= SHORT
    return promise.words[:1].upper() + promise.words[1:] if is_own else kind


def said(words: Mapping[str, str | Promise]) -> dict[str, str]:
    """These words in the reader's language, looked up once and not for every row."""
    return {name: str(told) for name, told in words.items()}
