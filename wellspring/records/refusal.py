"""A pair that does not fit: this person is not for that need, and is never named for it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from wellspring.records.book import Member, OfBook
from wellspring.records.need import Need
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import datetime


class Refusal(OfBook):
    """The owner's word that two do not go together; undoing deletes the row."""

    need = models.ForeignKey(Need, models.CASCADE, related_name="refusals")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    at = models.DateTimeField()

    class Meta:
        db_table = "refusals"
        constraints = (models.UniqueConstraint(fields=["need", "person"], name="one_refusal"),)

    @classmethod
    def of(cls, need: Need, person: Person, *, by: Member, at: datetime) -> Refusal:
        """Not these two; said twice it is said once."""
        by.must_write(need.book_id)
        told, _ = cls.objects.get_or_create(
            need=need, person=person, defaults={"book_id": need.book_id, "at": at}
        )
        return told

    def take_back(self, *, by: Member) -> None:
        """They may be named for it again."""
        by.must_write(self.book_id)
        self.delete()
