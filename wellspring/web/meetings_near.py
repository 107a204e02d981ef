"""The meetings beside the day: those of the next week, and those not looked back on yet."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.records.glance import through_django
from wellspring.records.glance.meetings import LOOKED_BACK, meetings

if TYPE_CHECKING:
    from datetime import date, datetime

    from wellspring.records.book import Member
    from wellspring.records.day import Item

AHEAD, SHOWN = timedelta(days=7), 4


class Near(NamedTuple):
    """One of them, in a row."""

    id: int
    name: str
    at: datetime
    lacks: tuple[str, ...]
    is_past: bool


def this_week(member: Member, today: date) -> list[Near]:
    """Those still to be looked back on, then those to come."""
    now = clock.now()
    found = meetings(through_django, member.reads, today - LOOKED_BACK, today + AHEAD)
    near = [Near(one.id, one.name, one.at, one.lacks, one.at <= now)
            for one in found if one.at > now or not one.looked_back]  # fmt: skip
    return near[-SHOWN:]


def to_look_back(member: Member, items: list[Item]) -> dict[int, int]:
    """Of those whose act is also a talk to look back on: the meeting."""
    also = {item.person_id for item in items if "look_back" in item.reasons[1:]}
    if not also:
        return {}
    now, today = clock.now(), clock.today()
    found = meetings(through_django, member.reads, today - LOOKED_BACK, today + timedelta(days=1))
    there = [one for one in found if one.at <= now and not one.looked_back]
    return {one.person: one.id for one in there if one.person in also}
