"""The inner circle as it stands: who is in, who drifts, room for how many, who might belong."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.core.circle import Circle as Judged, Tie, circle
from wellspring.core.contact import is_two_way, real_days
from wellspring.core.planning_state import UNKNOWN, PlanningState
from wellspring.core.rhythm import usual_gap
from wellspring.core.warmth import Trace, likelihood, warmth, weighted_days
from wellspring.core.warmth.fading import WORTH_MINDING, Fading, fading
from wellspring.records.affiliation import Affiliation
from wellspring.records.book import Book
from wellspring.records.favour import Favour
from wellspring.records.glance import through_django
from wellspring.records.glance.contacts import days_of, met_face_to_face
from wellspring.records.glance.values import among, first_moment
from wellspring.records.judging import contacts_of
from wellspring.records.knowledge import Circle
from wellspring.records.person import Person
from wellspring.records.seat import Seat
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from wellspring.core.contact import Contact
    from wellspring.records.book import Member

LOOKED_AT = 60  # of the ties with most days, among whom somebody might belong
SEEN, SILENT = timedelta(days=365), timedelta(days=14)  # between which a tie can be seen to fade
# The ties worth most, whose every day in touch is read; COALESCE keeps the days, between which most
# ties lie, from being the way in.
MINDED = """
    SELECT s.person_id, p.name, s.worth FROM standings s JOIN people p ON p.id = s.person_id
    WHERE {} AND s.worth >= %s
        AND COALESCE(s.last_at, s.first_at) >= %s AND COALESCE(s.last_at, s.first_at) < %s
        AND p.merged_into_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM seats c WHERE c.person_id = s.person_id)
    ORDER BY s.worth DESC, s.person_id LIMIT 15
"""


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
    bounds = [WORTH_MINDING, first_moment(today - SEEN), first_moment(_after(today - SILENT))]
    told = list(through_django(MINDED.format(among("s.book_id", member.reads)), bounds))
    days = days_of(through_django, [person for person, _, _ in told], before=_after(today))
    found = []
    for person, name, worth in told:
        fades = fading([(day, 1.0) for day in days[person]], today, worth=worth)
        found += [Beside(person, name, fades)] if fades else []
    return found


def ties_of(member: Member, people: list[int], today: date) -> dict[int, Tie]:
    """How each of these people stands to the owner, as the circle is judged by."""
    offset = Book.objects.values_list("warmth_offset", flat=True).get(pk=member.book_id)
    fields, met = _fields(people), met_face_to_face(through_django, people, before=_after(today))
    helped = set(Favour.objects.filter(person__in=people).values_list("person_id", flat=True))
    return {
        person: tie._replace(
            field=fields.get(person, ""), helped=person in helped, face_to_face=person in met
        )
        for person, tie in kept_ties(people, today, offset=offset).items()
    }


def kept_ties(people: list[int], today: date, *, offset: float = 0.0) -> dict[int, Tie]:
    """Last touch, rhythm and warmth as their standings keep them.

    Whoever was in touch after the day is judged by what had passed until then.
    """
    until = clock.begins(_after(today))
    found = dict.fromkeys(people, Tie(0))
    later = []
    for one in Standing.objects.filter(pk__in=people):
        if one.last_at and one.last_at >= until:
            later.append(one.pk)
        found[one.pk] = _kept(one, today, offset)._replace(chosen=one.chosen_gap)
    told = contacts_of(later, before=_after(today)) if later else {}
    for person, contacts in told.items():
        found[person] = _told(contacts, today, offset)._replace(chosen=found[person].chosen)
    return {person: tie._replace(person=person) for person, tie in found.items()}


def _kept(one: Standing, today: date, offset: float) -> Tie:
    state = PlanningState(*one.state) if one.state else UNKNOWN
    return Tie(
        one.pk, state.last, one.days, one.usual_gap, warmth_of(one, today, offset),
        two_way=state.is_two_way,
    )  # fmt: skip


def _told(contacts: list[Contact], today: date, offset: float) -> Tie:
    days, warm = real_days(contacts), warmth(weighted_days(contacts), today, offset=offset)
    last = days[-1] if days else 0
    return Tie(0, last, len(days), usual_gap(days), warm, two_way=is_two_way(contacts))


def warmth_of(one: Standing, today: date, offset: float) -> float:
    """As judged when they were last in touch, faded until today."""
    if not one.trace:
        return 0.0
    told = Trace(int(one.trace["day"]), tuple(one.trace["parts"])).on(today.toordinal())
    return likelihood(told.mass, offset=offset)


def _after(today: date) -> date:
    return today + timedelta(days=1)


def _fields(people: list[int]) -> dict[int, str]:
    """Where each is known from: a circle's own word, else the place they work at."""
    jobs = Affiliation.objects.filter(person__in=people, until=None, school=False)
    found = dict(jobs.order_by("seen_on", "pk").values_list("person_id", "organisation__name"))
    rows = Circle.objects.filter(person__in=people).order_by("-pk")
    told = rows.values_list("person_id", "kind", "label")
    return found | {pk: label or kind for pk, kind, label in told}
