"""What one told line made beside its touch, so that taking it back takes all of it back."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class ToldLine(OfBook):
    """One person's part of a line, by the numbers of the rows it made; no word is kept twice.

    `made` names tables: knowings, needs, favours. `before` and `after` are the next step as
    [day, none on purpose]; `new` says that the person was first written down by this line.
    """

    touch = models.OneToOneField("records.Touch", models.CASCADE, related_name="told_line")
    made = models.JSONField(default=dict)
    before = models.JSONField(default=list)
    after = models.JSONField(default=list)
    new = models.BooleanField(default=False)

    class Meta:
        db_table = "told_lines"
