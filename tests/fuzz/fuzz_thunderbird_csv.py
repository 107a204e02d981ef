"""Fuzz target: Thunderbird address books."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import thunderbird_csv

SEEDS = (
    """\
First Name,Last Name,Primary Email,Secondary Email,Birth Year,Birth Month,Birth Day,Notes,
Bob,Ng,b@x.org,,1970,11,15,hi,
""",
)

if __name__ == "__main__":
    fuzz(thunderbird_csv, [seed.encode() for seed in SEEDS], "addresses.csv")
