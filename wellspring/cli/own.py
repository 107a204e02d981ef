"""Rows of the own book for the commands that change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wellspring.cli.door import enter
from wellspring.cli.quick import Reading
from wellspring.cli.somebody import somebody
from wellspring.cli.words import Refused
from wellspring.records.glance import through_django

if TYPE_CHECKING:
    from django.db.models import Model

    from wellspring.records.book import BookQuerySet, Member
    from wellspring.records.person import Person

M = TypeVar("M", bound="Model")


def own_person(member: Member, told: str) -> Person:
    """The one person meant, to be changed."""
    from wellspring.records.models import Person

    one = somebody(Reading(through_django, member.reads), told)
    return Person.objects.visible_to(member).get(pk=one.id)


def own_row(rows: BookQuerySet[M], member: Member, told: str, what: str, hint: str = "") -> M:
    """The row with that number; the hint says where numbers are told."""
    found = rows.visible_to(member).filter(pk=told).first() if told.isdecimal() else None
    if found is None:
        raise Refused(" ".join(filter(None, (f"There is no {what} {told}.", hint))))
    return found


__all__ = ["enter", "own_person", "own_row"]
