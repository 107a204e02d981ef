"""What a meeting gave, written down within minutes of it (P3.23, P4.11, P4.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.meeting import Meeting

if TYPE_CHECKING:
    from wellspring.records.book import Member


class Debrief(OfBook):
    """One look back; `made` names the rows that came of it, so that all can be taken back."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="debrief")
    at = models.DateTimeField()
    needs = models.TextField(default="", db_default="")
    opportunities = models.TextField(default="", db_default="")
    people = models.TextField(default="", db_default="")
    employers = models.TextField(default="", db_default="")
    advice = models.TextField(default="", db_default="")
    promises = models.TextField(default="", db_default="")
    learned = models.TextField(default="", db_default="")
    common = models.TextField(default="", db_default="")
    gave = models.TextField(default="", db_default="")  # insight, heart, both, detour, neither
    stay = models.TextField(default="", db_default="")  # how we may stay in touch, if so
    again = models.BooleanField(null=True)  # worth a second talk
    made = models.JSONField(default=dict)  # tables and the numbers of rows
    came = models.JSONField(default=dict)  # what came of a suggestion, by the promise's number

    class Meta:
        db_table = "debriefs"

    def say_came(self, promise: int, words: str, *, by: Member) -> None:
        """What came of a suggestion; no words take it back."""
        by.must_write(self.book_id)
        left = {key: told for key, told in self.came.items() if key != str(promise)}
        self.came = left | ({str(promise): words} if words else {})
        self.save(update_fields=["came"])
