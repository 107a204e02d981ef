"""What stands around a meeting: how one came to them, and whom they might know (P4.9, P4.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Q

from wellspring import clock
from wellspring.records.colleagues import colleagues
from wellspring.records.models import Detail, Tie

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.records.models import Person

TOLD = ("met_through", "met_where", "place", "interest", "works_on", "note")
AT_MOST, LOOKED_AT = 5, 60


class Known(NamedTuple):
    """Somebody they might know, and what speaks for it."""

    pk: int
    name: str
    basis: str
    source: str


def facts(person: Person) -> list[Detail]:
    """What the book holds of them that one wants to have read just before."""
    rows = list(Detail.objects.filter(person=person, kind__in=TOLD).order_by("pk"))
    ordered = sorted(rows, key=lambda one: TOLD.index(one.kind))
    return ordered[:6]


def could_know(member: Member, person: Person) -> list[Known]:
    """Others they are tied to or worked with, each once."""
    rows = Tie.objects.visible_to(member).filter(Q(one=person) | Q(other=person))
    found: dict[int, Known] = {}
    for tie in rows.select_related("one", "other").order_by("-on", "-pk")[:LOOKED_AT]:
        beside = tie.other if tie.one_id == person.pk else tie.one
        if beside.merged_into_id is None:
            found.setdefault(beside.pk, Known(beside.pk, beside.name, tie.basis, tie.source))
    if len(found) < AT_MOST:
        for tie in colleagues(person, member, clock.today()):
            told = Known(tie.other_id, tie.other.name, tie.basis, tie.source)
            found.setdefault(tie.other_id, told)
    return list(found.values())[:AT_MOST]
