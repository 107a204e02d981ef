"""Meetings to come, out of the rows of a plan: one for all who are expected at it."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Any

from wellspring.records.expected import Expected
from wellspring.records.models import Meeting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator


def expected_in(rows: Iterable[list[Any]]) -> Iterator[Expected]:
    """The meetings of rows that stand in order of time and uid, one row per person."""
    for (at, uid), some in groupby(rows, key=lambda row: (row[3], row[1])):
        told = list(some)
        _, _, title, _, minutes, place, cancelled, stamp = told[0]
        people = [person for person, *_ in told]
        when = datetime.fromtimestamp(at, UTC)
        yield Expected(uid, title, when, minutes, place, bool(cancelled), stamp, people)


def mark_known(db: sqlite3.Connection, book_id: int) -> None:
    """Mark the meetings that the book holds just so; one that was moved or called off is news.

    One that was called off before the book ever heard of it is not.
    """
    held = Meeting.objects.filter(book_id=book_id).exclude(uid="")
    db.execute("create table if not exists p_known (uid text primary key)")
    db.executemany("insert or ignore into p_known values (?)", held.values_list("uid"))
    db.execute("delete from p_meeting where cancelled and uid not in (select uid from p_known)")
    for pk, uid, at, minutes, place, title, off in held.values_list(
        "pk", "uid", "at", "minutes", "place", "title", "cancelled_on"
    ):
        db.execute(
            "update p_meeting set existing = ? where uid = ? and at = ? and minutes = ? "
            "and place = ? and title = ? and cancelled = ?",
            [pk, uid, int(at.timestamp()), minutes, place, title, off is not None],
        )
