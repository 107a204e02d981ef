"""How far it is from me to whoever decides there: known, one step away, or nobody yet (P4.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.meeting import Homework
from wellspring.records.glance import through_django
from wellspring.records.glance.around import knowers
from wellspring.records.models import Person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.records.book import Member
    from wellspring.web.homework import Noted


class Nearer(NamedTuple):
    """Somebody who decides: known to me, or through somebody I know."""

    name: str
    known: bool
    through: str = ""


def nearer(member: Member, noted: Sequence[Noted]) -> list[Nearer]:
    """Each name of the line on who decides that the book knows."""
    who = [piece.person for one in noted if one.of == Homework.DECIDES for piece in one.pieces]
    people = Person.objects.visible_to(member).filter(pk__in=[pk for pk in who if pk])
    return [_from(member, person) for person in people.select_related("standing")]


def _from(member: Member, person: Person) -> Nearer:
    standing = getattr(person, "standing", None)
    if standing is not None and standing.last_at is not None:
        return Nearer(person.name, known=True)
    ways = knowers(through_django, sorted(member.reads), [person.pk], but=[person.pk])
    return Nearer(person.name, known=False, through=ways[0].name if ways else "")
