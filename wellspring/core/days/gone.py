"""Days already past, as a log tells them: yesterday, last Tuesday, on Friday, 3 days ago."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from wellspring.core.days import words as w
from wellspring.core.days.counting import later
from wellspring.core.days.tokens import month, number, tokens, year

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = frozenset(
    "morning afternoon evening abend nachmittag morgen vormittag soir matin après-midi avond "
    "middag ochtend noche tarde mañana".split()
)
THIS = frozenset("this deze dieser diesen ce cet cette esta".split())
HERE = frozenset("met mit het een ein eine ik ich in op im hij er ze sie koffie kaffee".split())
ON = frozenset("on am op le el".split())
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
    "gisteravond": 1,
    "anoche": 1,
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
    if word in GONE and not (word == "hier" and _is_here(said)):
        return today - timedelta(days=GONE[word]), 1 + _part_of_day(rest)
    if word in THIS and rest[:1] and rest[0] in PARTS:
        return today, 2
    if word in w.LAST and rest:
        return _last(rest[0], today)
    if word in ON and rest and rest[0] in w.WEEKDAYS:
        found = _on(rest[0], rest[1:], today)
        return found[0], found[1] + 1
    if word in w.WEEKDAYS:
        return _on(word, rest, today)
    return (
        _ago(word, rest, today) or _before_now(said[place:], today) or _on_date(word, rest, today)
    )


def _part_of_day(rest: Sequence[str]) -> int:
    """How many words behind a day say which part of it: evening, soir, por la tarde."""
    if list(rest[:2]) == ["por", "la"]:
        return 3
    return int(bool(rest) and rest[0] in PARTS)


def _is_here(said: Sequence[str]) -> bool:
    """Whether "hier" is the Dutch and German "here" and not the French "yesterday"."""
    return not HERE.isdisjoint(said)


def _on(word: str, rest: Sequence[str], today: date) -> tuple[date, int]:
    """A weekday, and "dernier" or "pasado" behind it: then not today."""
    last = bool(rest) and rest[0] in w.LAST
    since = today - timedelta(days=1) if last else today
    return _since(since, w.WEEKDAYS[word]), 2 if last else 1


def _before_now(said: Sequence[str], today: date) -> tuple[date, int] | None:
    """Vor zwei Wochen, hace dos semanas, il y a deux semaines."""
    opening = 3 if list(said[:3]) == ["il", "y", "a"] else int(said[0] in ("vor", "hace"))
    counted = said[opening : opening + 2]
    if not opening or len(counted) < 2 or counted[1] not in w.UNITS:
        return None
    count = number(counted[0])
    day = later(today, -count, w.UNITS[counted[1]]) if count is not None else None
    return (day, opening + 2) if day else None


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
