"""Where a circle reaches: whom it may lead to, in the owner's own line (P3.20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import models

from wellspring.records.book import BookQuerySet, Member, OfBook

if TYPE_CHECKING:
    from datetime import datetime


class CircleReachQuerySet(BookQuerySet["CircleReach"]):
    """Lines, of which the latest of each circle counts."""

    def standing(self) -> dict[str, CircleReach]:
        """The line that counts for each circle; an empty one takes it back."""
        latest = {one.circle: one for one in self.order_by("at", "pk")}
        return {circle: one for circle, one in latest.items() if one.words}


class CircleReach(OfBook):
    """One line about one circle, as a jogger names it. Undoing deletes it, and the last counts."""

    circle = models.TextField()
    words = models.TextField(default="")
    at = models.DateTimeField()

    objects: ClassVar = CircleReachQuerySet.as_manager()

    class Meta:
        db_table = "circle_reaches"
        indexes = (models.Index(fields=["book", "circle", "-at"], name="reaches_by_circle"),)

    @classmethod
    def say(cls, circle: str, words: str, *, at: datetime, by: Member) -> CircleReach:
        """Write down whom a circle may lead to."""
        by.must_write(by.book_id)
        return cls.objects.create(book_id=by.book_id, circle=circle, words=words, at=at)

    def end(self, *, by: Member) -> None:
        """Take this line back; the one before counts again."""
        by.must_write(self.book_id)
        self.delete()
