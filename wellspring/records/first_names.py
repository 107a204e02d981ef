"""Three names to begin with, and taking back somebody who was written down a moment ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.core.folding import fold
from wellspring.records.favour import Favour
from wellspring.records.hanging import hooks
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_person
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from wellspring.records.book import Member

Written = dict[str, int]  # the number of a person: how many rows spoke of them just then


def begin(
    names: dict[str, str], words: dict[str, str], *, on: date, at: datetime, by: Member
) -> dict[str, Person]:
    """Whom one owes a word, who helped, whom one misses; one name said twice is one person.

    A word owed is a promise due that day; help is noted (P0.12); who is missed takes a seat in the
    inner circle (P2.6, P4.16). `words` say what is owed and what the help was.
    """
    by.must_write(by.book_id)
    people: dict[str, Person] = {}
    with transaction.atomic():
        for what, name in names.items():
            known = people.get(fold(name))
            person = known or add_person(by, name=name, at=at)
            people[fold(name)] = person
            if what == "owe":
                person.promise(words[what], on=on, due=on, by=by)
            elif known is None:
                choose_next_step(person, on=on, by=by)
            if what == "helped":
                Favour.note(person, words[what], given=False, kind="favour", on=on, by=by)
            if what == "miss":
                person.take_seat(on=on, by=by)
    return people


def as_written(people: Iterable[Person]) -> Written:
    """What taking them back compares with: as much is said of them as now."""
    return {str(person.pk): _rows(person.pk) for person in people}


def take_back(written: Written, *, by: Member) -> bool:
    """As if they had not been written down; False where something came to one of them since."""
    with transaction.atomic():
        people = list(Person.objects.visible_to(by).filter(pk__in=written))
        for person in people:
            by.must_write(person.book_id)
        if any(_rows(person.pk) != written[str(person.pk)] for person in people):
            return False
        for person in people:
            person.delete()
    return True


def _rows(person: int) -> int:
    return sum(
        hook.model._default_manager.filter(**{hook.column: person}).count()  # noqa: SLF001
        for hook in hooks()
    )
