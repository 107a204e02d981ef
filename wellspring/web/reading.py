"""What a form or an address says, read strictly: anything else is 422 or 404, never a guess."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn, TypeVar

from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404

from wellspring.core.days.gone import past_day_in
from wellspring.core.one_line import when

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.records.book import BookQuerySet, OfBook
    from wellspring.web.door import MemberRequest

R = TypeVar("R", bound="OfBook")
MOST = 1 << 63  # no row has a larger number
DIGITS = 18  # of a number that surely stays below
FAR = timedelta(days=20 * 366)  # ahead, where a day is sooner a slip than a plan
NEAR, HALF_A_YEAR = timedelta(days=2 * 366), timedelta(days=183)  # of a meeting
A_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LINE, LETTER = 500, 20_000  # characters of a line and of a note
NAME = 120  # characters of somebody's name


def mine(rows: BookQuerySet[R], request: MemberRequest, pk: int) -> R:
    """The row with that number, if this member may see it; the same 404 for all others."""
    found = rows.visible_to(request.member).filter(pk=pk).first() if pk < MOST else None
    if found is None:
        raise Http404
    return found


def to_change(rows: BookQuerySet[R], request: MemberRequest, pk: int) -> R:
    """The row with that number, if this member may change it: 404 unseen, 403 where read-only."""
    found = mine(rows, request, pk)
    request.member.must_write(found.book_id)
    return found


def must_write(request: MemberRequest) -> None:
    """Refuse before anything is read or written, where the member may only look."""
    if not request.member.writes:
        raise PermissionDenied


def only(request: MemberRequest, *fields: str) -> None:
    """Refuse a form with fields nobody asked for: nothing is assigned by accident."""
    if set(request.POST) - {"csrfmiddlewaretoken", *fields}:
        raise BadRequest


def line(request: MemberRequest, field: str, at_most: int = LINE) -> str:
    """A field in one line, trimmed, without the characters that only computers use."""
    told = request.POST.get(field, "")
    return " ".join("".join(c if c.isprintable() else " " for c in told).split())[:at_most]


def letter(request: MemberRequest, field: str) -> str:
    """A field of several lines, trimmed; a NUL would not survive PostgreSQL."""
    return request.POST.get(field, "").replace("\0", "").replace("\r\n", "\n").strip()[:LETTER]


def choice(request: MemberRequest, field: str, among: Collection[str]) -> str:
    """A field that must be one of a few words."""
    told = request.POST.get(field, "")
    if told not in among:
        refuse()
    return told


def a_day(words: str, today: date) -> date | None:
    """The day some words mean; None where they mean none, or one that nobody plans for."""
    try:
        day = when(words, today)
    except (ValueError, OverflowError):
        return None
    return day if day <= today + FAR and _is_of(day, words) else None


def to_come(words: str, today: date) -> date | None:
    """The same, but for a day gone by."""
    day = a_day(words, today)
    return day if day and day >= today else None


def near_day(words: str, today: date) -> date | None:
    """The day nearest to today that some words mean, gone by or to come, within two years."""
    ahead, found = a_day(words, today), past_day_in(words, today)
    gone = found[0] if found and _is_of(found[0], words) else None
    if ahead and gone and ahead - today > HALF_A_YEAR > today - gone:
        ahead = gone
    day = ahead or gone
    return day if day and abs(day - today) <= NEAR else None


def _is_of(day: date, words: str) -> bool:
    """Whether it is of the year that the words name, where they name one."""
    named = A_YEAR.search(words)
    return named is None or int(named[0]) == day.year


def past(words: str, today: date) -> date | None:
    """The day gone by that some words mean, today where they say nothing; None for no such day."""
    if not words:
        return today
    found = past_day_in(words, today)
    return found[0] if found and found[0] <= today else None


def refuse() -> NoReturn:
    """What was sent makes no sense."""
    raise BadRequest


def number(told: str) -> int:
    """A number from an address, or 0."""
    return int(told) if told.isascii() and told.isdecimal() and len(told) <= DIGITS else 0
