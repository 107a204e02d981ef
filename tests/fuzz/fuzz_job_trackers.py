"""Fuzz target: job trackers."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import job_trackers

SEEDS = (
    """\
id,company_name,role,status,statusName,added_at
1,Acme,COO,"{""name"": ""saved""}",,2026-02-03
""",
)

if __name__ == "__main__":
    fuzz(job_trackers, [seed.encode() for seed in SEEDS], "jobs.csv")
