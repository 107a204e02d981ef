"""Reads the SQL export of Monica 4, which tells more than its JSON: where people met, jobs."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut, Progress
from wellspring.interchange.readers.monica import meaning
from wellspring.interchange.readers.monica.sql_rows import rows_of
from wellspring.interchange.readers.monica.sql_tables import NEEDED, Table, Tables
from wellspring.interchange.readers.monica.times import day
from wellspring.interchange.readers.source import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Monica (SQL)"
MOST = 48 << 20  # characters kept: a lifetime of notes is a tenth of it
_INSERTS = re.compile(
    rb"INSERT (?:IGNORE )?INTO [`\"]?[\w.$-]{0,60}accounts[`\"]? ?\(", re.IGNORECASE
)
_EXPORTED = re.compile(rb"^# Export date: (\d{4}-\d\d-\d\d)", re.MULTILINE)
_PEOPLE = ("contacts", "activities", "contact_fields")


class NotAMonicaDump(Unreadable):
    """The file is not an SQL export of Monica, or not one that can be read."""


def detect(source: Source) -> float:
    """Its heading of asterisks, and the accounts it begins with."""
    head = source.head()
    if _INSERTS.search(head) is None:
        return 0.0
    return 0.95 if b" dump of data" in head and b"artisan migrate" in head else 0.6


def read(source: Source) -> Iterator[Sighting]:
    """Every row's values; raises NotAMonicaDump where there are no contacts, or far too much."""
    tables: dict[str, Table] = defaultdict(list)
    passed: Counter[str] = Counter()
    yield from _gather(source, tables, passed)
    if not any(tables[name] for name in _PEOPLE):
        raise NotAMonicaDump(f"{source.path} holds no contacts as Monica exports them.")
    joined = Tables(tables)
    looks = joined.lookups()
    exported = _EXPORTED.search(source.head())
    looks.today = day(exported[1].decode()) if exported else None
    numbers: Counter[str] = Counter()
    for kind, told in joined.entries():
        numbers[kind] += 1
        yield from meaning.of(kind, told, looks, source.path, numbers[kind])
    if homeless := joined.homeless():
        where = f"{source.path}, rows about contacts that are not in the file"
        yield LeftOut(where, "no_name_or_address", homeless)
    for table, count in sorted(passed.items()):
        yield LeftOut(f"{source.path}, table {table}", "not_read_on_purpose", count)
    yield Progress(source.size)


def _gather(source: Source, tables: dict[str, Table], passed: Counter[str]) -> Iterator[LeftOut]:
    """Fill the tables that are needed; count the rows of the others."""
    kept, prefix = 0, None
    with source.open() as stream:
        for row, _ in rows_of(stream):
            if prefix is None:  # accounts come first, and may have a prefix before them
                prefix = row.table[:-8] if row.table.endswith("accounts") else ""
            table = row.table.removeprefix(prefix)
            if row.values is None:
                yield LeftOut(f"{source.path}, table {table}, row {row.number}", "broken")
            elif table in NEEDED:
                tables[table].append(row.values)
                kept += sum(map(len, row.values.values())) + 50 * len(row.values)
            else:
                passed[table] += 1
            if kept > MOST:
                raise NotAMonicaDump(f"{source.path} holds far more than one person's contacts.")
