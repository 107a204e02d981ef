"""What rows know of a tie beside its touches: a seat, knowledge, favours, the person's own word."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from wellspring.core.depth.ground import Help, Learned
from wellspring.records.glance.aims import abouts_of, aim_of, near
from wellspring.records.glance.values import among, day

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection

    from wellspring.records.glance import Ask

RECOMMENDED = {"recommendation_given": True, "recommendation_received": False}
TOPICS = {"interest": "interests", "family": "family", "goal": "goals", "need": "needs"}


class Facts(NamedTuple):
    """All of it for one person; topics of depth, and help either way."""

    inner: bool = False
    of_them: frozenset[str] = frozenset()
    of_me: frozenset[str] = frozenset()
    help: tuple[Help, ...] = ()
    chosen_gap: int | None = None
    said_stage: str | None = None
    purposes: frozenset[str] = frozenset()
    fit: float | None = None  # how near they are to the objective
    learned: tuple[Learned, ...] = ()
    followed: frozenset[date] = frozenset()  # letters that the telephone follows, by their days


NOTHING = Facts()


def facts_of(ask: Ask, people: Collection[int]) -> dict[int, Facts]:
    """What is known of these people; those of whom nothing is known are left out."""
    found: dict[int, Facts] = {}
    for person, side, topic, on in ask(_sql('side, topic, "on"', "knowings", people), ()):
        known = found.get(person, NOTHING)
        topics = {side: getattr(known, side) | {topic}}
        learned = (*known.learned, Learned(side, topic, day(on) or date.min))
        found[person] = known._replace(**topics, learned=learned)
    _details(ask, people, found)
    for person, given, kind, on in ask(_sql('given, kind, "on"', "favours", people), ()):
        _helped(found, person, Help(kind, bool(given), day(on) or date.min))
    for person, gap, stage in ask(_sql("chosen_gap, said_stage", "standings", people), ()):
        if gap or stage:
            known = found.get(person, NOTHING)
            found[person] = known._replace(chosen_gap=gap, said_stage=stage or None)
    for (person,) in ask(f"SELECT person_id FROM seats WHERE {among('person_id', people)}", ()):  # noqa: S608
        found[person] = found.get(person, NOTHING)._replace(inner=True)
    for person, began in ask(_sql("began_on", "sequences", people), ()):
        known = found.get(person, NOTHING)
        found[person] = known._replace(followed=known.followed | {day(began) or date.min})
    _near(ask, people, found)
    return found


def _near(ask: Ask, people: Collection[int], found: dict[int, Facts]) -> None:
    """What each tie is for, and how near to the objective they are."""
    for person, kind in ask(_sql("kind", "purposes", people), ()):
        known = found.get(person, NOTHING)
        found[person] = known._replace(purposes=known.purposes | {kind})
    towards = aim_of(ask, _books(ask, people)) if people else None
    if towards is None:
        return
    for person, about in abouts_of(ask, people).items():
        found[person] = found.get(person, NOTHING)._replace(fit=near(towards, about))


def _books(ask: Ask, people: Collection[int]) -> list[int]:
    """People are judged together who are of one book."""
    first = int(next(iter(people)))
    return [book for (book,) in ask("SELECT book_id FROM people WHERE id = %s", [first])]


def _details(ask: Ask, people: Collection[int], found: dict[int, Facts]) -> None:
    for person, kind, on in ask(_sql('kind, "on"', "details", people), ()):
        if kind in RECOMMENDED and on:
            _helped(found, person, Help("recommendation", RECOMMENDED[kind], day(on) or date.min))
        elif kind in TOPICS:
            known = found.get(person, NOTHING)
            found[person] = known._replace(of_them=known.of_them | {TOPICS[kind]})


def _helped(found: dict[int, Facts], person: int, help_: Help) -> None:
    known = found.get(person, NOTHING)
    found[person] = known._replace(help=(*known.help, help_))


def _sql(columns: str, table: str, people: Collection[int]) -> str:
    return f"SELECT person_id, {columns} FROM {table} WHERE {among('person_id', people)}"  # noqa: S608
