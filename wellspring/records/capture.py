"""The inbox of the command line's quick `log`: taken in by whatever opens the book next."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class Capture(OfBook):
    """One line as typed, for one person; `told_at` is when it was typed."""

    person = models.ForeignKey("records.Person", models.CASCADE, related_name="+")
    words = models.TextField()
    channel = models.TextField(default="")
    next_words = models.TextField(default="")
    on = models.DateField()
    told_at = models.DateTimeField()

    class Meta:
        db_table = "captures"
