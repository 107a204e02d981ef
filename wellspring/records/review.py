"""The week looked at: four dials that somebody set for themselves, and a line about it (P0.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from wellspring.core.week import monday_of
from wellspring.records.book import OfBook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from wellspring.records.book import Member

DIALS = ("networking", "attitude", "morale", "search")
LOW, HIGH = 1, 5


class Review(OfBook):
    """One week, named by its Monday; each dial is 1 to 5, or not set.

    `before` is what stood there until it was last changed, so that a change can be taken back.
    """

    week = models.DateField()
    networking = models.PositiveSmallIntegerField(null=True)
    attitude = models.PositiveSmallIntegerField(null=True)
    morale = models.PositiveSmallIntegerField(null=True)
    search = models.PositiveSmallIntegerField(null=True)
    words = models.TextField(default="", db_default="")
    at = models.DateTimeField()
    before = models.JSONField(null=True)

    class Meta:
        db_table = "reviews"
        constraints = (models.UniqueConstraint(fields=["book", "week"], name="one_review_a_week"),)

    @classmethod
    def keep(
        cls, day: date, dials: Mapping[str, int | None], words: str, *, at: datetime, by: Member
    ) -> Review:
        """Say how the week of a day felt; what is left empty stays unsaid."""
        by.must_write(by.book_id)
        week: dict[str, Any] = {"book_id": by.book_id, "week": monday_of(day)}
        told: dict[str, Any] = {dial: dials.get(dial) for dial in DIALS}
        with transaction.atomic():
            held = cls.objects.filter(**week).first()
            before = held.told() if held else None
            kept, _ = cls.objects.update_or_create(
                **week, defaults=told | {"words": words, "at": at, "before": before}
            )
        return kept

    def take_back(self, *, by: Member) -> None:
        """As it stood before it was last changed."""
        by.must_write(self.book_id)
        if self.before is None:
            self.delete()
        else:
            Review.objects.filter(pk=self.pk).update(**self.before, before=None)

    def told(self) -> dict[str, Any]:
        """The dials and the line."""
        return {name: getattr(self, name) for name in (*DIALS, "words")}
