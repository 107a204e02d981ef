"""A mark that changes whenever the people of a book do, so that a stale plan is noticed."""

from __future__ import annotations

from django.db.models import Count, Max

from wellspring.records import models as records


def stamp_of(book_id: int) -> list[int]:
    """Numbers that differ after any arrival, undo, merge, split or newcomer."""
    people = records.Person.objects.filter(book_id=book_id).aggregate(Max("pk"), Count("pk"))
    arrivals = records.Arrival.objects.filter(book_id=book_id)
    return [
        people["pk__max"] or 0,
        people["pk__count"],
        arrivals.count(),
        arrivals.exclude(undone_at=None).count(),
        records.Merge.objects.filter(book_id=book_id).count(),
        records.Forgotten.objects.filter(book_id=book_id).count(),
        records.Apart.objects.filter(book_id=book_id).count(),
    ]
