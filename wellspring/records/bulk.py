"""Many rows at once, in plain SQL that both databases read: inserting and numbering."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import connection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from django.db.models import Model

T = TypeVar("T")
BATCH = 5_000
PARAMETERS = 900  # SQLite's older limit is 999 in one statement


def batches(rows: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """The rows in lists of at most `size`."""
    each = iter(rows)
    while batch := list(islice(each, size)):
        yield batch


def insert(model: type[Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """Insert rows, passing over what is there already by its constraint; how many were new."""
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join(["%s"] * len(columns))
    table = model._meta.db_table
    sql = f'insert into "{table}" ({names}) values ({marks}) on conflict do nothing'  # noqa: S608  our own names
    count = 0
    with connection.cursor() as cursor:
        for batch in batches(rows):
            cursor.executemany(sql, batch)
            count += max(cursor.rowcount, 0)
    return count


def reserve(model: type[Model], count: int) -> range:
    """Numbers for `count` new rows; to be called inside the transaction that writes them."""
    table = model._meta.db_table
    if not count:
        return range(0)
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("select seq from sqlite_sequence where name = %s", [table])
            row = cursor.fetchone()
            first = (row[0] if row else 0) + 1
        else:
            cursor.execute(f'lock table "{table}" in exclusive mode')
            cursor.execute("select nextval(pg_get_serial_sequence(%s, 'id'))", [table])
            first = cursor.fetchone()[0]
            cursor.execute(
                "select setval(pg_get_serial_sequence(%s, 'id'), %s)", [table, first + count - 1]
            )
    return range(first, first + count)


def moment(at: int) -> Any:  # noqa: ANN401  a string or a datetime, as the database has it
    """Seconds since 1970 as this database stores a moment."""
    from datetime import UTC, datetime  # noqa: PLC0415  kept beside its one use

    return connection.ops.adapt_datetimefield_value(datetime.fromtimestamp(at, UTC))
