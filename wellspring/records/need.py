"""What somebody needs: the owner, or a person who said so."""

from __future__ import annotations

from django.db import models

from wellspring.records.lasting import Lasting
from wellspring.records.person import Person


class Need(Lasting):
    """Something that somebody lacks; without a person it is the owner's own."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="needs")

    class Meta:
        db_table = "needs"
        indexes = (
            models.Index(  # few are open among all that ever were
                fields=["book", "-on"],
                name="needs_open",
                condition=models.Q(ended_on__isnull=True),
            ),
        )
