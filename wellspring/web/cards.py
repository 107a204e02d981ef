"""The cards on the table: entries to be placed, a few at a time (P1.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records.glance import through_django
from wellspring.records.glance.waiting import Waits, waiting

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member

AT_A_TIME = 2


def cards(member: Member, today: date, at_most: int = AT_A_TIME) -> list[Waits]:
    """The entries to place now."""
    return waiting(through_django, member.reads, today, at_most=at_most)
