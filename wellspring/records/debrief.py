"""What a meeting gave, written down within minutes of it (P3.23, P4.11, P4.14)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.meeting import Meeting


class Debrief(OfBook):
    """One look back; `made` names the rows that came of it, so that all can be taken back."""

    meeting = models.OneToOneField(Meeting, models.CASCADE, related_name="debrief")
    at = models.DateTimeField()
    needs = models.TextField(default="", db_default="")
    opportunities = models.TextField(default="", db_default="")
    people = models.TextField(default="", db_default="")
    employers = models.TextField(default="", db_default="")
    advice = models.TextField(default="", db_default="")
    promises = models.TextField(default="", db_default="")
    learned = models.TextField(default="", db_default="")
    common = models.TextField(default="", db_default="")
    gave = models.TextField(default="", db_default="")  # insight, heart, both, detour, neither
    stay = models.TextField(default="", db_default="")  # how we may stay in touch, if so
    again = models.BooleanField(null=True)  # worth a second talk
    made = models.JSONField(default=dict)  # tables and the numbers of rows

    class Meta:
        db_table = "debriefs"
