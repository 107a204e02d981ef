"""The inner circle: who is in it and how near, who drifts, and who might belong."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.core.circle import (
    ENOUGH_DAYS,
    MOST,
    WARM,
    Circle as Judged,
    Tie,
    circle,
    drift,
    lasting,
)
from wellspring.core.contact import real_days
from wellspring.core.rhythm import rhythm
from wellspring.core.warmth import Trace, likelihood
from wellspring.records.inner_circle import fading_beside, ties_of
from wellspring.records.judging import contacts_of
from wellspring.records.models import Book, Person, Seat, Standing
from wellspring.web import page, tabs

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

FULL = 10  # courses of water in a well
LOOKED_AT, LATELY = 60, timedelta(days=400)  # ties among whom the circle is suggested
LIKELY = 6  # of them, the warmest, whose every touch is read


class Well(NamedTuple):
    """One person of the circle, how high the water stands, and the last real touch."""

    who: Person
    level: int
    last: date | None


def show(request: MemberRequest) -> HttpResponse:
    """The circle as it stands today."""
    member, today = request.member, clock.today()
    seated = seats(member)
    inside = [_well(one, days, today) for one, days in seated]
    others = _around(member, today)
    judged = _judged(member, [one for one, _ in seated], others, today)
    by_pk = {one.who.pk: one for one in inside}
    gone = {one.person for one in judged.drifting}
    since = Seat.objects.visible_to(member).values_list("person_id", "since")
    shown = {
        "here": "people",
        "near": [one for one in inside if one.who.pk not in gone],
        "drifting": [(by_pk[one.person], one) for one in judged.drifting],
        "judged": judged,
        "lasting": lasting(since, today),
        "names": {one.who.pk: one.who.name for one in inside},
        "fading": fading_beside(member, today)[:5],
        "might": [others[pk] for pk in judged.might_belong[:5]],
        **tabs.shown(member, today),
    }
    return page.show(request, "people/circle.html", shown)


def wells(member: Member, today: date) -> list[Well]:
    """Everybody of the circle, the water where the last real touch left it."""
    return [_well(one, days, today) for one, days in seats(member)]


def seats(member: Member) -> list[tuple[Person, list[int]]]:
    """Who is in, in the order in which they came, and the days of real touches."""
    rows = Seat.objects.visible_to(member).filter(person__merged_into=None)
    rows = rows.select_related("person", "person__standing").order_by("since", "pk")[:MOST]
    people = [one.person for one in rows]
    contacts = contacts_of([one.pk for one in people])
    return [(one, real_days(contacts[one.pk])) for one in people]


def drifting(member: Member, today: date) -> list[int]:
    """Those of the circle who drift."""
    people = [one for one, _ in seats(member)]
    ties = _ties(member, people, today)
    return [tie.person for tie in ties if drift(tie, today)]


def room(member: Member) -> int:
    """For how many more there is room."""
    return max(MOST - Seat.objects.visible_to(member).count(), 0)


def _well(one: Person, days: list[int], today: date) -> Well:
    """Full on the day of a touch, half when the rhythm asks for the next, then running dry."""
    if not days:
        return Well(one, 0, None)
    every = rhythm(days, chosen=_chosen(one), inner=True).every
    silence = today.toordinal() - days[-1]
    level = round(FULL * (1 - silence / (2 * every)))
    return Well(one, min(max(level, 1), FULL), date.fromordinal(days[-1]))


def _chosen(one: Person) -> int | None:
    standing: Standing | None = getattr(one, "standing", None)
    return standing.chosen_gap if standing else None


def _around(member: Member, today: date) -> dict[int, Person]:
    """The liveliest ties outside the circle, among whom to look."""
    since = datetime.combine(today - LATELY, time(), UTC)
    rows = Standing.objects.visible_to(member).filter(
        person__seat=None, person__heard_of=False, person__merged_into=None,
        last_at__gte=since, last_in_at__isnull=False, last_out_at__isnull=False,
    )  # fmt: skip
    rows = rows.filter(days__gte=ENOUGH_DAYS).select_related("person")
    offset = Book.objects.values_list("warmth_offset", flat=True).get(pk=member.book_id)
    told = [(_warmth(one, today, offset), one) for one in rows.order_by("-days")[:LOOKED_AT]]
    warm = sorted((each for each in told if each[0] >= WARM), key=lambda each: -each[0])
    return {one.person_id: one.person for _, one in warm[:LIKELY]}


def _warmth(one: Standing, today: date, offset: float) -> float:
    """As judged when they were last in touch, faded until today."""
    if not one.trace:
        return 0.0
    trace = Trace(int(one.trace["day"]), tuple(one.trace["parts"])).on(today.toordinal())
    return likelihood(trace.mass, offset=offset)


def _judged(member: Member, inside: list[Person], others: dict[int, Person], today: date) -> Judged:
    ties = _ties(member, [*inside, *others.values()], today)
    return circle(ties[: len(inside)], ties[len(inside) :], today)


def _ties(member: Member, people: list[Person], today: date) -> list[Tie]:
    return list(ties_of(member, [one.pk for one in people], today).values())
