"""One person whole, as far as the book tells."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.keys import listed
from wellspring.records.glance.passed import duties, touches
from wellspring.records.glance.stands import Stands, standings
from wellspring.records.glance.values import among, day, iso, moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.passed import Owed, Passed

LATEST = 12  # touches shown before one asks for all of them


class How(NamedTuple):
    """How the tie stands: what was judged from the touches, and the next step chosen."""

    touches: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    usual_gap: int | None = None  # days
    quiet_on: date | None = None
    next_on: date | None = None
    next_none: bool = False


class Whole(NamedTuple):
    """A person and what hangs on them; the parts are rows as the tables hold them."""

    id: int
    name: str
    heard_of: bool
    listed: dict[str, object]
    names: list[tuple[str, str]]  # text, kind
    handles: list[tuple[str, str, str]]  # kind, value, shown
    circles: list[tuple[str, str]]  # kind, label
    details: list[tuple[str, str, date | None]]  # kind, text, on
    touches: list[Passed]
    duties: list[Owed]
    standing: How
    stands: Stands | None  # None where nothing ever passed

    def as_json(self) -> dict[str, object]:
        """`show --json`: the person as `people --json` gives them, and the rest."""
        how = self.standing
        return {
            **self.listed,
            "heard_of": self.heard_of,
            "names": [text for text, _ in self.names],
            "handles": [{"kind": kind, "value": value} for kind, value, _ in self.handles],
            "circles": [{"kind": kind, "label": label} for kind, label in self.circles],
            "details": [
                {"kind": kind, "text": text, "on": iso(on)} for kind, text, on in self.details
            ],
            "touches": [touch.as_json() for touch in self.touches],
            "duties": [duty.as_json() for duty in self.duties],
            "last": iso(how.last_at),
            "usual_gap_days": how.usual_gap,
            "next": iso(how.next_on),
            "next_none_on_purpose": how.next_none,
        }


def whole(
    ask: Ask, books: Books, number: int, *, today: date, latest: int = LATEST
) -> Whole | None:
    """The person with this id, or None where these books hold no such person."""
    sql = f"""
        SELECT name, heard_of FROM people
        WHERE id = %s AND {among("book_id", books)} AND merged_into_id IS NULL
    """  # noqa: S608  numbers and columns only
    for name, heard_of in ask(sql, [number]):
        return Whole(
            number,
            name,
            bool(heard_of),
            next(listed(ask, books, [(number, name)], today=today)),
            [(row[0], row[1]) for row in _rows(ask, number, "names", "text, kind")],
            [
                (row[0], row[1], row[2])
                for row in _rows(ask, number, "handles", "kind, value, shown")
            ],
            [(row[0], row[1]) for row in _rows(ask, number, "circles", "kind, label")],
            [
                (row[0], row[1], day(row[2]))
                for row in _rows(ask, number, "details", 'kind, text, "on"')
            ],
            list(touches(ask, books, [number], at_most=latest)),
            list(duties(ask, books, [number], today=today)),
            _standing(ask, number),
            standings(ask, books, [number]).get(number),
        )
    return None


def _rows(ask: Ask, number: int, table: str, columns: str) -> Sequence[Sequence[str]]:
    sql = f"SELECT {columns} FROM {table} WHERE person_id = %s ORDER BY id"  # noqa: S608
    return list(ask(sql, [number]))


def _standing(ask: Ask, number: int) -> How:
    sql = """
        SELECT touches, first_at, last_at, usual_gap, quiet_on, next_on, next_none
        FROM standings WHERE person_id = %s
    """
    for count, first, last, gap, quiet, following, none in ask(sql, [number]):
        return How(count, moment(first), moment(last), gap, day(quiet), day(following), bool(none))
    return How()
