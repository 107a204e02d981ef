"""Rows of the list of people: what each needs, fetched for the whole page at once."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from django.db.models import OuterRef, Q, Subquery

from wellspring.core.depth import Stage
from wellspring.core.warmth import Band, Trace, band, likelihood
from wellspring.records.models import Affiliation, Book, Circle, Person, Promise, Touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
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


class Work(NamedTuple):
    """What somebody does, and where."""

    title: str = ""
    place: str = ""
    organisation: int = 0

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.title, self.place)))


class Line(NamedTuple):
    """One person in the list."""

    who: Found
    job: Work
    circles: list[tuple[str, str]]
    owed: Promise | None
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
    work, circles, owed = _work(numbers), _circles(numbers), _owed(numbers, today)
    channels = _last_channels(numbers)
    offset = Book.objects.filter(pk=member.book_id).values_list("warmth_offset", flat=True).first()
    return [
        Line(
            one, work.get(one.pk, Work()), circles.get(one.pk, []), owed.get(one.pk),
            one.said_stage or one.stage or Stage.MET.value, _band(one, today, offset or 0.0),
            channels.get(one.pk) or "",
        )
        for one in found
    ]  # fmt: skip


def _band(one: Found, today: date, offset: float) -> str:
    """Warmth in a word; dormant while nothing has passed."""
    if not one.trace:
        return Band.DORMANT.value
    trace = Trace(int(one.trace["day"]), tuple(one.trace["parts"])).on(today.toordinal())
    return band(likelihood(trace.mass, offset=offset)).value


def _work(people: Iterable[int]) -> dict[int, Work]:
    """Title and organisation, as last seen and still so."""
    jobs = Affiliation.objects.filter(person__in=people, until=None, school=False)
    told = jobs.order_by("seen_on", "since", "pk").values_list(
        "person_id", "title", "organisation__name", "organisation_id"
    )
    return {pk: Work(*job) for pk, *job in told}


def _circles(people: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
    """The circles of each, those with a word of their own first."""
    found: dict[int, list[tuple[str, str]]] = {}
    rows = Circle.objects.filter(person__in=people).order_by("pk")
    for pk, kind, label in rows.values_list("person_id", "kind", "label"):
        found.setdefault(pk, []).append((kind, label))
    return {pk: sorted(each, key=_says_no_more) for pk, each in found.items()}


def _says_no_more(circle: tuple[str, str]) -> bool:
    """Whether a circle's label only repeats its kind."""
    kind, label = circle
    return label.lower() in ("", kind)


def _owed(people: Iterable[int], today: date) -> dict[int, Promise]:
    """What I owe each of them, the earliest due.

    They came through the door; naming the book again would lead past the index of each.
    """
    open_now = Promise.objects.still_open(today).filter(person__in=people, mine=True)
    return {promise.person_id: promise for promise in open_now.order_by("-due", "-pk")}


def _last_channels(people: Iterable[int]) -> dict[int, str]:
    """On which channel each was last in touch: one step into an index a person."""
    latest = (
        Touch.objects.filter(person=OuterRef("pk")).order_by("-at", "-pk").values("channel")[:1]
    )
    return dict(Person.objects.filter(pk__in=people).values_list("pk", Subquery(latest)))
