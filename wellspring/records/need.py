"""What somebody needs: the owner, or a person who said so."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.person import Person


class Need(Stated):
    """Something that somebody lacks; without a person it is the owner's own."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="needs")
    words = models.TextField()
    on = models.DateField()
    ended_on = models.DateField(null=True)  # met, or no longer wanted

    class Meta:
        db_table = "needs"
