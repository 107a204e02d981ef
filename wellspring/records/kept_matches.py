"""Keeping the matches that a day names unasked, so that its plan only reads them.

They are judged at the day's turn, and again after anything changed that could change them; until
then they are late, and the plan judges for itself (glance.kept_matches).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from django.db import DatabaseError, connection, transaction

from wellspring.records.book import Book
from wellspring.records.glance import through_django
from wellspring.records.glance.kept_matches import DAY_OF, Kept, as_told
from wellspring.records.glance.matches import of_the_week
from wellspring.records.match_marks import statements
from wellspring.records.word_index import catch_up

if TYPE_CHECKING:
    from datetime import date

KEEP = """
    INSERT INTO match_kept (book_id, day, told) VALUES (%s, %s, %s)
    ON CONFLICT (book_id) DO UPDATE SET day = excluded.day, told = excluded.told
"""


def install() -> None:
    """Make the tables and what marks them; what is there stays."""
    with connection.cursor() as cursor:
        for statement in statements(connection.vendor, connection.introspection.table_names()):
            cursor.execute(statement)


def judge_matches(today: date) -> int:
    """Judge those that are late or of another day; of how many books. All of it, or nothing."""
    late = [
        pk for pk in Book.objects.order_by("pk").values_list("pk", flat=True) if _is_late(pk, today)
    ]
    if not late:
        return 0
    with transaction.atomic(), connection.cursor() as cursor:
        catch_up()  # they are found by the words of the index
        marked = bool(through_django("SELECT 1 FROM match_late LIMIT 1", []))
        cursor.execute("DELETE FROM match_late")
        for book in Book.objects.order_by("pk").values_list("pk", flat=True) if marked else late:
            found = [Kept(one.need, one.person, one.name, one.match.score)
                     for one in of_the_week(through_django, [book], today)]  # fmt: skip
            cursor.execute(KEEP, [book, str(today), as_told(found)])
    return len(late)


def judge_matches_soon(today: date) -> None:
    """The same, unless somebody else writes just now: what is late is judged when it is asked."""
    with suppress(DatabaseError):
        judge_matches(today)


def _is_late(book_id: int, today: date) -> bool:
    rows = list(through_django(DAY_OF, [book_id]))
    return not rows or rows[0][0] != str(today)
