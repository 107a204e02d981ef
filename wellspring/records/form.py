"""The form of a book's tables: the steps that lead to this version's, and those a file has taken.

Needs no Django, so that the quick commands and a restore can ask.
"""

from __future__ import annotations

import os

from wellspring import records

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from sqlite3 import Connection


def written_steps() -> set[str]:
    """The names of the steps that lead to the tables of this version."""
    room = os.path.join(records.__path__[0], "migrations")  # noqa: PTH118  pathlib is slow to load
    return {name[:-3] for name in os.listdir(room) if name[:1].isdigit() and name.endswith(".py")}  # noqa: PTH208


def taken_steps(connection: Connection) -> set[str]:
    """The names of the steps that a book's file has taken."""
    told = connection.execute("SELECT name FROM django_migrations WHERE app = 'records'")
    return {name for (name,) in told}
