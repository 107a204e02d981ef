"""Days already past, as a log tells them: yesterday, last Tuesday, on Friday, 3 days ago."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from wellspring.core.days import words as w
from wellspring.core.days.counting import later
from wellspring.core.days.tokens import month, number, tokens, year

if TYPE_CHECKING:
    from collections.abc import Sequence

GONE = {
    "today": 0,
    "tonight": 0,
    "just": 0,
    "vandaag": 0,
    "heute": 0,
    "hoy": 0,
    "aujourd'hui": 0,
    "yesterday": 1,
    "gisteren": 1,
    "gestern": 1,
    "hier": 1,
    "ayer": 1,
    "eergisteren": 2,
    "vorgestern": 2,
    "avant-hier": 2,
    "anteayer": 2,
}


def past_day_in(text: str, today: date) -> tuple[date, int, int] | None:
    """The first past day named, with the places of its first and past its last word."""
    said = tokens(text)
    for place, word in enumerate(said):
        found = _at(said, place, word, today)
        if found:
            return found[0], place, place + found[1]
    return None


def _at(said: Sequence[str], place: int, word: str, today: date) -> tuple[date, int] | None:
    rest = said[place + 1 : place + 4]
    if word in GONE:
        return today - timedelta(days=GONE[word]), 1
    if word in w.LAST and rest:
        return _last(rest[0], today)
    if word == "on" and rest and rest[0] in w.WEEKDAYS:
        return _since(today, w.WEEKDAYS[rest[0]]), 2
    if word in w.WEEKDAYS:
        return _since(today, w.WEEKDAYS[word]), 1
    return _ago(word, rest, today) or _on_date(word, rest, today)


def _last(word: str, today: date) -> tuple[date, int] | None:
    if word in w.WEEKDAYS:
        return _since(today - timedelta(days=1), w.WEEKDAYS[word]), 2
    unit = w.UNITS.get(word) if len(word) > 2 else None
    if word == "night":
        return today - timedelta(days=1), 2
    day = later(today, -1, unit) if unit else None
    return (day, 2) if day else None


def _ago(word: str, rest: Sequence[str], today: date) -> tuple[date, int] | None:
    count = number(word)
    if (
        count is None
        or len(rest) < 2
        or rest[0] not in w.UNITS
        or rest[1] not in ("ago", "geleden")
    ):
        return None
    day = later(today, -count, w.UNITS[rest[0]])
    return (day, 3) if day else None


def _on_date(word: str, rest: Sequence[str], today: date) -> tuple[date, int] | None:
    if len(word) == 10 and word[4:5] == "-":
        return _iso(word)
    if not rest:
        return None
    day, named = (word, rest[0]) if word[:1].isdecimal() else (rest[0], word)
    if not day[:1].isdecimal():
        return None
    count, which = number(day), month(named)
    if count is None or which is None:
        return None
    given = year(rest[1]) if len(rest) > 1 else None
    return _not_after(today, count, which, given, 3 if given else 2)


def _iso(word: str) -> tuple[date, int] | None:
    try:
        return date.fromisoformat(word), 1
    except ValueError:
        return None


def _not_after(
    today: date, day: int, which: int, given: int | None, length: int
) -> tuple[date, int] | None:
    try:
        found = date(given or today.year, which, day)
        return (found if given or found <= today else found.replace(year=today.year - 1)), length
    except ValueError:
        return None


def _since(today: date, weekday: int) -> date:
    """The last such weekday, today included."""
    return today - timedelta(days=(today.weekday() - weekday) % 7)
