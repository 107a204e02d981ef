"""Opening the book: made on first use, renewed for a newer version, and waiting lines taken in."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from wellspring import home
from wellspring.records.book import Book, Member
from wellspring.records.capturing import absorb
from wellspring.records.durability import assert_durable
from wellspring.records.kept_matches import install as install_matches
from wellspring.records.spread import note_spread
from wellspring.records.word_index import catch_up, install

if TYPE_CHECKING:
    from collections.abc import Iterator


class NewerBook(Exception):
    """The book was last opened by a newer Wellspring, whose tables this one does not know."""

    def __init__(self) -> None:
        super().__init__("This book was written by a newer Wellspring. Update, then open it again.")


def open_book() -> Member:
    """The owner at home, in a book that is ready to be read and written."""
    with _alone():
        renew()
    assert_durable()
    member = Book.at_home()
    absorb(member)
    catch_up()
    return member


def renew() -> None:
    """Bring the tables to this version's form; a copy of the book as it was is kept first."""
    missing, unknown, is_new = _steps()
    if unknown:
        raise NewerBook
    if missing and not is_new:
        _keep_a_copy(before=missing[0])
    if missing:
        call_command("migrate", verbosity=0, interactive=False)
        install_matches()
        install()  # a step that makes a table anew takes the triggers on it along,
        note_spread()  # and what was known of how its rows are spread


def leave_checkpoints_to_the_server() -> None:
    """A command never checkpoints beside a server: see durability.MENDED."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_autocheckpoint=0")


def _steps() -> tuple[list[str], list[str], bool]:
    """Steps not yet taken, steps nobody here knows, and whether the book is still empty."""
    loader = MigrationLoader(connection)
    known = {name for app, name in loader.disk_migrations if app == "records"}
    taken = {name for app, name in loader.applied_migrations if app == "records"}
    return sorted(known - taken), sorted(taken - known), not taken


def _keep_a_copy(*, before: str) -> None:
    if connection.vendor == "sqlite":
        from wellspring.records.backup import back_up  # noqa: PLC0415  seldom needed

        back_up(home.restore_points() / f"before-{before}.wellspring")


@contextmanager
def _alone() -> Iterator[None]:
    """Only one process at a time makes or renews a book; the file itself is its owner's alone."""
    if connection.vendor != "sqlite":
        yield
        return
    import fcntl  # noqa: PLC0415  only where SQLite's book lies on this machine

    handle = os.open(home.make_home() / "opening.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        os.close(os.open(home.database(), os.O_RDWR | os.O_CREAT, 0o600))
        yield
    finally:
        os.close(handle)
