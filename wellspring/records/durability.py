"""What has to hold before anything is written: an acknowledged write survives a power cut."""

from __future__ import annotations

from django.db import connection

FULL = 2
# The WAL-reset bug: two connections that write and checkpoint at the same instant could damage a
# book. Mended in these lines of the library and in every later one (sqlite.org/wal.html).
MENDED = ((3, 44, 6), (3, 50, 7), (3, 51, 3))


class NotDurable(Exception):
    """The book would not survive a power cut as it is set up."""


def assert_durable() -> None:
    """Refuse to go on unless SQLite writes ahead (WAL) and waits for the disk (FULL)."""
    if connection.vendor != "sqlite":
        return
    journal, synchronous = journal_mode(), synchronous_level()
    if journal != "wal" or synchronous < FULL:
        raise NotDurable(
            f"The book is not safe to write to (journal {journal}, synchronous {synchronous}). "
            "Its folder may lie on a drive that cannot share memory; choose another with --home."
        )


def journal_mode() -> str:
    """How SQLite keeps what is not yet in the book's file."""
    return str(_pragma("journal_mode"))


def synchronous_level() -> int:
    """How far SQLite waits for the disk: 2 is FULL."""
    return int(_pragma("synchronous"))


def has_wal_reset_bug(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite library still has the bug."""
    return not (
        version >= MENDED[-1] or any(version[:2] == line[:2] and version >= line for line in MENDED)
    )


def _pragma(name: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}")
        return str(cursor.fetchone()[0])
