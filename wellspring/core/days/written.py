"""Days written as dates: 12 dec, December 12th, den 12. Januar, le 12, 2026-12-12, 12.12.2026."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wellspring.core.days import words as w
from wellspring.core.days.counting import on_day, on_day_of_month
from wellspring.core.days.tokens import is_ordinal, month, number, year

if TYPE_CHECKING:
    from collections.abc import Sequence

ISO = 10  # characters of 2026-12-12


def written(word: str, before: str, rest: Sequence[str], today: date) -> date | None:
    """The date that begins at a word; `before` is the word before it, `rest` the ones after."""
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
    if len(word) == ISO and word[4] == "-":
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
