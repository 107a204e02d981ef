"""A seat in the inner circle of ten to twenty: the person's own word, in every season (P4.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring import clock
from wellspring.records.book import Member, OfBook
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date


class Seat(OfBook):
    """Somebody is of the inner circle since that day."""

    person = models.OneToOneField(Person, models.CASCADE, related_name="seat")
    since = models.DateField()

    class Meta:
        db_table = "seats"

    @classmethod
    def take(cls, person: Person, *, on: date, by: Member) -> Seat:
        """Seat somebody, once; how they stand is judged again."""
        by.must_write(person.book_id)
        with transaction.atomic():
            seat, is_new = cls.objects.get_or_create(
                person=person, defaults={"book_id": person.book_id, "since": on}
            )
            if is_new:
                person.refresh(on)
        return seat

    @classmethod
    def leave(cls, person: Person, *, by: Member) -> None:
        """Let somebody go from the circle."""
        by.must_write(person.book_id)
        with transaction.atomic():
            gone, _ = cls.objects.filter(person=person).delete()
            if gone:
                person.refresh(clock.today())
