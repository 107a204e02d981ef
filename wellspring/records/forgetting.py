"""Forgetting a person: their rows, every mention of them elsewhere, and the bytes on the disk."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from django.db import OperationalError, connection, transaction

from wellspring import clock
from wellspring.records.expected import without_anybody
from wellspring.records.forgotten import remember
from wellspring.records.hanging import hooks
from wellspring.records.judging import refresh
from wellspring.records.likeness import Merge
from wellspring.records.mentions import Mentions
from wellspring.records.person import Person
from wellspring.records.renewing import renew
from wellspring.records.word_index import leave_no_words

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member

ATTEMPTS, PAUSE = 20, 0.1  # while somebody else still reads the old pages, for two seconds


def forget(person: Person, *, by: Member, today: date | None = None) -> None:
    """Erase everything about the person; once it is kept, no byte of their name stays in the file.

    Backups and restore points made before are other files, and still hold them. What stays are
    keyed hashes of their handles (records.forgotten), so that no later file brings them back.
    """
    by.must_write(person.book_id)
    with transaction.atomic():
        if connection.vendor == "sqlite":
            _overwrite_what_is_deleted()
        everybody = _with_absorbed(person)
        remember(person.book_id, everybody, today or clock.today())
        mentions = Mentions.of(everybody)
        beside = _seen_beside(everybody)
        for hook in hooks():
            hook.model._default_manager.filter(**{f"{hook.column}__in": everybody}).delete()  # noqa: SLF001
        Person.objects.filter(pk__in=everybody).delete()
        without_anybody(person.book_id)
        mentions.erase(person.book_id)
        still = Person.objects.filter(pk__in=beside).values_list("pk", flat=True)
        renew(person.book_id, still)
        if today:
            refresh(person.book_id, list(still), today)
        leave_no_words()
        transaction.on_commit(leave_no_trace)


def leave_no_trace() -> bool:
    """Rewrite SQLite's file without what was deleted, and empty its log; False while in use."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return connection.vendor != "sqlite"
    for _ in range(ATTEMPTS):
        try:
            with connection.cursor() as cursor:
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                if cursor.fetchone()[0] == 0:
                    return True
        except OperationalError:
            pass  # another connection is writing; it will be done in a moment
        time.sleep(PAUSE)
    return False


def _overwrite_what_is_deleted() -> None:
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete=ON")


def _with_absorbed(person: Person) -> list[int]:
    """The person, and every record that was merged into theirs."""
    found, fresh = {person.pk}, {person.pk}
    while fresh:
        merged = Merge.objects.filter(kept__in=fresh).values_list("absorbed_id", flat=True)
        inside = Person.objects.filter(merged_into__in=fresh).values_list("pk", flat=True)
        fresh = {*merged, *inside} - found
        found |= fresh
    return sorted(found)


def _seen_beside(people: list[int]) -> list[int]:
    """Whom judging again may concern: those who shared a touch or a tie with them."""
    beside: set[int] = set()
    for hook in hooks():
        if hook.column in ("one_id", "other_id"):
            across = "other_id" if hook.column == "one_id" else "one_id"
            rows = hook.model._default_manager.filter(**{f"{hook.column}__in": people})  # noqa: SLF001
            beside |= set(rows.values_list(across, flat=True))
    return sorted(beside - set(people))
