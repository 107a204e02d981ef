"""Putting a backup in the place of the book: all of it or nothing, and the old book is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from wellspring import home
from wellspring.records.backup import Kept, back_up, look_at, unwrapped

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 20.0  # seconds to wait for another writer
LOG_FILES = ("-wal", "-shm")


class Restored(NamedTuple):
    """What was restored, and where the book lies that was there before."""

    backup: Kept
    people: int
    touches: int
    before: Path | None


def check(path: Path) -> Restored:
    """Read a backup through as a restore would, and change nothing."""
    with unwrapped(path, _scratch()) as book:
        return Restored(look_at(path), *_counts(book), None)


def restore(path: Path) -> Restored:
    """Put the backup in place. A server that is running sees it with its next look."""
    with unwrapped(path, _scratch()) as book:
        before = _keep_what_is_there()
        told = Restored(look_at(path), *_counts(book), before)
        if not home.database().exists():
            book.replace(home.database())
        elif not _write_over(book):
            _replace_files(book)
    return told


def _scratch() -> Path:
    return home.make_home() / "restoring.sqlite3"


def _counts(book: Path) -> tuple[int, int]:
    with closing(sqlite3.connect(book)) as opened:
        people = opened.execute("SELECT COUNT(*) FROM people WHERE merged_into_id IS NULL")
        touches = opened.execute("SELECT COUNT(*) FROM touches")
        return people.fetchone()[0], touches.fetchone()[0]


def _keep_what_is_there() -> Path | None:
    """The book as it is, as a backup; where it is too damaged for one, its files as they lie."""
    if not home.database().exists() or not home.database().stat().st_size:
        return None
    named = f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    point = home.restore_points() / f"{named}.wellspring"
    try:
        back_up(point)
    except sqlite3.DatabaseError:
        return _copy_files(home.restore_points() / named)
    return point


def _copy_files(folder: Path) -> Path:
    import shutil  # noqa: PLC0415  only for a book that is damaged

    folder.mkdir(parents=True, mode=0o700)
    for file in (home.database(), *_logs()):
        if file.exists():
            shutil.copy2(file, folder)
    return folder


def _write_over(book: Path) -> bool:
    """Copy the pages over in one transaction, which others see at once or, if it breaks, never."""
    try:
        with (
            closing(sqlite3.connect(home.database(), timeout=PATIENCE)) as target,
            closing(sqlite3.connect(book)) as source,
        ):
            target.execute("PRAGMA journal_mode=WAL")
            target.execute("PRAGMA synchronous=FULL")
            source.backup(target)
            return bool(target.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite3.OperationalError as why:
        if "locked" in str(why) or "full" in str(why):
            raise
        return False
    except sqlite3.DatabaseError:
        return False


def _replace_files(book: Path) -> None:
    """For a book that is no database any more; a copy of all of it was kept before.

    Its log would be read into the new file, so it goes first.
    """
    for file in _logs():
        file.unlink(missing_ok=True)
    book.replace(home.database())


def _logs() -> list[Path]:
    database = home.database()
    return [database.with_name(database.name + ending) for ending in LOG_FILES]
