"""Days still to come: by Friday, morgen, in zwei Wochen, avant le 12, para el viernes, 12 dec."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from wellspring.core.days import words as w
from wellspring.core.days.counting import (
    FRIDAY,
    SUNDAY,
    coming,
    in_week,
    later,
    month_end,
    months_on,
    on_day,
    on_day_of_month,
    this_friday,
)
from wellspring.core.days.tokens import is_ordinal, month, number, tokens, year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def day_in(text: str, today: date) -> date | None:
    """The day that words name when they name nothing else ("2w", "fri", "12 dec")."""
    said = tokens(text)
    if len(said) == 1:
        found = _alone(said[0], today)
        if found:
            return found
    return next((day for _, day in _days(said, today, deadline=False)), None)


def due_in(text: str, on: date) -> date | None:
    """The day by which something was said to happen; a day after "by" before any other."""
    said = tokens(text)
    found = list(_days(said, on, deadline=True))
    for place, day in found:
        before = said[max(0, place - 3) : place]
        if w.BEFORE.intersection(before):
            return max(on, day - timedelta(days=1))
        if w.BY.intersection(before) or said[place] == "d'ici":
            return day
    return found[0][1] if found else None


def _alone(word: str, today: date) -> date | None:
    if word in w.SHORT_WEEKDAYS:
        return coming(today, w.SHORT_WEEKDAYS[word])
    split = len(word) - len(word.lstrip("0123456789"))
    if 0 < split <= 4 and word[split:] in w.UNITS:
        return later(today, int(word[:split]), w.UNITS[word[split:]])
    return None


def _days(said: Sequence[str], today: date, *, deadline: bool) -> Iterator[tuple[int, date]]:
    """Every day named, with the place of its first word."""
    for place, word in enumerate(said):
        before = said[place - 1] if place else ""
        rest = said[place + 1 : place + 6]
        day = (
            _ahead(word, before, rest, today)
            or _weekday(word, before, rest, today)
            or _counted(word, rest, today)
            or _period(word, before, rest, today, deadline=deadline)
            or _written(word, before, rest, today)
        )
        if day:
            yield place, day


def _ahead(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    ahead = w.DAYS_AHEAD.get(word)
    if ahead is None:
        return None
    if before == "after" or before == "pasado":
        return today + timedelta(days=2)
    if word in ("morgen", "mañana") and before in w.GREETINGS:
        return None
    if ahead and before in ("since", "as") or rest[:1] == ["ago"]:
        return None
    return today + timedelta(days=ahead)


def _weekday(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    weekday = w.WEEKDAYS.get(word)
    if weekday is None or before in w.LAST or (rest and rest[0] in w.LAST):
        return None
    if _next_week(rest) or (before in ("week",)):
        return in_week(today, weekday, 1)
    if before == "next" and weekday - today.weekday() > 0:
        return in_week(today, weekday, 1)
    return coming(today, weekday)


def _next_week(rest: Sequence[str]) -> bool:
    return len(rest) > 1 and rest[0] in w.NEXT and w.UNITS.get(rest[1]) == "w"


def _counted(word: str, rest: Sequence[str], today: date) -> date | None:
    """In five weeks, over 2 dagen, dans une semaine, dentro de tres días."""
    if word not in w.IN or not rest:
        return None
    rest = rest[1:] if rest[0] in ("de", "von", "the") else rest
    if len(rest) > 2 and number(rest[0]) == 1 and rest[1] in ("couple", "few", "paar"):
        rest = rest[1:]
    if len(rest) > 2 and rest[1] in ("of", "next"):
        rest = [rest[0], *rest[2:]]
    if len(rest) < 2 or rest[1] not in w.UNITS:
        return None
    if word == "over" and rest[1] not in w.DUTCH_UNITS:
        return None
    count = number(rest[0])
    return later(today, count, w.UNITS[rest[1]]) if count is not None else None


def _period(
    word: str, before: str, rest: Sequence[str], today: date, *, deadline: bool
) -> date | None:
    """The end of the week, next week, volgende maand, la semana que viene."""
    if word in w.END:
        left = [each for each in rest if each not in w.ARTICLES and each not in w.THIS]
        return _end_of(left[0], today) if left and not (set(rest[:2]) & w.NEXT) else None
    if word in ("weekend", "wochenende", "week-end"):
        return coming(today, SUNDAY)
    if word == "eow":
        return this_friday(today)
    unit = w.UNITS.get(word) if len(word) > 2 else None
    if unit not in ("w", "m"):
        return None
    if before in w.NEXT or (rest and (rest[0] in w.NEXT or rest[:2] == ["que", "viene"])):
        return _next(unit, today, deadline=deadline)
    if before in w.THIS:
        return this_friday(today) if unit == "w" else month_end(today)
    return None


def _end_of(word: str, today: date) -> date | None:
    unit = w.UNITS.get(word)
    if unit == "d":
        return today
    if unit == "w":
        return this_friday(today)
    if unit == "m":
        return month_end(today)
    return date(today.year, 12, 31) if unit == "y" else None


def _next(unit: str, today: date, *, deadline: bool) -> date | None:
    if not deadline:
        return later(today, 1, unit)
    return in_week(today, FRIDAY, 1) if unit == "w" else month_end(months_on(today, 1))


def _written(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    """12 dec, December 12th, den 12. Januar, le 12, before the 12th, 2026-12-12, 12.12.2026."""
    if word[:1].isdecimal():
        return _numeric(word, today) or _day_first(word, before, rest, today)
    named = month(word)
    if named is None or not rest or not rest[0][:1].isdecimal():
        return None
    day = number(rest[0])
    if day is None or day > 31:
        return None
    return on_day(today, day, named, year(rest[1]) if len(rest) > 1 else None)


def _day_first(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    day = number(word)
    if day is None or not 1 <= day <= 31:
        return None
    rest = rest[1:] if rest and rest[0] in ("de", "of") else rest
    named = month(rest[0]) if rest else None
    if named is not None:
        rest = rest[1:]
        rest = rest[1:] if rest and rest[0] in ("de", "del") else rest
        return on_day(today, day, named, year(rest[0]) if rest else None)
    if before in ("le", "el", "del") or (is_ordinal(word) and before in w.ON_THE):
        counted = rest and (rest[0] in w.UNITS or month(rest[0]))
        return None if counted else on_day_of_month(today, day)
    return None


def _numeric(word: str, today: date) -> date | None:
    if len(word) == 10 and word[4] == "-":
        try:
            return date.fromisoformat(word)
        except ValueError:
            return None
    for mark in "./-":
        parts = word.rstrip(".").split(mark)
        if len(parts) in (2, 3) and all(part.isdecimal() for part in parts):
            return _day_month(parts, mark, today)
    return None


def _day_month(parts: Sequence[str], mark: str, today: date) -> date | None:
    """Day and month in the order that only one reading allows; dots are always day first."""
    one, two = int(parts[0][:4]), int(parts[1][:4])
    if len(parts) == 2 and mark != "/":
        return None  # 2.5 and 10-12 are numbers
    given = int(parts[2][:4]) if len(parts) == 3 else None
    full = given + 2000 if given is not None and given < 100 else given
    if mark == "." or one > 12:
        return on_day(today, one, two, full) if two <= 12 else None
    return on_day(today, two, one, full) if two > 12 or one == two else None
