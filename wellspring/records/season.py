"""The seasons of life somebody chose, each from a day on (P0.22)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class Season(OfBook):
    """`mode` (core.daily_plan.Mode) counts from `on` until the next one begins."""

    mode = models.TextField()
    on = models.DateField()

    class Meta:
        db_table = "seasons"
        constraints = (models.UniqueConstraint(fields=["book", "on"], name="one_season_a_day"),)
