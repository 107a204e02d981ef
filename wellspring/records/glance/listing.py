"""What a list says of each person beside the name, each asked for once for all of them.

Plain SQL: a page of fifty people asks these four questions, and putting them together anew by a
mapper took longer than answering them.
"""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.values import among, day

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.records.glance import Ask


class Work(NamedTuple):
    """What somebody does, and where."""

    title: str = ""
    place: str = ""
    organisation: int = 0

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.title, self.place)))


class Due(NamedTuple):
    """Something I owe somebody."""

    kind: str
    words: str
    derived: bool
    due: date | None


def work_of(ask: Ask, people: Collection[int]) -> dict[int, Work]:
    """Title and organisation of each, as last seen and still so."""
    sql = f"""
        SELECT a.person_id, a.title, o.name, a.organisation_id
        FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
        WHERE {among("a.person_id", people)} AND a.until IS NULL AND a.school = FALSE
        ORDER BY a.seen_on IS NOT NULL, a.seen_on, a.since IS NOT NULL, a.since, a.id
    """  # noqa: S608  numbers and columns only
    return {person: Work(title, name, place) for person, title, name, place in ask(sql, ())}


def circles_of(ask: Ask, people: Collection[int]) -> dict[int, list[tuple[str, str]]]:
    """Kind and label of each one's circles, those with a word of their own first."""
    sql = f"""
        SELECT person_id, kind, label FROM circles WHERE {among("person_id", people)} ORDER BY id
    """  # noqa: S608  the same
    found: dict[int, list[tuple[str, str]]] = {}
    for person, kind, label in ask(sql, ()):
        found.setdefault(person, []).append((kind, label))
    return {person: sorted(each, key=_says_no_more) for person, each in found.items()}


def _says_no_more(circle: tuple[str, str]) -> bool:
    """Whether a circle's label only repeats its kind."""
    kind, label = circle
    return label.lower() in ("", kind)


def owed_to(ask: Ask, people: Collection[int], today: date) -> dict[int, Due]:
    """What I owe each of them, the earliest due; too old to press is not among it."""
    sql = f"""
        SELECT d.person_id, d.kind, d.words, d.derived, d.due FROM promises d
        WHERE {among("d.person_id", people)} AND d.mine AND NOT d.lapsed AND NOT d.hushed
            AND (d.lapses_on IS NULL OR d.lapses_on > %s)
            AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.promise_id = d.id)
        ORDER BY d.due IS NOT NULL, d.due DESC, d.id DESC
    """  # noqa: S608  the same
    rows = ask(sql, [str(today)])
    return {
        person: Due(kind, words, bool(derived), day(due))
        for person, kind, words, derived, due in rows
    }


def last_channels(ask: Ask, people: Collection[int]) -> dict[int, str]:
    """On which channel each was last in touch: one step into an index a person."""
    sql = f"""
        SELECT p.id, (SELECT t.channel FROM touches t WHERE t.person_id = p.id
            ORDER BY t.at DESC, t.id DESC LIMIT 1)
        FROM people p WHERE {among("p.id", people)}
    """  # noqa: S608  the same
    return {person: channel or "" for person, channel in ask(sql, ())}
