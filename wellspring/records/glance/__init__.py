"""Quick looks at the book that need no Django: the same SQL serves the command line and the pages.

Every function takes `ask(sql, params) -> rows` and the books that may be read. The SQL holds for
SQLite and PostgreSQL, with %s for what is filled in; `through_sqlite` and `through_django` are the
two ways to ask.
"""

from __future__ import annotations

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from sqlite3 import Connection
    from typing import Any

    Row = Sequence[Any]
    Ask = Callable[[str, Sequence[Any]], Iterable[Row]]
    Books = Collection[int]


def through_sqlite(connection: Connection) -> Ask:
    """Ask a connection of the standard library."""

    def ask(sql: str, params: Sequence[Any]) -> Iterable[Row]:
        return connection.execute(sql.replace("%s", "?"), params)

    return ask


def through_django(sql: str, params: Sequence[Any]) -> Iterable[Row]:
    """Ask Django's connection, whichever database stands behind it."""
    from django.db import connection  # noqa: PLC0415  only those who have Django call this

    with connection.cursor() as cursor:
        cursor.execute(sql, list(params))
        rows: list[Row] = cursor.fetchall()
    return rows
