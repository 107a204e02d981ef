"""Help between two people that no message shows: written down by hand, in either direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring.records.book import Member, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date

KINDS = ("introduction", "advice", "recommendation", "lead", "favour")


class Favour(Stated):
    """One act of help: `given` when I helped them, else they helped me."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="favours")
    given = models.BooleanField(default=True)
    kind = models.TextField(default="favour")
    words = models.TextField(default="")
    on = models.DateField()

    class Meta:
        db_table = "favours"

    @classmethod
    def note(
        cls, person: Person, words: str, *, given: bool, kind: str, on: date, by: Member
    ) -> Favour:
        """Write one down; how the tie stands is judged again."""
        by.must_write(person.book_id)
        with transaction.atomic():
            noted = cls.objects.create(
                book_id=person.book_id, person=person, given=given, kind=kind, words=words, on=on
            )
            person.refresh(on)
        return noted
