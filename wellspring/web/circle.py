"""The inner circle: who is in it and how near, who drifts, and who might belong."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.core.circle import ENOUGH_DAYS, MOST, WARM, circle, drift, lasting
from wellspring.records.inner_circle import fading_beside, kept_ties, ties_of, warmth_of
from wellspring.records.models import Book, Person, Seat, Standing
from wellspring.web import page, tabs

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.core.circle import Tie
    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

FULL = 10  # courses of water in a well
LOOKED_AT, LATELY = 60, timedelta(days=400)  # ties among whom the circle is suggested
LIKELY = 6  # of them, the warmest, who are looked at closely


class Well(NamedTuple):
    """One person of the circle, how high the water stands, and the last real touch."""

    who: Person
    level: int
    last: date | None


def show(request: MemberRequest) -> HttpResponse:
    """The circle as it stands today."""
    member, today = request.member, clock.today()
    people, others = seats(member), _around(member, today)
    ties = ties_of(member, [*(one.pk for one in people), *others], today)
    inside = [_well(one, ties[one.pk], today) for one in people]
    judged = circle([ties[one.pk] for one in people], [ties[pk] for pk in others], today)
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
    people = seats(member)
    ties = kept_ties([one.pk for one in people], today)
    return [_well(one, ties[one.pk], today) for one in people]


def seats(member: Member) -> list[Person]:
    """Who is in, in the order in which they came."""
    rows = Seat.objects.visible_to(member).filter(person__merged_into=None)
    rows = rows.select_related("person").order_by("since", "pk")[:MOST]
    return [one.person for one in rows]


def drifting(member: Member, today: date) -> list[int]:
    """Those of the circle who drift."""
    ties = ties_of(member, [one.pk for one in seats(member)], today)
    return [tie.person for tie in ties.values() if drift(tie, today)]


def room(member: Member) -> int:
    """For how many more there is room."""
    return max(MOST - Seat.objects.visible_to(member).count(), 0)


def _well(one: Person, tie: Tie, today: date) -> Well:
    """Full on the day of a touch, half when the rhythm asks for the next, then running dry."""
    if not tie.last:
        return Well(one, 0, None)
    silence = today.toordinal() - tie.last
    level = round(FULL * (1 - silence / (2 * tie.rhythm.every)))
    return Well(one, min(max(level, 1), FULL), date.fromordinal(tie.last))


def _around(member: Member, today: date) -> dict[int, Person]:
    """The liveliest ties outside the circle, among whom to look."""
    since = clock.begins(today - LATELY)
    rows = Standing.objects.visible_to(member).filter(
        person__seat=None, person__heard_of=False, person__merged_into=None,
        last_at__gte=since, last_in_at__isnull=False, last_out_at__isnull=False,
    )  # fmt: skip
    rows = rows.filter(days__gte=ENOUGH_DAYS).select_related("person")
    offset = Book.objects.values_list("warmth_offset", flat=True).get(pk=member.book_id)
    told = [(warmth_of(one, today, offset), one) for one in rows.order_by("-days")[:LOOKED_AT]]
    warm = sorted((each for each in told if each[0] >= WARM), key=lambda each: -each[0])
    return {one.person_id: one.person for _, one in warm[:LIKELY]}
