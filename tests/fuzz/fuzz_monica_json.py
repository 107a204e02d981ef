"""Fuzz target: Monica's export in JSON."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import monica_json

SEEDS = (
    b"""{"app_version": "4.1.2", "export_date": "2026-03-02", "account": {"data": [
    {"type": "contact", "values": [{"uuid": "1", "properties": {"first_name": "Ada", "tags": ["a"],
    "birthdate": {"date": "1000-04-09", "is_year_unknown": true}, "first_met_through": "2"},
    "data": [{"type": "call", "values": [{"properties": {"called_at": "2026-01-23"}}]},
    {"type": "reminder", "values": [{"properties": {"initial_date": "2026-01-31",
    "frequency_type": "month", "frequency_number": 1}}]}]}]},
    {"type": "activity", "values": [{"uuid": "3", "properties": {"happened_at": "2026-01-01"}}]}],
    "instance": {"contact_field_types": [{"uuid": "4", "properties": {"type": "email"}}]}}}""",
)

if __name__ == "__main__":
    fuzz(monica_json, SEEDS, "monica.json")
