"""A letter, then the telephone: what was begun with whom, and what ended it (P3.26, P3.28)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.letter import Letter
from wellspring.records.organisation import Organisation
from wellspring.records.person import Person


class Sequence(OfBook):
    """Steps follow from `began_on` by working days (core.letter_then_phone), none is stored."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="sequences")
    organisation = models.ForeignKey(
        Organisation, models.SET_NULL, null=True, related_name="sequences"
    )
    letter = models.ForeignKey(Letter, models.SET_NULL, null=True, related_name="+")
    began_on = models.DateField()
    call_after = models.PositiveSmallIntegerField(default=5)  # working days
    ended_on = models.DateField(null=True)
    ended_by = models.TextField(default="", db_default="")  # answer, talk, closed, word

    class Meta:
        db_table = "sequences"
