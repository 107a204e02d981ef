"""Taking back a touch that was written by hand, with the promises its line opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.records.promise import Promise

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.touch import Touch


class FromAFile(Exception):
    """Only undoing the arrival takes a touch out that came with a file."""


def unlog(touch: Touch, *, by: Member, today: date) -> None:
    """As if the line had never been written."""
    by.must_write(touch.book_id)
    if touch.arrival_id is not None:
        raise FromAFile("This touch came with a file. Undo that arrival to take it back.")
    person = touch.person
    with transaction.atomic():
        Promise.objects.filter(touch=touch, derived=False, arrival=None).delete()
        touch.delete()
        person.refresh(today)
