"""What a person says themselves, which no record overrules: their rhythm, and how deep a tie is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.core.depth import Stage
from wellspring.core.rhythm import LONGEST
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.favour import Favour
    from wellspring.records.knowing import Knowing
    from wellspring.records.person import Person


def choose_rhythm(person: Person, days: int | None, *, on: date, by: Member) -> None:
    """Be in touch every so many days, at most once a day; None lets their own rhythm rule again."""
    chosen = None if days is None else max(min(days, LONGEST), 1)
    _say(person, "chosen_gap", chosen, by, on)


def say_stage(person: Person, stage: str | None, *, on: date, by: Member) -> None:
    """How well you know each other, by your own word; none lets the record speak again."""
    _say(person, "said_stage", Stage(stage).value if stage else "", by, on)


def unsay(row: Favour | Knowing, *, on: date, by: Member) -> None:
    """Take something off again that was written down; the tie is judged without it."""
    by.must_write(row.book_id)
    person = row.person
    with transaction.atomic():
        row.delete()
        person.refresh(on)


def _say(person: Person, column: str, told: int | str | None, by: Member, on: date) -> None:
    by.must_write(person.book_id)
    with transaction.atomic():
        Standing.objects.update_or_create(
            person=person, defaults={"book_id": person.book_id, column: told}
        )
        person.refresh(on)
