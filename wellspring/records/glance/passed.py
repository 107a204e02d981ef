"""What passed between us and what is owed, as rows for a person and for other programs."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.values import among, day, in_utc, iso, surely

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date, datetime

    from wellspring.records.glance import Ask, Books, Row


class Passed(NamedTuple):
    """One touch. `words` is the note, else the subject."""

    id: int
    person: int
    name: str
    at: datetime
    channel: str
    direction: str
    basis: str
    personal: bool
    source: str
    words: str

    def as_json(self) -> dict[str, object]:
        """One row of `touches --json`."""
        return {
            "id": self.id,
            "person": self.person,
            "utc": in_utc(self.at),
            "channel": self.channel,
            "direction": self.direction,
            "basis": self.basis,
            "personal": self.personal,
            "source": self.source,
        }


class Owed(NamedTuple):
    """One duty, open or closed; `mine` when I owe it."""

    id: int
    person: int
    name: str
    kind: str
    mine: bool
    words: str
    opened: date | None
    due: date | None
    confirmed: bool
    open: bool
    touch: int | None
    hushed: bool = False  # only suggested, and left out by what was said to others like it

    def as_json(self) -> dict[str, object]:
        """One row of `duties --json`."""
        return {
            "id": self.id,
            "person": self.person,
            "kind": self.kind,
            "date": iso(self.opened),
            "due": iso(self.due),
            "open": self.open,
            "evidence": [self.touch] if self.touch else [],
            "confirmed": self.confirmed,
        }


TOUCH = """
    SELECT t.id, t.person_id, p.name, t.at, t.channel, t.direction, t.basis, t.personal, t.source,
        CASE WHEN t.note = '' THEN t.subject ELSE t.note END
    FROM touches t JOIN people p ON p.id = t.person_id
"""


def touches(
    ask: Ask, books: Books, people: Collection[int] | None = None, *, at_most: int | None = None
) -> Iterator[Passed]:
    """Touches, the latest first, of these people or of all."""
    limit = f" LIMIT {int(at_most)}" if at_most is not None else ""
    sql = f"""
        {TOUCH} WHERE {_of("t", books, people)} AND p.merged_into_id IS NULL
        ORDER BY t.at DESC, t.id DESC{limit}
    """
    return map(_touch, ask(sql, ()))


def touches_with(ask: Ask, numbers: Collection[int]) -> dict[int, Passed]:
    """The touches with these ids, which came from this book."""
    rows = ask(f"{TOUCH} WHERE {among('t.id', numbers)}", ()) if numbers else ()
    return {row[0]: _touch(row) for row in rows}


def _of(rows: str, books: Books, people: Collection[int] | None) -> str:
    """Rows of these books. Where people are named, the book is asked of them: their index leads."""
    if people is None:
        return among(f"{rows}.book_id", books)
    return f"{among('p.book_id', books)} AND {among(f'{rows}.person_id', people)}"


def _touch(row: Row) -> Passed:
    number, person, name, at, channel, direction, basis, personal, source, words = row
    return Passed(
        number,
        person,
        name,
        surely(at),
        channel,
        direction,
        basis,
        bool(personal),
        source,
        words,
    )


def duties(
    ask: Ask,
    books: Books,
    people: Collection[int] | None = None,
    *,
    today: date,
    also_closed: bool = False,
) -> Iterator[Owed]:
    """What is owed both ways, the earliest due first; too old to press counts as closed."""
    sql = f"""
        SELECT d.id, d.person_id, p.name, d.kind, d.mine, d.words, d.opened, d.due, d.confirmed,
            NOT d.lapsed AND NOT d.hushed AND c.id IS NULL
                AND (d.lapses_on IS NULL OR d.lapses_on > %s),
            d.touch_id, d.hushed
        FROM promises d JOIN people p ON p.id = d.person_id
        LEFT JOIN closures c ON c.promise_id = d.id
        WHERE {_of("d", books, people)} AND p.merged_into_id IS NULL AND d.opened <= %s
        ORDER BY d.due IS NULL, d.due, d.id
    """  # noqa: S608  the same
    found = map(_duty, ask(sql, [str(today)] * 2))
    return (duty for duty in found if duty.open or also_closed)


def _duty(row: Row) -> Owed:
    number, person, name, kind, mine, words, opened, due, confirmed, still, touch, hushed = row
    return Owed(
        number,
        person,
        name,
        kind,
        bool(mine),
        words,
        day(opened),
        day(due),
        bool(confirmed),
        bool(still),
        touch,
        bool(hushed),
    )
