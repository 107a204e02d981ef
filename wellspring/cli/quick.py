"""The quick door: reads the book with nothing but sqlite3, where nothing has to be done first."""

from __future__ import annotations

import os
import sqlite3

from wellspring import home
from wellspring.records import glance
from wellspring.records.form import taken_steps, written_steps

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from wellspring.records.glance import Ask, Books

PATIENCE = 20.0  # seconds to wait for another writer
OWN_BOOKS = """
    SELECT m.book_id FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE u.username = 'me' AND m.role = 'owner' ORDER BY m.book_id
"""


class Reading:
    """A book open for looking: how to ask it, and which books are one's own."""

    __slots__ = ("ask", "books", "connection")

    def __init__(
        self, ask: Ask, books: Books, connection: sqlite3.Connection | None = None
    ) -> None:
        self.ask = ask
        self.books = books
        self.connection = connection


def reading() -> Reading:
    """The own book, by the quick door or else by Django, which first does what is waiting."""
    return through_quick_door() or _through_django()


def through_quick_door(*, lines_may_wait: bool = False) -> Reading | None:
    """The own book, or None where Django has to make it, renew it or take lines in first."""
    path = home.book_file()
    if os.environ.get("WELLSPRING_DATABASE") == "postgresql" or not os.path.exists(path):  # noqa: PTH110  pathlib is slow to load
        return None
    name = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    connection = sqlite3.connect(f"file:{name}?mode=ro", uri=True, timeout=PATIENCE)
    try:
        books = _own_books(connection, lines_may_wait=lines_may_wait)
    except sqlite3.OperationalError as missing:
        if "no such table" not in str(missing):
            raise
        books = []
    if not books:
        connection.close()
        return None
    return Reading(glance.through_sqlite(connection), books, connection)


def _own_books(connection: sqlite3.Connection, *, lines_may_wait: bool) -> list[int]:
    """The books of this machine's owner; none where something is waiting to be done."""
    if taken_steps(connection) != written_steps():
        return []
    if not lines_may_wait and connection.execute("SELECT 1 FROM captures LIMIT 1").fetchone():
        return []
    return [book for (book,) in connection.execute(OWN_BOOKS)]


def _through_django() -> Reading:
    from wellspring.cli.door import enter

    return Reading(glance.through_django, enter().reads)
