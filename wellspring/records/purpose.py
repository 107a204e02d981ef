"""What a tie is for beyond being one: it helps, gives insight, or connects (P2.2 to P2.4)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.person import Person

KINDS = ("helper", "insight", "connector")


class Purpose(Stated):
    """One purpose with one person; `question` is what the owner would like to know from them."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="purposes")
    kind = models.TextField(default="insight")
    words = models.TextField(default="", db_default="")
    question = models.TextField(default="", db_default="")
    on = models.DateField()

    class Meta:
        db_table = "purposes"
        constraints = (
            models.UniqueConstraint(fields=["person", "kind"], name="one_purpose_of_a_kind"),
        )
