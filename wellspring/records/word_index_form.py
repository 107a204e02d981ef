"""The tables of the word index and what marks an entry as late, for both databases.

`found_by` holds one entry a person (see glance.searched), `found_words` every word once, so that a
slip can be forgiven, and `found_late` the people whose rows changed since their entry was written.
Triggers mark them, in the transaction of the change and whoever makes it: rows are written by
verbs, by bulk SQL, by merging and by forgetting. Why: docs/decisions/0012.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records.glance.searched import SEARCHED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

PEOPLE = ("name", "folded", "merged_into_id")
# Table, column that names the person, and the columns whose change is told in other words.
WATCHED = (
    ("people", "id", PEOPLE),
    ("names", "person_id", ("person_id", "text")),
    *((each.table, "person_id", ("person_id", *each.texts, *filter(None, (each.quoted,))))
      for each in SEARCHED),
)  # fmt: skip
PLAIN = """
CREATE TABLE IF NOT EXISTS found_late (person_id bigint NOT NULL PRIMARY KEY);
CREATE TABLE IF NOT EXISTS found_words (word text NOT NULL PRIMARY KEY)
"""
SQLITE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS found_by USING fts5"
    "(name, who, rest, detail=column, prefix='1 2 3', tokenize='ascii')"
)
POSTGRESQL = """
CREATE TABLE IF NOT EXISTS found_by (rowid bigint NOT NULL PRIMARY KEY,
    name text NOT NULL, who text NOT NULL, rest text NOT NULL);
CREATE INDEX IF NOT EXISTS found_by_name ON found_by USING gin (({name}));
CREATE INDEX IF NOT EXISTS found_by_who ON found_by USING gin (({who}));
CREATE INDEX IF NOT EXISTS found_by_all ON found_by USING gin (({every}))
"""
LATE = "INSERT INTO found_late (person_id) SELECT {0} WHERE {0} IS NOT NULL"
ONCE = " AND NOT EXISTS (SELECT 1 FROM found_late WHERE person_id = {0})"
# Holds the row against whoever catches up meanwhile: they wait, or we mark the person anew.
HELD = " ON CONFLICT (person_id) DO UPDATE SET person_id = excluded.person_id"


def statements(vendor: str, tables: Collection[str]) -> Iterator[str]:
    """What makes the index in a database that may have parts of it already; nothing is lost."""
    yield from PLAIN.split(";")
    watched = [each for each in WATCHED if each[0] in tables]
    if vendor == "sqlite":
        yield SQLITE
        for table, column, told in watched:
            yield from _triggers(table, column, told)
    else:
        from wellspring.records.glance.matching import VECTORS  # noqa: PLC0415  PostgreSQL alone

        yield from POSTGRESQL.format(**VECTORS).split(";")
        for table, column, told in watched:
            yield from _functions(table, column, told)


def _triggers(table: str, column: str, told: tuple[str, ...]) -> Iterator[str]:
    """SQLite's: one each for a row that comes, goes, or says something else."""
    new, old = ((LATE + ONCE).format(f"{row}.{column}") for row in ("new", "old"))
    changed = ", ".join(told)
    for name, when, does in (
        ("comes", "INSERT", new),
        ("goes", "DELETE", old),
        ("changes", f"UPDATE OF {changed}", f"{old}; {new}"),
    ):
        yield (
            f"CREATE TRIGGER IF NOT EXISTS found_{table}_{name} AFTER {when} ON {table} "
            f"BEGIN {does}; END"
        )


def _functions(table: str, column: str, told: tuple[str, ...]) -> Iterator[str]:
    """PostgreSQL's: the same in its own words, which cannot be said twice."""
    new, old = ((LATE + HELD).format(f"{row}.{column}") for row in ("new", "old"))
    yield (
        f"CREATE OR REPLACE FUNCTION found_{table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' THEN {old}; END IF; "
        f"IF TG_OP <> 'DELETE' THEN {new}; END IF; RETURN NULL; END $$"
    )
    yield (
        f"CREATE OR REPLACE TRIGGER found_{table} AFTER INSERT OR DELETE OR UPDATE OF "
        f"{', '.join(told)} ON {table} FOR EACH ROW EXECUTE FUNCTION found_{table}()"
    )
