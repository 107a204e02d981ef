"""Fuzz target: Google Contacts."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import google_csv

SEEDS = (
    """\
First Name,Last Name,Labels,E-mail 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Birthday
Bob,Ng,* myContacts ::: A,b@x.org ::: c@x.org,Met at,SME 1998,--12-01
""",
)

if __name__ == "__main__":
    fuzz(google_csv, [seed.encode() for seed in SEEDS], "contacts.csv")
