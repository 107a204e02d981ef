"""One need against 30,000 people and 200,000 notes, beside a scan of every note for its words.

Ours names at most three and says why; the peer only finds the notes that hold one of the words.
Quality first: of planted helpers, whose notes hold the words of a need, four in five are named.
"""

from __future__ import annotations

import random
import statistics
import time
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from bench.filled import filled
from bench.rows import Row
from wellspring.core.matching import terms
from wellspring.records.glance import through_sqlite
from wellspring.records.glance.lasting import Held
from wellspring.records.glance.matches import fitting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

SIZES = {"small": (3_000, 20_000), "full": (30_000, 200_000)}
TODAY = date(2026, 11, 24)
BOUND, RECALL, NEEDS = 0.1, 0.8, 30


class Planted(NamedTuple):
    """A need made of the words of one note, and whose note it is."""

    need: Held
    person: int


def run(size: str) -> Iterator[Row]:
    """All rows of this area."""
    people, notes = SIZES[size]
    with filled(people, notes) as connection:
        ask = through_sqlite(connection)
        planted = list(_planted(connection))
        named = [{one.person for one in fitting(ask, [1], TODAY, [each.need])} for each in planted]
        found = sum(each.person in who for each, who in zip(planted, named, strict=True))
        ours = [_spent(lambda each=each: fitting(ask, [1], TODAY, [each.need]))  # type: ignore[misc]
                for each in planted]  # fmt: skip
        scans = [_spent(lambda each=each: _scan(connection, each.need.words))  # type: ignore[misc]
                 for each in planted[:6]]  # fmt: skip
        sound = found >= RECALL * len(planted)
        told = f"{found} of {len(planted)} planted; slowest of them"
        size_of_it = f"{people:,} people, {notes:,} notes"
        yield Row(f"a need: {size_of_it}", max(ours), BOUND, 1.0, told, sound=sound)
        yield Row(
            f"a need, beside a scan: {size_of_it}", statistics.median(ours),
            statistics.median(scans), 1.0, "medians", sound=sound,
        )  # fmt: skip


def _planted(connection: sqlite3.Connection) -> Iterator[Planted]:
    """Needs in the words of a note, the longest of them, as rare words are."""
    dice = random.Random(11)
    rows = connection.execute("SELECT person_id, note FROM touches WHERE note <> ''").fetchall()
    for number, (person, note) in enumerate(dice.sample(rows, NEEDS), 1):
        words = sorted(note.rstrip(".").split(), key=len, reverse=True)[:3]
        yield Planted(Held(number, " ".join(words), TODAY, None, ""), person)


def _scan(connection: sqlite3.Connection, words: str) -> list[tuple[int]]:
    asked = " OR ".join("note LIKE ?" for _ in terms(words))
    sql = f"SELECT person_id FROM touches WHERE {asked}"  # noqa: S608  marks alone
    return connection.execute(sql, [f"%{word}%" for word in terms(words)]).fetchall()


def _spent(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began
