"""Approaches from outside: who called or wrote with something, and how it fits (P2.21, P2.23)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.person import Person


class Approach(OfBook):
    """One approach; `fits` holds the owner's word on each criterion of the objective."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="approaches")
    who = models.TextField(default="", db_default="")
    organisation = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    on = models.DateField()
    fits = models.JSONField(default=dict)
    answer_by = models.DateField(null=True)  # the delay one asked for
    answered_on = models.DateField(null=True)
    answer = models.TextField(default="", db_default="")  # yes, no, later

    class Meta:
        db_table = "approaches"
