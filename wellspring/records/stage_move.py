"""A tie that came to another stage of depth: what a week of networking moved (P0.5)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.person import Person


class StageMove(OfBook):
    """From `was` to `stage` (core.depth.Stage) on a day, as judged then."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="stage_moves")
    was = models.TextField()
    stage = models.TextField()
    on = models.DateField()

    class Meta:
        db_table = "stage_moves"
        indexes = (models.Index(fields=["book", "on"], name="stage_moves_by_day"),)
