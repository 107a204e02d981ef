"""What the record shows of networking as a skill, counted for core.evidence (P4.43)."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from wellspring.clock import day_of
from wellspring.core.evidence import A_DAY, Record
from wellspring.records.glance.values import among, day, first_moment, surely

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date, datetime

    from wellspring.records.glance import Ask, Books

YEAR = timedelta(days=365)
MET = ("meeting", "coffee", "meal")
REAL = 3  # days in touch that make a tie


class Nameable(NamedTuple):
    """Somebody who would speak for the owner, and may be named where the owner chooses it."""

    id: int
    name: str


def record(ask: Ask, books: Books, today: date) -> Record:
    """Everything counted."""
    thanked, met = _thanked(ask, books, today)
    kept, promised = _promises(ask, books, today)
    return Record(
        _ties(ask, books), _people(ask, books, "given AND kind = 'introduction'"),
        kept, promised,
        _people(ask, books, "given"), _people(ask, books, "NOT given"), thanked, met,
        len(nameable(ask, books)),
    )  # fmt: skip


def nameable(ask: Ask, books: Books) -> list[Nameable]:
    """Who did recommend or introduce the owner; what the owner thinks of others is no record."""
    sql = f"""
        SELECT p.id, p.name FROM people p WHERE {among("p.book_id", books)}
            AND p.merged_into_id IS NULL AND
            EXISTS (SELECT 1 FROM favours f WHERE f.person_id = p.id AND NOT f.given
                    AND f.kind IN ('introduction', 'recommendation'))
        ORDER BY p.sort_key, p.id
    """  # noqa: S608  numbers
    return [Nameable(*row) for row in ask(sql, [])]


def _ties(ask: Ask, books: Books) -> list[tuple[date, date]]:
    sql = f"""
        SELECT first_at, last_at FROM standings
        WHERE {among("book_id", books)} AND days >= {REAL} AND last_at IS NOT NULL
    """  # noqa: S608  numbers
    return [(_day(first), _day(last)) for first, last in ask(sql, [])]


def _people(ask: Ask, books: Books, which: str) -> int:
    sql = f"""
        SELECT COUNT(DISTINCT person_id) FROM favours WHERE {among("book_id", books)} AND {which}
    """  # noqa: S608  our own columns
    return int(next(iter(ask(sql, [])))[0])


def _promises(ask: Ask, books: Books, today: date) -> tuple[int, int]:
    """Of those whose day is over: kept, and all but those that were let go."""
    sql = f"""
        SELECT p.due, c.how FROM promises p LEFT JOIN closures c ON c.promise_id = p.id
        WHERE {among("p.book_id", books)} AND p.mine AND p.kind = 'promise_mine' AND NOT p.lapsed
            AND COALESCE(c.how, '') <> 'dismissed' AND p.confirmed
    """  # noqa: S608  numbers
    over = [how for due, how in ask(sql, []) if how or ((day(due) or today) < today)]
    return sum(bool(how) for how in over), len(over)


def _thanked(ask: Ask, books: Books, today: date) -> tuple[int, int]:
    """Of the meetings of a year: after how many my thanks went out within a day."""
    since = first_moment(today - YEAR)
    channels = ", ".join(f"'{each}'" for each in MET)
    meetings = f"""
        SELECT person_id, at FROM touches WHERE {among("book_id", books)} AND at >= %s
            AND channel IN ({channels}) AND size <= 2
    """  # noqa: S608  our own words
    letters = f"""
        SELECT person_id, at FROM touches WHERE {among("book_id", books)} AND at >= %s
            AND direction = 'outgoing' AND CAST(sayings AS TEXT) LIKE '%%thanks%%'
    """  # noqa: S608  our own words
    said: dict[int, set[date]] = {}
    for person, at in ask(letters, [since]):
        said.setdefault(person, set()).add(_day(at))
    met = [(person, _day(at)) for person, at in ask(meetings, [since])]
    met = [(person, on) for person, on in met if on + A_DAY < today]
    kept = [on for person, on in met if said.get(person, set()) & {on, on + A_DAY}]
    return len(kept), len(met)


def _day(at: datetime | str) -> date:
    return day_of(surely(at))
