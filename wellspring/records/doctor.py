"""Looking whether the book is sound, and making anew what is only derived."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection, transaction

from wellspring import home
from wellspring.records import durability, word_index
from wellspring.records.judging import refresh
from wellspring.records.person import Person
from wellspring.records.promise import Promise
from wellspring.records.renewing import renew
from wellspring.records.standing import Standing
from wellspring.records.turning import refresh_due

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.book import Member

JUDGED = (
    "touches", "first_at", "last_at", "last_in_at", "last_out_at", "usual_gap", "quiet_on", "days",
    "channel", "free_from",
)  # fmt: skip
SHOWN = ("name", "folded", "sort_key", "heard_of")
DUTY = ("person_id", "key", "kind", "mine", "opened", "due", "touch_id", "lapsed", "lapses_on")


class Finding(NamedTuple):
    """One thing that was looked at. `sound` is None for a mere remark."""

    about: str
    words: str
    sound: bool | None = None


class _TakeBack(Exception):
    """What was made anew for comparing is not kept."""


def examine_file() -> Iterator[Finding]:
    """What can be told of the file alone, even where the book cannot be opened."""
    if connection.vendor != "sqlite":
        return
    if not home.database().exists():
        yield Finding("file", "There is no book yet.")
        return
    try:
        with closing(sqlite3.connect(f"file:{home.database()}?mode=ro", uri=True)) as book:
            told = [row[0] for row in book.execute("PRAGMA integrity_check(5)")]
            dangling = book.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as why:
        yield Finding("file", f"SQLite cannot read the book: {why}.", sound=False)
        return
    whole = told == ["ok"]
    yield Finding("file", "Every page is whole." if whole else "; ".join(told), sound=whole)
    adrift = f"{len(dangling)} rows point at rows that are not there."
    words = adrift if dangling else "Every row finds its others."
    yield Finding("links", words, sound=not dangling)
    yield _rights()


def examine_book(member: Member, *, today: date) -> Iterator[Finding]:
    """How the book is written to, and whether what is derived is what it would be made anew."""
    yield from _writing()
    for about, found in differences(member, today=today).items():
        sound = f"{about.capitalize()} are what they would be made anew."
        adrift = f"{found} {about} differ from what they would be. `doctor --mend` makes them anew."
        yield Finding(about, adrift if found else sound, sound=not found)


def differences(member: Member, *, today: date) -> dict[str, int]:
    """How many standings, duties, names and words differ from the same made anew."""
    before = _derived(member)
    with transaction.atomic():
        mend(member, today=today)
        after = _derived(member)
        transaction.set_rollback(True)
    found = {about: len(before[about] ^ after[about]) for about in before}
    return {**found, "words": word_index.adrift()}


def mend(member: Member, *, today: date) -> None:
    """Make everything derived anew; a second time changes nothing more."""
    with transaction.atomic():
        for book_id in member.writes:
            people = Person.objects.filter(book_id=book_id, merged_into=None)
            numbers = list(people.values_list("pk", flat=True))
            renew(book_id, numbers)
            refresh(book_id, numbers, today)
            refresh_due(book_id, today)
        word_index.catch_up()
        if word_index.adrift():
            word_index.rebuild()


def _derived(member: Member) -> dict[str, set[tuple[Any, ...]]]:
    people = Person.objects.visible_to(member)
    standings = Standing.objects.filter(person__in=people, touches__gt=0)
    duties = Promise.objects.filter(person__in=people, derived=True)
    return {
        "standings": set(standings.values_list("person_id", *JUDGED)),
        "duties": set(duties.values_list(*DUTY)),
        "names": set(people.values_list("pk", *SHOWN)),
    }


def _writing() -> Iterator[Finding]:
    if connection.vendor != "sqlite":
        yield Finding("writing", "PostgreSQL keeps this book; look after it there.")
        return
    try:
        durability.assert_durable()
    except durability.NotDurable as why:
        yield Finding("writing", str(why), sound=False)
    else:
        words = "Written ahead, and waited for until it is on the disk."
        yield Finding("writing", words, sound=True)
    yield _library(sqlite3.sqlite_version_info[:3])


def _library(version: tuple[int, ...]) -> Finding:
    told = ".".join(map(str, version))
    if durability.has_wal_reset_bug((version[0], version[1], version[2])):
        words = (
            f"SQLite {told} has the WAL-reset bug, mended in 3.51.3. Wellspring keeps out of its "
            "way: beside a server, the other commands never write its log back into the book."
        )
        return Finding("library", words)
    return Finding("library", f"SQLite {told}.", sound=True)


def _rights() -> Finding:
    """The folder and the book are for their owner's eyes alone."""
    open_to_others = [
        place.name for place in (home.home(), home.database()) if place.stat().st_mode & 0o077
    ]
    named = ", ".join(open_to_others)
    words = f"Others on this machine may look into {named}." if named else "Yours alone to read."
    return Finding("rights", words, sound=None if named else True)
