"""What comes next with somebody: a day, or none on purpose; every touch asks for it (P0.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.person import Person


def choose_next_step(
    person: Person, *, by: Member, on: date | None = None, none: bool = False
) -> None:
    """Set the day of the next step, or say that there is none, on purpose."""
    by.must_write(person.book_id)
    Standing.objects.update_or_create(
        person=person,
        defaults={"book_id": person.book_id, "next_on": on, "next_none": none and on is None},
    )


def fulfil_next_step(person: Person, *, by: Member, on: date) -> None:
    """Being in touch on or after the day that was chosen was the next step."""
    by.must_write(person.book_id)
    due = Standing.objects.filter(person=person, next_on__lte=on)
    due.update(next_on=None)
