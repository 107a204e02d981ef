"""How far one would speak for the other, each way; introductions are asked by it (P0.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from wellspring.records.book import Member, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date

LEVELS = ("not_yet", "a_word", "introduce", "recommend")


class Vouch(Stated):
    """`mine` says how far I would speak for them, else how far they would speak for me."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="vouches")
    mine = models.BooleanField(default=True)
    level = models.TextField(default="not_yet")
    words = models.TextField(default="", db_default="")
    on = models.DateField()

    class Meta:
        db_table = "vouches"
        constraints = (
            models.UniqueConstraint(fields=["person", "mine"], name="one_vouch_each_way"),
        )

    @classmethod
    def say(
        cls, person: Person, level: str, *, mine: bool, on: date, by: Member, words: str = ""
    ) -> Vouch:
        """Say how far one would speak for the other; it counts before what the record shows."""
        by.must_write(person.book_id)
        told = {"book_id": person.book_id, "level": level, "words": words, "on": on}
        said, _ = cls.objects.update_or_create(person=person, mine=mine, defaults=told)
        return said

    def unsay(self, *, by: Member) -> None:
        """Let the record speak again."""
        by.must_write(self.book_id)
        self.delete()
