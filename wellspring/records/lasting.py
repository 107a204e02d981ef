"""What somebody said once and what holds until it is ended: a need, an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models

from wellspring.records.book import BookQuerySet, Stated

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.person import Person


class LastingQuerySet(BookQuerySet["Lasting"]):
    """Needs or offers by whose they are and whether they hold."""

    def still_open(self) -> Self:
        """Not ended yet, of people who stand in the book by themselves."""
        return self.filter(ended_on=None, person__merged_into=None)

    def own(self) -> Self:
        """The owner's own."""
        return self.filter(person=None)


class Lasting(Stated):
    """Words of one person, or of the owner where `person` is empty, and the day they ended."""

    words = models.TextField()
    on = models.DateField()
    ended_on = models.DateField(null=True)

    objects: ClassVar = LastingQuerySet.as_manager()

    class Meta:
        abstract = True

    @classmethod
    def note(cls, words: str, *, person: Person | None, on: date, by: Member) -> Self:
        """Write one down, of somebody or of one's own."""
        book = person.book_id if person else by.book_id
        by.must_write(book)
        return cls.objects.create(book_id=book, person=person, words=words, on=on)

    def end(self, *, on: date, by: Member) -> None:
        """Met, or no longer wanted: it rests, and nothing is lost."""
        by.must_write(self.book_id)
        self.ended_on = on
        self.save(update_fields=["ended_on"])

    def take_up_again(self, *, by: Member) -> None:
        """It holds after all."""
        by.must_write(self.book_id)
        self.ended_on = None
        self.save(update_fields=["ended_on"])
