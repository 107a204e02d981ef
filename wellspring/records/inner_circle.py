"""The inner circle as it stands: who is in, who drifts, room for how many, who might belong."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.circle import Circle as Judged, Tie, circle
from wellspring.core.contact import FACE_TO_FACE, is_real, is_two_way, real_days
from wellspring.core.warmth import contact_days, warmth, weighted_days
from wellspring.core.warmth.fading import WORTH_MINDING, Fading, fading
from wellspring.records.affiliation import Affiliation
from wellspring.records.book import Book
from wellspring.records.favour import Favour
from wellspring.records.judging import contacts_of
from wellspring.records.knowledge import Circle
from wellspring.records.person import Person
from wellspring.records.seat import Seat
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from wellspring.core.contact import Contact
    from wellspring.records.book import Member

LOOKED_AT = 60  # of the ties with most days, among whom somebody might belong
MINDED = 15  # of the ties worth most, whose every touch is read
SEEN, SILENT = timedelta(days=365), timedelta(days=14)  # between which a tie can be seen to fade


class Inner(NamedTuple):
    """The circle as judged, and the names of everybody it speaks of."""

    judged: Judged
    names: dict[int, str]


def inner_circle(member: Member, today: date) -> Inner:
    """From the seats of this member's books and the ties that were in touch most."""
    seats = Seat.objects.visible_to(member).filter(since__lte=today, person__merged_into=None)
    inside = list(seats.order_by("since", "pk").values_list("person_id", flat=True))
    most = Standing.objects.visible_to(member).filter(person__merged_into=None, days__gt=0)
    outside = most.exclude(person__in=inside).order_by("-days", "pk")[:LOOKED_AT]
    others = list(outside.values_list("pk", flat=True))
    ties = ties_of(member, [*inside, *others], today)
    judged = circle([ties[one] for one in inside], [ties[one] for one in others], today)
    named = Person.objects.filter(pk__in=[*judged.inside, *judged.might_belong])
    return Inner(judged, dict(named.values_list("pk", "name")))


class Beside(NamedTuple):
    """Somebody worth minding outside the circle, whose tie fades, and what explains it."""

    person: int
    name: str
    fading: Fading


def fading_beside(member: Member, today: date) -> list[Beside]:
    """Ties that matter and are half as lively as two months ago, the most worth first.

    A list and never a siren: about three in four of such rankings are right (judging.md).
    """
    rows = Standing.objects.visible_to(member).filter(
        worth__gte=WORTH_MINDING, person__seat=None, person__merged_into=None,
        last_at__date__gte=today - SEEN, last_at__date__lte=today - SILENT,
    )  # fmt: skip
    told = rows.order_by("-worth", "pk").values_list("pk", "person__name", "worth")[:MINDED]
    contacts = contacts_of([person for person, _, _ in told])
    found = []
    for person, name, worth in told:
        known = [one for one in contacts[person] if one.day <= today.toordinal()]
        fades = fading(contact_days(known), today, worth=worth)
        found += [Beside(person, name, fades)] if fades else []
    return found


def ties_of(member: Member, people: list[int], today: date) -> dict[int, Tie]:
    """How each of these people stands to the owner, as the circle is judged by."""
    offset = Book.objects.values_list("warmth_offset", flat=True).get(pk=member.book_id)
    chosen = Standing.objects.filter(pk__in=people).values_list("pk", "chosen_gap")
    gaps, fields, contacts = dict(chosen), _fields(people), contacts_of(people)
    helped = set(Favour.objects.filter(person__in=people).values_list("person_id", flat=True))
    return {
        person: _tie(person, contacts[person], today, offset)._replace(
            chosen=gaps.get(person), field=fields.get(person, ""), helped=person in helped
        )
        for person in people
    }


def _tie(person: int, contacts: list[Contact], today: date, offset: float) -> Tie:
    known = [one for one in contacts if one.day <= today.toordinal()]
    met = any(one.channel in FACE_TO_FACE and is_real(one) for one in known)
    warm = warmth(weighted_days(known), today, offset=offset)
    days = tuple(real_days(known))
    return Tie(person, days, warm, two_way=is_two_way(known), face_to_face=met)


def _fields(people: list[int]) -> dict[int, str]:
    """Where each is known from: a circle's own word, else the place they work at."""
    jobs = Affiliation.objects.filter(person__in=people, until=None, school=False)
    found = dict(jobs.order_by("seen_on", "pk").values_list("person_id", "organisation__name"))
    rows = Circle.objects.filter(person__in=people).order_by("-pk")
    told = rows.values_list("person_id", "kind", "label")
    return found | {pk: label or kind for pk, kind, label in told}
