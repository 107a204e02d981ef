"""An organisation: a company, a school, a club, with its other spellings."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook, Stated


class Organisation(OfBook):
    """Where people work, worked or studied. `key` is its folded name, one row per key."""

    name = models.TextField()
    key = models.TextField()
    arrival = models.ForeignKey("records.Arrival", models.PROTECT, null=True, related_name="+")

    class Meta:
        db_table = "organisations"
        constraints = (models.UniqueConstraint(fields=["book", "key"], name="one_organisation"),)


class Spelling(Stated):
    """Another way an organisation's name is written."""

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="spellings")
    text = models.TextField()

    class Meta:
        db_table = "spellings"
        constraints = (
            models.UniqueConstraint(fields=["organisation", "text"], name="one_spelling"),
        )
