"""A touch told in one line, as to a friend, taken apart into what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    People = Callable[[str], Sequence[int]] | Mapping[str, Sequence[int]]


class Promised(NamedTuple):
    """A promise in the line: mine or theirs, its words, and the day if one was named."""

    mine: bool
    words: str
    due: date | None


class LogLine(NamedTuple):
    """What a line says. `next_none` is True for "none, on purpose"; `names` are names -> ids."""

    channel: str
    on: date
    note: str
    promises: tuple[Promised, ...] = ()
    next_on: date | None = None
    next_none: bool = False
    names: tuple[tuple[str, tuple[int, ...]], ...] = ()


def read_line(text: str, *, today: date, people: People | None = None) -> LogLine:
    """Take one line apart; what it does not say stays at its quiet default."""
    del people
    return LogLine("other", today, text.strip())


def when(words: str, today: date) -> date:
    """The day that "2w", "friday", "in five weeks", "12 dec" or an ISO date mean, from today on.

    Raises ValueError with a sentence when the words name no day.
    """
    from wellspring.core.days import day_in

    found = day_in(words, today)
    if found is None:
        raise ValueError(f"“{words}” names no day. Try 2w, friday, 12 dec or 2026-12-01.")
    return found
