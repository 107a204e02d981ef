"""The inventory of circles: who is in each, and names added to one, several at once (P3.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.db import transaction

from wellspring.core.folding import fold
from wellspring.core.joggers import JOGGERS, jogger_of
from wellspring.records.glance import through_django
from wellspring.records.glance.values import among
from wellspring.records.knowledge import Circle, Name
from wellspring.records.noting import add_person
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from wellspring.records.book import Member

NAMES = 6  # shown of a circle; whoever wants all of them looks at the list
LONGEST, AT_ONCE = 120, 12  # characters of a name, names taken in one go
FULL = 2  # words of a name that can tell one person from others
READ = 4_000  # rows of circles; a book that holds more shows those that came first
INSIDE = f"""
    SELECT c.kind, c.label, c.person_id, p.name FROM circles c JOIN people p ON p.id = c.person_id
    WHERE {{}} AND p.merged_into_id IS NULL AND p.heard_of = FALSE ORDER BY c.id LIMIT {READ}
"""  # noqa: S608  a number


class Inside(NamedTuple):
    """Somebody in a circle."""

    person: int
    name: str


class Noted(NamedTuple):
    """What adding names wrote: the circles, and the people who were not in the book before."""

    circles: list[int]
    people: list[int]


def inventory(member: Member, *, at_most: int = READ) -> dict[str, list[Inside]]:
    """Each jogger's people in the order they came; circles no jogger names under their own word.

    At most so many of each.
    """
    found: dict[str, dict[int, Inside]] = {key: {} for key in JOGGERS}
    keys: dict[tuple[str, str], str] = {}
    for kind, label, person, name in through_django(
        INSIDE.format(among("c.book_id", member.reads)), ()
    ):
        key = keys.get((kind, label))
        if key is None:
            key = keys[kind, label] = jogger_of(kind, label) or label
        inside = found.setdefault(key, {})
        if len(inside) < at_most:
            inside[person] = Inside(person, name)
    return {key: list(people.values()) for key, people in found.items() if key}


def names_in(line: str) -> list[str]:
    """The names in a line: between commas, semicolons or line ends, each once."""
    parts = line.replace(";", ",").replace("\n", ",").split(",")
    trimmed = (" ".join(part.split())[:LONGEST] for part in parts)
    return list(dict.fromkeys(filter(None, trimmed)))[:AT_ONCE]


def add_names(key: str, names: Iterable[str], *, at: datetime, by: Member) -> Noted:
    """Put these people into a circle; who is in the book by exactly that name is not made twice."""
    by.must_write(by.book_id)
    jogger, noted = JOGGERS[key], Noted([], [])
    with transaction.atomic():
        for name in names:
            person = _known(name, by)
            if person is None:
                person = add_person(by, name=name, at=at)
                noted.people.append(person.pk)
            circle, is_new = Circle.objects.get_or_create(
                person=person, kind=jogger.kind, label=jogger.label,
                defaults={"book_id": person.book_id},
            )  # fmt: skip
            if is_new:
                noted.circles.append(circle.pk)
    return noted


def take_back(noted: Noted, *, by: Member) -> None:
    """As if the names had not been added; who was written about since stays, out of the circle."""
    with transaction.atomic():
        for circle in Circle.objects.visible_to(by).filter(pk__in=noted.circles):
            by.must_write(circle.book_id)
            circle.delete()
        fresh = Person.objects.visible_to(by).filter(
            pk__in=noted.people, arrival=None, touches=None, promises=None, details=None,
            handles=None, circles=None, knowings=None, favours=None, affiliations=None,
        )  # fmt: skip
        for person in fresh.filter(seat=None, absorbed=None):
            by.must_write(person.book_id)
            person.delete()


def _known(name: str, by: Member) -> Person | None:
    """The one person whom the book calls exactly that; nobody where two are, or one name is all."""
    if len(fold(name).split()) < FULL:
        return None
    called = Name.objects.visible_to(by).filter(text=name, person__merged_into=None)
    numbers = list(called.values_list("person_id", flat=True).distinct()[:2])
    return Person.objects.get(pk=numbers[0]) if len(numbers) == 1 else None
