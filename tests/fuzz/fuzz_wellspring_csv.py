"""Fuzz target: the table that Wellspring writes."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import wellspring_csv
from wellspring.interchange.writers import csv_table
from wellspring.interchange.writers.values import ExportJob, ExportPerson

ADA = ExportPerson("1", "=Ada", emails=("a@x.org", "b@x.org"), jobs=(ExportJob("Lu", "CEO"),))
SEEDS = (b"".join(csv_table.people([ADA])),)

if __name__ == "__main__":
    fuzz(wellspring_csv, SEEDS, "people.csv")
