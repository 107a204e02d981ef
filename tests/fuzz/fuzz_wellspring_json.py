"""Fuzz target: the file of everything that Wellspring writes."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import wellspring_json
from wellspring.interchange.writers import json_dump
from wellspring.interchange.writers.values import ExportDuty, ExportJob, ExportPerson, ExportTouch

MADE = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADA = ExportPerson("person-1", "Ada", emails=("a@x.org",), jobs=(ExportJob("Lu", "CEO"),))
TOUCH = ExportTouch("touch-1", MADE, "call", "both", "Ada", "person-1", note="asked about X")
DUTY = ExportDuty("duty-1", "the list", "Ada", "person-1", due=MADE.date())
SEEDS = (b"".join(json_dump.write([ADA], [TOUCH], [DUTY], made=MADE)),)

if __name__ == "__main__":
    fuzz(wellspring_json, SEEDS, "everything.json")
