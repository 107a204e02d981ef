"""What a person says of a tie themselves, which no record overrules: its rhythm and its depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.core.depth import Stage
from wellspring.core.rhythm import LONGEST
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.person import Person


def choose_rhythm(person: Person, days: int | None, *, by: Member, today: date) -> None:
    """Be in touch every so many days, at most once a day; None lets their own rhythm rule again."""
    chosen = None if days is None else max(min(days, LONGEST), 1)
    _say(person, "chosen_gap", chosen, by, today)


def say_stage(person: Person, stage: Stage | None, *, by: Member, today: date) -> None:
    """How well you know each other, by your own word; None lets the record speak again."""
    _say(person, "said_stage", "" if stage is None else Stage(stage).value, by, today)


def _say(person: Person, column: str, told: int | str | None, by: Member, today: date) -> None:
    by.must_write(person.book_id)
    with transaction.atomic():
        Standing.objects.update_or_create(
            person=person, defaults={"book_id": person.book_id, column: told}
        )
        person.refresh(today)
