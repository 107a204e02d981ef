"""What is known of a few people that could meet a need: talks, notes, work, circles, offers."""

from __future__ import annotations

from wellspring.core.matching import Helper, Piece, Source, roots_of
from wellspring.core.reachability import USUAL, History
from wellspring.records.glance.states import state_from
from wellspring.records.glance.values import among, day

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date
    from typing import Any

    from wellspring.records.glance import Ask

# Details by how much they are worth; what a file states of itself is a document (P1.24).
DETAILS = {
    "good_at": Source.KNOWN,
    "works_on": Source.KNOWN,
    "note": Source.NOTED,
    "worry": Source.NOTED,
    "met_where": Source.NOTED,
    "interest": Source.CIRCLE,
    "place": Source.PLACE,
}
SILENT = ("told_them", "birthday", "connected_on", "invited", "met_on", "met_through")
SQL = {
    Source.TALKED: "SELECT person_id, note, at, id FROM touches WHERE {} AND note <> ''",
    Source.KNOWN: """
        SELECT person_id, text, "on", NULL FROM knowings WHERE {} AND side = 'of_them'
    """,
    Source.CIRCLE: "SELECT person_id, label, NULL, NULL FROM circles WHERE {}",
    Source.OFFERED: 'SELECT person_id, words, "on", NULL FROM offers WHERE {} AND ended_on IS NULL',
}
# A post that ended stands beside one that lasts (P1.25).
WORK = """
    SELECT a.person_id, CASE WHEN a.title = '' THEN o.name ELSE a.title || ', ' || o.name END
    FROM affiliations a JOIN organisations o ON o.id = a.organisation_id WHERE {}
"""


def helpers(ask: Ask, people: Collection[int], today: date, about: Sequence[str]) -> list[Helper]:
    """These people with all that is known of them by the end of a day and speaks of these words."""
    if not people:
        return []
    known: dict[int, list[Piece]] = {person: [] for person in people}
    holds = roots_of(about).search
    for person, source, text, on, touch in _told(ask, people):
        if text.isascii() and not holds(text.lower()):
            continue  # most notes of people with many
        piece = Piece(source, text, day(on), touch)
        if piece.on is None or piece.on <= today:
            known[person].append(piece)
    lacks = _needs(ask, people)
    free = _free(ask, people, today)
    return [
        Helper(person, pieces, lacks.get(person, ()), *free.get(person, (USUAL[History.NEVER], 0)))
        for person, pieces in known.items()
    ]  # fmt: skip


def _told(ask: Ask, people: Collection[int]) -> Iterator[tuple[int, Source, str, Any, int | None]]:
    """Person, source, words, day and touch."""
    for source, sql in SQL.items():
        for person, text, on, touch in ask(sql.format(among("person_id", people)), ()):
            yield person, source, text, on, touch
    told = f"SELECT person_id, kind, text FROM details WHERE {among('person_id', people)}"  # noqa: S608
    for person, kind, text in ask(told, ()):
        if kind not in SILENT:
            yield person, DETAILS.get(kind, Source.DOCUMENT), text, None, None
    for person, text in ask(WORK.format(among("a.person_id", people)), ()):
        yield person, Source.WORK, text, None, None


def _needs(ask: Ask, people: Collection[int]) -> dict[int, list[str]]:
    sql = f"SELECT person_id, words FROM needs WHERE {among('person_id', people)}"  # noqa: S608
    found: dict[int, list[str]] = {}
    for person, words in ask(sql + " AND ended_on IS NULL", ()):
        found.setdefault(person, []).append(words)
    return found


def _free(ask: Ask, people: Collection[int], today: date) -> dict[int, tuple[float, int]]:
    """The chance that they answer, and how many favours are open with them."""
    sql = f"SELECT person_id, state FROM standings WHERE {among('person_id', people)}"  # noqa: S608
    states = ((person, state_from(told)) for person, told in ask(sql, ()))
    return {
        person: (state.answers_on(today.toordinal()), state.open_asks)
        for person, state in states
        if state is not None
    }
