"""The plan's own tables in a draft's scratch file: what would be written, before anybody says yes.

`gid` numbers a person of the plan; `existing` is the row's id where the book already holds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

SHEETS = {
    "p_person": "gid integer primary key, person integer, name text, line text, sources text, "
    "heard_of integer, fresh integer, folded text",
    "p_name": "gid integer, text text, kind text, weight integer, existing integer",
    "p_handle": "gid integer, kind text, value text, shown text, existing integer",
    "p_job": "gid integer, key text, organisation text, title text, since text, until text, "
    "seen_on text, school integer, existing integer",
    "p_circle": "gid integer, kind text, label text, existing integer",
    "p_detail": 'gid integer, kind text, text text, "on" text, existing integer',
    "p_sighted": "gid integer, digest text, kind text, existing integer",
    "p_touch": "gid integer, at integer, channel text, direction text, basis text, "
    "personal integer, subject text, note text, thread text, sayings text, size integer, "
    "source text, key text, existing integer, primary key (gid, key)",
    "p_tie": 'one integer, other integer, basis text, "on" text, source text, key text, '
    "primary key (one, other, basis, key)",
    "p_promise": "gid integer, kind text, mine integer, words text, opened text, due text, "
    "key text, done integer, existing integer, primary key (gid, key)",
    "p_change": "gid integer, was_organisation text, was_title text, organisation text, "
    "title text, seen_on text, existing integer",
    "p_owner": "kind text, text text, title text, since text, until text, existing integer",
    "p_doubt": "id integer primary key, one integer, other integer, evidence text, "
    "probability real, decision text",
    "p_forgotten": "who text primary key, called text",
    "p_meeting": "gid integer, uid text, title text, at integer, minutes integer, place text, "
    "cancelled integer, stamp integer, existing integer, primary key (gid, uid)",
    "p_count": "name text primary key, count integer",
}


def lay_out(db: sqlite3.Connection) -> None:
    """Make the sheets, empty."""
    for name, columns in SHEETS.items():
        without = " without rowid" if "primary key (" in columns else ""
        db.execute(f"drop table if exists {name}")
        db.execute(f"create table {name} ({columns}){without}")


def fill(db: sqlite3.Connection, sheet: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Write rows to a sheet; a row whose key is there already is the same row again."""
    width = SHEETS[sheet].split(", primary key (")[0].count(",") + 1
    marks = ",".join("?" * width)
    db.executemany(f"insert or ignore into {sheet} values ({marks})", rows)


def index(db: sqlite3.Connection) -> None:
    """Index what previews page through and keeping reads in order."""
    for sheet in ("p_name", "p_handle", "p_job", "p_circle", "p_detail", "p_sighted"):
        db.execute(f"create index {sheet}_gid on {sheet} (gid)")
    db.execute("create index p_person_name on p_person (fresh, name)")
