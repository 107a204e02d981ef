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
    this_friday,
)
from wellspring.core.days.tokens import number, tokens
from wellspring.core.days.written import written

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
            or written(word, before, rest, today)
        )
        if day:
            yield place, day


def _ahead(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    ahead = w.DAYS_AHEAD.get(word)
    if ahead is None:
        return None
    if before in ("after", "pasado"):
        return today + timedelta(days=2)
    if word in ("morgen", "mañana") and before in w.GREETINGS:
        return None
    if (ahead and before in ("since", "as")) or rest[:1] == ["ago"]:
        return None
    return today + timedelta(days=ahead)


def _weekday(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    weekday = w.WEEKDAYS.get(word)
    if weekday is None or before in w.LAST or (rest and rest[0] in w.LAST):
        return None
    if _next_week(rest) or before == "week":
        return in_week(today, weekday, 1)
    if before == "next" and weekday - today.weekday() > 0:
        return in_week(today, weekday, 1)
    return coming(today, weekday)


def _next_week(rest: Sequence[str]) -> bool:
    return len(rest) > 1 and rest[0] in w.NEXT and w.UNITS.get(rest[1]) == "w"


def _counted(word: str, rest: Sequence[str], today: date) -> date | None:
    """In five weeks, over 2 dagen, dans une semaine, dentro de tres días."""
    if word not in w.IN:
        return None
    said = [each for each in rest if each not in w.FILLING]
    if len(said) > 1 and said[1] in ("couple", "few", "paar"):  # "a couple of weeks"
        said = said[1:]
    if len(said) < 2 or said[1] not in w.UNITS:
        return None
    count = number(said[0])
    foreign = word == "over" and said[1] not in w.DUTCH_UNITS  # "over two weeks" is English
    return later(today, count, w.UNITS[said[1]]) if count is not None and not foreign else None


def _period(
    word: str, before: str, rest: Sequence[str], today: date, *, deadline: bool
) -> date | None:
    """The end of the week, next week, volgende maand, la semana que viene."""
    if word in w.END:
        left = [each for each in rest if each not in w.ARTICLES and each not in w.THIS]
        return _end_of(left[0], today) if left and not (set(rest[:2]) & w.NEXT) else None
    if word in w.WEEKENDS:
        return coming(today, SUNDAY)
    unit = "w" if word == "eow" else w.UNITS.get(word) if len(word) > 2 else None
    if unit not in ("w", "m"):
        return None
    if rest and rest[0] in w.WEEKDAYS:
        return None  # "volgende week woensdag" is that Wednesday
    if before in w.NEXT or (rest and (rest[0] in w.NEXT or rest[:2] == ["que", "viene"])):
        return _next(unit, today, deadline=deadline)
    return _end_of(word, today) if before in w.THIS or word == "eow" else None


def _end_of(word: str, today: date) -> date | None:
    unit = w.UNITS.get(word)
    if unit == "d":
        return today
    if unit == "w" or word == "eow":
        return this_friday(today)
    if unit == "m":
        return month_end(today)
    return date(today.year, 12, 31) if unit == "y" else None


def _next(unit: str, today: date, *, deadline: bool) -> date | None:
    if not deadline:
        return later(today, 1, unit)
    return in_week(today, FRIDAY, 1) if unit == "w" else month_end(months_on(today, 1))
