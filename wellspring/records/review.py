"""The week looked at: four dials that somebody set for themselves, and a line about it (P0.3)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook

DIALS = ("networking", "attitude", "morale", "search")


class Review(OfBook):
    """One week, named by its Monday; each dial is 1 to 5, or not set."""

    week = models.DateField()
    networking = models.PositiveSmallIntegerField(null=True)
    attitude = models.PositiveSmallIntegerField(null=True)
    morale = models.PositiveSmallIntegerField(null=True)
    search = models.PositiveSmallIntegerField(null=True)
    words = models.TextField(default="", db_default="")
    at = models.DateTimeField()

    class Meta:
        db_table = "reviews"
        constraints = (models.UniqueConstraint(fields=["book", "week"], name="one_review_a_week"),)
