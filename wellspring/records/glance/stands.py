"""How ties stand on a day, in the few values that lists and other programs are told."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.warmth import Trace, band, goes_quiet_on, likelihood
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.core.warmth import Band
    from wellspring.records.glance import Ask, Books

ENOUGH_TO_NAME = 500  # beyond this many people, reading the whole table is quicker than naming them


class Stands(NamedTuple):
    """Warmth as its trace, moved by the book's own offset, and the stage of depth."""

    trace: Trace
    stage: str
    offset: float

    def warmth_on(self, day: date) -> float:
        """The chance of a personal word from them within sixty days, 0 to 1."""
        mass = self.trace.on(day.toordinal()).mass
        return round(likelihood(mass, offset=self.offset), 3)

    def band_on(self, day: date) -> Band:
        """The same in a word."""
        return band(self.warmth_on(day))

    def goes_quiet_on(self, day: date) -> date | None:
        """The day on which, without a touch, they go quiet; None where that lies behind."""
        return goes_quiet_on(self.trace.on(day.toordinal()), offset=self.offset)


def standings(ask: Ask, books: Books, who: Collection[int]) -> dict[int, Stands]:
    """Those of these people with whom something passed."""
    sql = f"""
        SELECT s.person_id, s.trace, s.stage, b.warmth_offset
        FROM standings s JOIN books b ON b.id = s.book_id
        WHERE {theirs("s.book_id", "s.person_id", books, who)} AND s.days > 0
    """  # noqa: S608  numbers and columns only
    rows = ask(sql, ())
    return {person: Stands(_trace(told), stage, offset) for person, told, stage, offset in rows}


def theirs(book: str, person: str, books: Books, who: Collection[int]) -> str:
    """A few people are asked for by name: naming the book as well would lead past their index."""
    return among(person, who) if len(who) < ENOUGH_TO_NAME else among(book, books)


def _trace(told: str) -> Trace:
    """Read without json, which is slow to load: {"day": 739943, "parts": [0.1, 0.2]}."""
    day, _, parts = told.partition("[")
    number = "".join(filter(str.isdigit, day))
    return Trace(int(number), tuple(map(float, parts.rstrip("]} ").split(","))))
