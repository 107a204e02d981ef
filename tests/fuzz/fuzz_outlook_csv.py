"""Fuzz target: Outlook contacts."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import outlook_csv

SEEDS = (
    """\
"First Name","Last Name","E-mail Address","E-mail 2 Address","E-mail Type","Birthday","Notes"
"Bob","Ng","/o=X/cn=b","b@x.org","EX","0/0/00","a
b"
""",
)

if __name__ == "__main__":
    fuzz(outlook_csv, [seed.encode() for seed in SEEDS], "contacts.csv")
