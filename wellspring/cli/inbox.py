"""The inbox of `log` where Django has to write it: on PostgreSQL, or in a book just made."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from wellspring.records.models import Capture, Person


def keep_through_django(row: tuple[Any, ...]) -> None:
    """Keep one line; the row is that of `log`."""
    person, words, channel, following, on, told_at = row
    Capture.objects.create(
        book_id=Person.objects.get(pk=person).book_id,
        person_id=person,
        words=words,
        channel=channel,
        next_words=following,
        on=date.fromisoformat(on),
        told_at=datetime.fromisoformat(told_at).replace(tzinfo=UTC),
    )
