"""Where the words stand that somebody is found by: the rows that hold them, and organisations."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.excerpt import begins_with
from wellspring.records.glance.searched import SEARCHED, Row, rows_of
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.find import Question, Who

DEEP = 4_000  # rows of one table that are looked through, the newest
OTHER_NAMES = "SELECT id, person_id, kind, NULL, text FROM names WHERE {}"
HANDLES = "SELECT id, person_id, kind, NULL, shown FROM handles WHERE {}"
WORK = """
    SELECT a.id, a.person_id, '', a.until, CASE WHEN a.title = '' THEN o.name
        ELSE a.title || ', ' || o.name END
    FROM affiliations a JOIN organisations o ON o.id = a.organisation_id WHERE {}
"""
BESIDE = (
    ("names", OTHER_NAMES, "person_id"),
    ("handles", HANDLES, "person_id"),
    ("affiliations", WORK, "a.person_id"),
)


class Hit(NamedTuple):
    """Somebody found, and the rows where the words stand that their name and work do not show."""

    who: Who
    rows: list[Row]


class Place(NamedTuple):
    """An organisation found."""

    id: int
    name: str


def hits(ask: Ask, question: Question, found: Sequence[Who], *, rows: int = 2) -> list[Hit]:
    """Each of the found with at most so many rows, those that hold the most, the newest first."""
    missing = {one.id: _missing(question, one) for one in found}
    people = [pk for pk, words in missing.items() if words]
    words = sorted({word for pk in people for word in missing[pk]})
    held: dict[int, list[tuple[Row, set[str]]]] = {}
    for row in _rows(ask, people, words) if people else ():
        if has := begins_with("\n".join(row.texts), missing[row.person]):
            held.setdefault(row.person, []).append((row, has))
    return [Hit(one, _best(held.get(one.id, []), rows)) for one in found]


def _missing(question: Question, one: Who) -> list[str]:
    """The readings of the words that neither the shown name nor the shown work holds."""
    shown = f"{one.name}\n{one.now_at}"
    return [word for each in question.readings if not begins_with(shown, each) for word in each]


def _rows(ask: Ask, people: Sequence[int], words: Sequence[str]) -> Iterable[Row]:
    for table, sql, column in BESIDE:
        for pk, person, kind, on, text in ask(sql.format(among(column, people)), []):
            yield Row(table, pk, person, kind, on, (text,))
    for one in SEARCHED:
        yield from rows_of(ask, one, people, holding=words, at_most=DEEP)


def _best(held: list[tuple[Row, set[str]]], at_most: int) -> list[Row]:
    """Rows that together hold as many of the words as may be, those with more and newer first."""
    chosen: list[Row] = []
    covered: set[str] = set()
    ordered = sorted(held, key=lambda each: str(each[0].on or ""), reverse=True)
    ordered.sort(key=lambda each: -len(each[1]))
    for row, has in ordered:
        if len(chosen) < at_most and (not has <= covered or row.on):
            chosen.append(row)
            covered |= has
    return chosen


def organisations(ask: Ask, books: Books, question: Question, at_most: int) -> list[Place]:
    """The organisations whose names hold all the words, those with the most people first."""
    held, values = [], []
    for each in question.readings:
        held.append(" OR ".join(["' ' || o.key LIKE %s"] * len(each)))
        values += [f"% {word}%" for word in each]
    where = "".join(f" AND ({one})" for one in held)
    sql = f"""
        SELECT o.id, o.name FROM organisations o WHERE {among("o.book_id", books)}{where}
        ORDER BY (SELECT COUNT(*) FROM affiliations a WHERE a.organisation_id = o.id) DESC,
            o.name, o.id LIMIT {int(at_most)}
    """  # noqa: S608  our own columns
    return [Place(*row) for row in ask(sql, values)]
