"""An arrival: files brought in together, kept whole, and taken back whole."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class Arrival(OfBook):
    """One import that was kept. `counts` is what `import --json` reported."""

    kept_at = models.DateTimeField()
    name = models.TextField()
    counts = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "arrivals"
        ordering = ("-kept_at",)


class ArrivalFile(OfBook):
    """A file of an arrival, known again by its digest; `exported_on` when its name tells it."""

    arrival = models.ForeignKey(Arrival, models.CASCADE, related_name="files")
    path = models.TextField()
    kind = models.TextField()
    size = models.BigIntegerField()
    exported_on = models.DateField(null=True)

    class Meta:
        db_table = "arrival_files"


class Restatement(OfBook):
    """A row that a later arrival stated again: it stays when the first one is taken back."""

    arrival = models.ForeignKey(Arrival, models.CASCADE, related_name="restatements")
    table = models.TextField()
    row = models.BigIntegerField()

    class Meta:
        db_table = "restatements"
        indexes = (models.Index(fields=["table", "row"], name="restated"),)
