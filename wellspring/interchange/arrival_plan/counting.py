"""Counting a plan: files, people, touches, duties. Counts are for files and days, not for worth."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.core.contact import Contact
from wellspring.core.duties import duties
from wellspring.interchange.wire import from_line
from wellspring.records.judging import contacts_of
from wellspring.records.models import Promise

if TYPE_CHECKING:
    import sqlite3

    from wellspring.interchange.staging import Staging

NEW_ROWS = (
    "p_name", "p_handle", "p_job", "p_circle", "p_detail", "p_sighted", "p_touch", "p_promise",
    "p_change", "p_owner", "p_meeting",
)  # fmt: skip


def something_new(db: sqlite3.Connection) -> bool:
    """Whether any row of the plan is not in the book yet."""
    for sheet in NEW_ROWS:
        done = " and done = 0" if sheet == "p_promise" else ""
        if db.execute(f"select 1 from {sheet} where existing is null{done} limit 1").fetchone():
            return True
    return bool(db.execute("select 1 from p_doubt where decision <> 'later' limit 1").fetchone())


def counts_of(staging: Staging, book_id: int) -> dict[str, Any]:
    """The numbers of `import --json`."""
    db = staging.db

    def count(sql: str) -> int:
        return int(db.execute(sql).fetchone()[0] or 0)

    files = staging.files()
    return {
        "new": count("select count(*) from p_person where fresh = 1 and heard_of = 0"),
        "known": count("select count(*) from p_person where fresh = 0 and sources <> ''"),
        "heard_of": count("select count(*) from p_person where fresh = 1 and heard_of = 1"),
        "possibly_same": count("select count(*) from p_doubt"),
        "touches": count(
            "select count(*) from p_touch t join p_person p on p.gid = t.gid where existing is null"
        ),
        "duties": _duties(staging, book_id),
        "meetings": count("select count(distinct uid) from p_meeting where existing is null"),
        "not_persons": count("select count from p_count where name = 'not_persons'"),
        "job_changes": count("select count(*) from p_change where existing is null"),
        "files": len(files),
        "unreadable": sum(1 for file in files if file.trouble or not file.kind),
        "left_out": count("select sum(count) from left_out"),
    }


def _duties(staging: Staging, book_id: int) -> int:
    """How many duties the plan would open that the book does not hold."""
    now = staging.db.execute("select count from p_count where name = 'now'").fetchone()[0]
    today = clock.day_at(now)
    held = set(
        Promise.objects.filter(book_id=book_id, derived=True, lapsed=False).values_list(
            "person_id", "key"
        )
    )
    return sum(
        (person, duty.key) not in held
        for person, contacts in _contacts(staging.db)
        for duty in duties(contacts, today)
    )


def _contacts(db: sqlite3.Connection) -> Any:
    rows = db.execute(
        "select t.gid, p.person, at, channel, direction, basis, personal, size, sayings, thread, "
        "t.source, key from p_touch t join p_person p on p.gid = t.gid order by t.gid, at"
    )
    for _, group in groupby(rows, key=lambda row: row[0]):
        told = list(group)
        person = told[0][1]
        mine = [_contact(number, row) for number, row in enumerate(told, 1)]
        before = contacts_of([person])[person] if person else []
        seen = {contact.key for contact in mine}
        both = [*mine, *(each for each in before if each.key not in seen)]
        yield person, sorted(both, key=lambda each: each.at)


def _contact(number: int, row: tuple[Any, ...]) -> Contact:
    gid, _, at, channel, direction, basis, personal, size, sayings, thread, source, key = row
    said: Any = tuple(from_line(sayings)) if sayings != "[]" else ()  # type: ignore[arg-type]
    request = source == "request"
    return Contact(
        -number,
        gid,
        at,
        channel,
        direction,
        basis,
        bool(personal),
        size,
        said,
        thread,
        request,
        key,
        clock.ahead(at),
    )
