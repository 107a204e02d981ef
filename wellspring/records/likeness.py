"""Possibly the same: pairs that wait for a person's eye, and pairs somebody said are two people."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook, Stated
from wellspring.records.person import Person


class Likeness(Stated):
    """Two people who may be one, with the evidence side by side. Waits as long as it likes."""

    one = models.ForeignKey(Person, models.CASCADE, related_name="+")
    other = models.ForeignKey(Person, models.CASCADE, related_name="+")
    evidence = models.JSONField(default=list)
    probability = models.FloatField(default=0.5)

    class Meta:
        db_table = "likenesses"
        constraints = (models.UniqueConstraint(fields=["one", "other"], name="one_likeness"),)


class Apart(OfBook):
    """Somebody said these are two people; it is never proposed again."""

    one = models.ForeignKey(Person, models.CASCADE, related_name="+")
    other = models.ForeignKey(Person, models.CASCADE, related_name="+")
    at = models.DateTimeField()

    class Meta:
        db_table = "apart"
        constraints = (models.UniqueConstraint(fields=["one", "other"], name="one_apart"),)


class Merge(Stated):
    """A merge, with the rows it moved, so that it can be taken back.

    `arrival` is set where an arrival proved the two one; it goes when the arrival goes.
    """

    kept = models.ForeignKey(Person, models.CASCADE, related_name="merges")
    absorbed = models.ForeignKey(Person, models.CASCADE, related_name="+")
    moved = models.JSONField(default=dict)
    at = models.DateTimeField()

    class Meta:
        db_table = "merges"
