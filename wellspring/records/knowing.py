"""What two people know of each other beyond the facts of a card: depth rests on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring.records.book import Member, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date

SIDES = ("of_them", "of_me")
TOPICS = ("goals", "needs", "interests", "worries", "family", "work", "other")


class Knowing(Stated):
    """One thing known: `side` of_them (I know it of them) or of_me (they know it of me)."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="knowings")
    side = models.TextField(default="of_them")
    topic = models.TextField(default="other")
    text = models.TextField(default="")
    on = models.DateField()

    class Meta:
        db_table = "knowings"

    @classmethod
    def note(
        cls, person: Person, text: str, *, side: str, topic: str, on: date, by: Member
    ) -> Knowing:
        """Write one down; how well the two know each other is judged again."""
        by.must_write(person.book_id)
        with transaction.atomic():
            noted = cls.objects.create(
                book_id=person.book_id, person=person, side=side, topic=topic, text=text, on=on
            )
            person.refresh(on)
        return noted
