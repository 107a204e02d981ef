"""Fuzz target: tables of people."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import table_csv

SEEDS = (
    """\
name;email;phone;last contact
Ann;a@x.org;+1 313 555 0101;3/4/2025
""",
    """\
Ann Smith\tann@x.org
Bo Li\tbo@x.org
""",
    """\
Imię;Nazwisko;Adres e-mail
Łukasz;Żak;l@x.org
""",
)

if __name__ == "__main__":
    fuzz(table_csv, [seed.encode() for seed in SEEDS], "people.csv")
