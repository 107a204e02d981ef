"""Rows of the list of people: what each needs, fetched for the whole page at once."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from django.db.models import Q

from wellspring.core.depth import Stage
from wellspring.core.warmth import Band, Trace, band, likelihood
from wellspring.records.glance import through_django as ask
from wellspring.records.glance.beside import warmth_offset
from wellspring.records.glance.listing import (
    Due,
    Work,
    circles_of,
    last_channels,
    owed_to,
    work_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from wellspring.records.book import Member
    from wellspring.records.person import PersonQuerySet


class Place(NamedTuple):
    """Where in the list a page begins: after this key and number, however many come and go."""

    sort_key: str
    pk: int

    @classmethod
    def of(cls, one: Found) -> Self:
        """The place of somebody."""
        return cls(one.sort_key, one.pk)

    @classmethod
    def read(cls, told: str) -> Self | None:
        """The place an address names; one that names none is the beginning."""
        try:
            key, pk = json.loads(base64.urlsafe_b64decode(told.encode()))
            return cls(str(key), int(pk))
        except (ValueError, TypeError, binascii.Error):
            return None

    def __str__(self) -> str:
        return base64.urlsafe_b64encode(json.dumps([self.sort_key, self.pk]).encode()).decode()


def after(people: PersonQuerySet, place: Place | None) -> PersonQuerySet:
    """The people past a place, in the order of the list.

    The first condition says nothing new; by it the database finds the place in its index.
    """
    if place is None:
        return people
    past = Q(sort_key__gt=place.sort_key) | Q(sort_key=place.sort_key, pk__gt=place.pk)
    return people.filter(sort_key__gte=place.sort_key).filter(past)


class Found(NamedTuple):
    """Somebody in the order of the list, with how the tie stands."""

    pk: int
    name: str
    sort_key: str
    last_at: datetime | None
    next_on: date | None
    next_none: bool | None
    stage: str | None
    said_stage: str | None
    trace: dict[str, Any] | None


STANDING = tuple(
    f"standing__{column}"
    for column in ("last_at", "next_on", "next_none", "stage", "said_stage", "trace")
)


def listed(people: PersonQuerySet, at_most: int) -> list[Found]:
    """The first of these people, by name."""
    return found(people.order_by("sort_key", "pk"), at_most)


def found(people: PersonQuerySet, at_most: int) -> list[Found]:
    """The first of these people, in the order they are in."""
    rows = people.values_list("pk", "name", "sort_key", *STANDING)
    return [Found(*row) for row in rows[:at_most]]


class Line(NamedTuple):
    """One person in the list."""

    who: Found
    job: Work
    circles: list[tuple[str, str]]
    owed: Due | None
    depth: str
    warmth: str  # a band
    channel: str  # of the last touch

    @property
    def work(self) -> str:
        """Title and organisation in one."""
        return str(self.job)


def lines(found: Sequence[Found], member: Member, today: date) -> list[Line]:
    """The lines for these people, in five more questions however many there are."""
    numbers = [one.pk for one in found]
    if not numbers:
        return []
    work, circles = work_of(ask, numbers), circles_of(ask, numbers)
    owed, channels = owed_to(ask, numbers, today), last_channels(ask, numbers)
    offset = warmth_offset(ask, member.book_id)
    return [
        Line(
            one, work.get(one.pk, Work()), circles.get(one.pk, []), owed.get(one.pk),
            one.said_stage or one.stage or Stage.MET.value, _band(one, today, offset),
            channels.get(one.pk, ""),
        )
        for one in found
    ]  # fmt: skip


def _band(one: Found, today: date, offset: float) -> str:
    """Warmth in a word; dormant while nothing has passed."""
    if not one.trace:
        return Band.DORMANT.value
    trace = Trace(int(one.trace["day"]), tuple(one.trace["parts"])).on(today.toordinal())
    return band(likelihood(trace.mass, offset=offset)).value
