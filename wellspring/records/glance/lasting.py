"""Needs and offers that hold: one's own and those of others, the newest first."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.values import among, day, iso

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.records.glance import Ask, Books

MOST = 200


class Held(NamedTuple):
    """A need or an offer; without a person it is the owner's own."""

    id: int
    words: str
    on: date
    person: int | None
    name: str

    def as_json(self) -> dict[str, object]:
        """One row of `needs --json` or `offers --json`."""
        return {"id": self.id, "person": self.person, "words": self.words, "date": iso(self.on)}


def needs(ask: Ask, books: Books, today: date, only: Collection[int] | None = None) -> list[Held]:
    """What is needed on a day; `only` names the few that are asked for."""
    return _held(ask, "needs", books, today, only)


def offers(ask: Ask, books: Books, today: date, only: Collection[int] | None = None) -> list[Held]:
    """What is offered on a day."""
    return _held(ask, "offers", books, today, only)


def of_person(ask: Ask, table: str, person: int, today: date) -> list[Held]:
    """The needs or offers of one person."""
    return _read(ask, table, among("n.person_id", [person]), today)


def _held(
    ask: Ask, table: str, books: Books, today: date, only: Collection[int] | None
) -> list[Held]:
    these = "" if only is None else f" AND {among('n.id', only)}"
    return _read(ask, table, among("n.book_id", books) + these, today)


def _read(ask: Ask, table: str, which: str, today: date) -> list[Held]:
    sql = f"""
        SELECT n.id, n.words, n."on", n.person_id, p.name FROM {table} n
        LEFT JOIN people p ON p.id = n.person_id
        WHERE {which} AND n."on" <= %s
            AND (n.ended_on IS NULL OR n.ended_on > %s) AND p.merged_into_id IS NULL
        ORDER BY n."on" DESC, n.id DESC LIMIT {MOST}
    """  # noqa: S608  numbers and columns only
    return [
        Held(number, words, day(on) or today, person, name or "")
        for number, words, on, person, name in ask(sql, [str(today)] * 2)
    ]
