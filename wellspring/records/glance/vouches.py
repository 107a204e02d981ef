"""How far two people would speak for each other: said, or shown by help on record (P0.13)."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.vouching import Vouched, vouched
from wellspring.records.glance.facts import NOTHING, facts_of
from wellspring.records.glance.values import among, day

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.records.glance import Ask


class Said(NamedTuple):
    """What was said outright of one way, and when."""

    words: str
    on: date | None


def said_of(ask: Ask, person: int) -> dict[bool, Said]:
    """What was said of somebody: how far I would speak for them (True), and they for me."""
    sql = 'SELECT mine, words, "on" FROM vouches WHERE person_id = %s'
    return {bool(mine): Said(words, day(on)) for mine, words, on in ask(sql, [person])}


def vouched_of(ask: Ask, people: Collection[int]) -> dict[int, Vouched]:
    """Of these people, each way."""
    said: dict[tuple[int, bool], str] = {}
    sql = f"SELECT person_id, mine, level FROM vouches WHERE {among('person_id', people)}"  # noqa: S608  numbers
    for person, mine, level in ask(sql, ()):
        said[person, bool(mine)] = level
    facts = facts_of(ask, people)
    return {
        person: vouched(
            facts.get(person, NOTHING).help, said.get((person, True)), said.get((person, False))
        )
        for person in people
    }
