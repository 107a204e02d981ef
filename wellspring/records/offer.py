"""What somebody would give: the owner, or a person who said so."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.person import Person


class Offer(Stated):
    """Something that somebody would gladly give; without a person it is the owner's own."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="offers")
    words = models.TextField()
    on = models.DateField()
    ended_on = models.DateField(null=True)  # taken up, or no longer given

    class Meta:
        db_table = "offers"
