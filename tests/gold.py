"""Holding a book to answers known beforehand: who is who, and what passed between them."""

from __future__ import annotations

import csv
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from wellspring.records.models import Handle, Touch

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Score(NamedTuple):
    """Precision and recall, with what was wrong and what was missed."""

    precision: float
    recall: float
    wrong: list[object]
    missed: list[object]


def score(found: set[object], gold: set[object]) -> Score:
    """Compare two sets."""
    right = found & gold
    return Score(
        len(right) / len(found) if found else 1.0,
        len(right) / len(gold) if gold else 1.0,
        sorted(found - gold, key=str),
        sorted(gold - found, key=str),
    )


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def person_of_keys(book_id: int) -> dict[str, int]:
    """Which person each address or profile slug leads to, over a whole book."""
    rows = Handle.objects.filter(book_id=book_id, person__merged_into=None)
    return {
        value.rsplit("/", 1)[-1]: person for value, person in rows.values_list("value", "person_id")
    }


def identities(path: Path, book_id: int) -> Score:
    """Pairwise: two keys of one person are a pair (gold_identities.csv)."""
    keys = person_of_keys(book_id)
    told = {row["key"]: row["person"] for row in _rows(path) if row["key"] in keys}
    pairs = list(combinations(sorted(told), 2))
    found = {pair for pair in pairs if keys[pair[0]] == keys[pair[1]]}
    return score(found, {pair for pair in pairs if told[pair[0]] == told[pair[1]]})


def touches(identity_path: Path, touch_path: Path, book_id: int) -> Score:
    """Touch points: person, moment, channel, direction and basis, all five ."""
    keys = person_of_keys(book_id)
    called = {keys[row["key"]]: row["person"] for row in _rows(identity_path) if row["key"] in keys}
    rows = Touch.objects.filter(book_id=book_id).values_list(
        "person_id", "at", "channel", "direction", "basis"
    )
    found = {
        (called.get(person, f"person {person}"), f"{at:%Y-%m-%dT%H:%M:%SZ}", *rest)
        for person, at, *rest in rows
    }
    gold = {
        (row["person"], row["utc"], row["channel"], row["direction"], row["basis"])
        for row in _rows(touch_path)
    }
    return score(found, gold)
