"""What somebody is after, in their own words; every wording is kept, the newest counts (P2.13)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook

KINDS = ("job", "change", "effectiveness")  # a new job, another career, doing this one better


class Objective(OfBook):
    """One wording of it: three sentences at most, sample titles, and what a good fit would be."""

    kind = models.TextField(default="job")
    words = models.TextField(default="")
    titles = models.TextField(default="", db_default="")  # one a line
    fits = models.TextField(default="", db_default="")  # one a line: what would make it right
    at = models.DateTimeField()

    class Meta:
        db_table = "objectives"
        indexes = (models.Index(fields=["book", "-at"], name="objectives_by_time"),)
