"""A call that nobody expected: the whole brief, of a line and of a pasted message, in 300 ms.

At 30,000 people and 200,000 notes: who it is, their house, whom one knows there, who could tell
more, what they may need. The peer is the bound that was promised.
"""

from __future__ import annotations

import random
import time
from datetime import date
from typing import TYPE_CHECKING

from bench.filled import filled
from bench.rows import Row
from wellspring.records.glance import through_sqlite
from wellspring.records.glance.briefing import brief

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

SIZES = {"small": (3_000, 20_000), "full": (30_000, 200_000)}
BOUND, EACH, TODAY = 0.3, 20, date(2026, 11, 24)  # seconds; callers of each kind
MESSAGE = (
    "Hello, I am {name}, talent partner at {place}. Your Impressive Background caught my eye. My "
    "Client in Salt Lake City is looking for a Plant Manager.\nBest wishes, {name}\n{name}, {place}"
)
WHO = """
    SELECT p.name, o.name, o.id FROM affiliations a JOIN people p ON p.id = a.person_id
    JOIN organisations o ON o.id = a.organisation_id ORDER BY p.id
"""


def run(size: str) -> Iterator[Row]:
    """A row for each way in which somebody may be named."""
    people, notes = SIZES[size]
    with filled(people, notes) as book:
        callers = random.Random(5).sample(list(book.execute(WHO)), EACH)
        yield from _timed(book, callers)


def _timed(book: sqlite3.Connection, callers: list[tuple[str, str, int]]) -> Iterator[Row]:
    ask = through_sqlite(book)
    books = [number for (number,) in book.execute("SELECT id FROM books")]
    kinds = {"a name": "{name}", "a house": "{place}", "both": "{name}, {place}",
             "run together": "{name} {place}", "nobody": "Qwzrt {name} Xylk",
             "a message": MESSAGE}  # fmt: skip
    for kind, form in kinds.items():
        took, right = [], 0
        for name, place, number in callers:
            began = time.perf_counter()
            found = brief(ask, books, form.format(name=name, place=place), today=TODAY)
            took.append(time.perf_counter() - began)
            places = [each.id for each in (found.place, *found.places) if each]
            named = {one.name for one in found.people} | {found.person and found.person.name}
            right += name in named or number in places
        took.sort()
        note = f"worst {took[-1] * 1000:.0f} ms; {right} of {len(took)} found"
        middle = took[len(took) // 2]
        sound = kind == "nobody" or right == len(took)
        yield Row(f"call, {kind}: brief / 300 ms", middle, BOUND, 1.0, note, sound=sound)
