"""The matches of the week as they were kept for a day (records.kept_matches)."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.lasting import needs
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.lasting import Held

# No row: they were never judged, or something changed since that could change them.
DAY_OF = """
    SELECT day, told FROM match_kept
    WHERE book_id = %s AND NOT EXISTS (SELECT 1 FROM match_late)
"""


class Kept(NamedTuple):
    """A need, who could meet it (OWNER with no name where it is the owner), and how well."""

    need: Held
    person: int
    name: str
    score: float


def as_told(found: Iterable[Kept]) -> str:
    """As a row keeps them: need, person and score of each, the best first."""
    return ";".join(f"{one.need.id} {one.person} {one.score!r}" for one in found)


def of_the_day(ask: Ask, books: Books, today: date) -> list[Kept]:
    """The few that are named unasked: as they were kept, or judged now where they are late."""
    kept = _kept(ask, books, today) if len(books) == 1 else None
    if kept is not None:
        return kept
    from wellspring.records.glance.matches import of_the_week  # noqa: PLC0415  seldom needed

    found = of_the_week(ask, books, today)
    return [Kept(one.need, one.person, one.name, one.match.score) for one in found]


def _kept(ask: Ask, books: Books, today: date) -> list[Kept] | None:
    (book,) = books
    for day, told in ask(DAY_OF, [book]):
        if day == str(today):
            return _read(ask, books, today, told)
    return None


def _read(ask: Ask, books: Books, today: date, told: str) -> list[Kept]:
    rows = [row.split(" ") for row in filter(None, told.split(";"))]
    if not rows:
        return []
    held = {one.id: one for one in needs(ask, books, today, [int(need) for need, *_ in rows])}
    people = [int(person) for _, person, _ in rows]
    named = ask(f"SELECT id, name FROM people WHERE {among('id', people)}", ())  # noqa: S608
    names = {person: name for person, name in named}  # noqa: C416  rows are no pairs of their own
    return [
        Kept(held[int(need)], int(person), names.get(int(person), ""), float(score))
        for need, person, score in rows
        if int(need) in held
    ]
