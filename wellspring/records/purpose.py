"""What a tie is for beyond being one: it helps, gives insight, or connects (P2.2 to P2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring import clock
from wellspring.records.book import Member, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date

KINDS = ("helper", "insight", "connector")


class Purpose(Stated):
    """One purpose with one person; `question` is what the owner would like to know from them."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="purposes")
    kind = models.TextField(default="insight")
    words = models.TextField(default="", db_default="")
    question = models.TextField(default="", db_default="")
    on = models.DateField()

    class Meta:
        db_table = "purposes"
        constraints = (
            models.UniqueConstraint(fields=["person", "kind"], name="one_purpose_of_a_kind"),
        )

    @classmethod
    def choose(
        cls, person: Person, kind: str, *, on: date, by: Member, words: str = "", question: str = ""
    ) -> Purpose:
        """Say what the tie is for, or say it anew; how they stand is judged again."""
        by.must_write(person.book_id)
        told = {"book_id": person.book_id, "words": words, "question": question, "on": on}
        with transaction.atomic():
            chosen, _ = cls.objects.update_or_create(person=person, kind=kind, defaults=told)
            person.refresh(on)
        return chosen

    def drop(self, *, by: Member) -> None:
        """The tie is no longer for this."""
        by.must_write(self.book_id)
        person = self.person
        with transaction.atomic():
            self.delete()
            person.refresh(clock.today())
