"""What somebody would give: the owner, or a person who said so."""

from __future__ import annotations

from django.db import models

from wellspring.records.lasting import Lasting
from wellspring.records.person import Person


class Offer(Lasting):
    """Something that somebody would gladly give; without a person it is the owner's own."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="offers")

    class Meta:
        db_table = "offers"
        indexes = (
            models.Index(
                fields=["book", "-on"],
                name="offers_open",
                condition=models.Q(ended_on__isnull=True),
            ),
        )
