"""How a book's rows are spread, told to SQLite, so that it picks the index that knows the few.

A book is nearly every row of its tables; a person is a handful. Without being told, SQLite takes
the two for alike, and reads a whole book where somebody's few rows were asked for.
"""

from __future__ import annotations

from django.db import connection

ROWS = 400  # looked at of each index: enough to tell few from many, in milliseconds


def note_spread() -> None:
    """Look at a few rows of every index; PostgreSQL does it by itself."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA analysis_limit={ROWS}")
            cursor.execute("ANALYZE")
