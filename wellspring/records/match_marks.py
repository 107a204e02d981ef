"""The tables of the kept matches, and what marks them as late, for both databases.

`match_kept` holds the few that the plan of one day names unasked (see kept_matches), `match_late` a
mark for whatever changed since that could change them. Triggers write it, in the transaction of the
change and whoever makes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

# Table, and the columns whose change is heeded; whatever comes or goes always is.
WATCHED = {
    "needs": 'person_id, words, "on", ended_on',
    "offers": 'person_id, words, "on", ended_on',
    "refusals": "need_id, person_id",
    "people": "name, merged_into_id, folded",
    "names": "person_id, text",
    "touches": "person_id, at, note, subject, sayings",
    "details": "person_id, kind, text",
    "circles": "person_id, label",
    "knowings": 'person_id, side, text, "on"',
    "favours": "person_id, words",
    "promises": "person_id, words",
    "purposes": "person_id, words, question",
    "vouches": "person_id, words",
    "affiliations": "person_id, organisation_id, title, until, school",
    "organisations": "name",
    "spellings": "organisation_id, text",
    "ties": "one_id, other_id",
    "standings": "state",
}
PLAIN = """
CREATE TABLE IF NOT EXISTS match_late (mark bigint NOT NULL);
CREATE TABLE IF NOT EXISTS match_kept (book_id bigint NOT NULL PRIMARY KEY,
    day text NOT NULL, told text NOT NULL)
"""
MARK = "INSERT INTO match_late (mark) SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM match_late)"
# Always one more: a mark that is there may be of somebody who is judged just now.
ALWAYS = "INSERT INTO match_late (mark) VALUES (1)"


def statements(vendor: str, tables: Collection[str]) -> Iterator[str]:
    """What makes them in a database that may have parts of them already; nothing is lost."""
    yield from PLAIN.split(";")
    if vendor != "sqlite":
        yield (
            "CREATE OR REPLACE FUNCTION match_is_late() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN {ALWAYS}; RETURN NULL; END $$"
        )
    for table, columns in WATCHED.items():
        if table in tables:
            yield from _triggers(vendor, table, columns)


def _triggers(vendor: str, table: str, columns: str) -> Iterator[str]:
    if vendor != "sqlite":
        yield (
            f"CREATE OR REPLACE TRIGGER match_{table} AFTER INSERT OR DELETE OR UPDATE OF {columns}"
            f" ON {table} FOR EACH STATEMENT EXECUTE FUNCTION match_is_late()"
        )
        return
    told = [column.strip() for column in columns.split(",")]
    changed = " OR ".join(f"old.{column} IS NOT new.{column}" for column in told)
    for name, when, only in (
        ("comes", "INSERT", ""),
        ("goes", "DELETE", ""),
        ("changes", f"UPDATE OF {columns}", f"WHEN {changed} "),
    ):
        yield (
            f"CREATE TRIGGER IF NOT EXISTS match_{table}_{name} AFTER {when} ON {table} "
            f"{only}BEGIN {MARK}; END"
        )
