"""How far one would speak for the other, each way; introductions are asked by it (P0.13)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.person import Person

LEVELS = ("not_yet", "a_word", "introduce", "recommend")


class Vouch(Stated):
    """`mine` says how far I would speak for them, else how far they would speak for me."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="vouches")
    mine = models.BooleanField(default=True)
    level = models.TextField(default="not_yet")
    words = models.TextField(default="", db_default="")
    on = models.DateField()

    class Meta:
        db_table = "vouches"
        constraints = (
            models.UniqueConstraint(fields=["person", "mine"], name="one_vouch_each_way"),
        )
