"""Questions for a talk: one's own, and those of the bank that one does not want (P4.4 to P4.6)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class Question(OfBook):
    """A question of one's own in `words`; or a `key` of the bank, reworded or put away."""

    key = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    letter = models.TextField(default="", db_default="")  # of TIARA
    away = models.BooleanField(default=False)

    class Meta:
        db_table = "questions"
