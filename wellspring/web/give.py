"""Give: needs beside who could meet them, what one offers oneself, what came and what went."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.core.giving import LATELY, well
from wellspring.records.glance import through_django
from wellspring.records.glance.lasting import needs, offers
from wellspring.records.glance.matches import fitting, of_the_week
from wellspring.records.judging import contacts_of
from wellspring.records.models import Favour, Promise, Touch
from wellspring.web import page, reading

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import BookQuerySet, Member
    from wellspring.records.glance.lasting import Held
    from wellspring.records.glance.matches import Fitting
    from wellspring.web.door import MemberRequest

A_YEAR, SHOWN, WRITTEN_TO = timedelta(days=365), 6, 400
LOANS = ("lent", "borrowed")


def show(request: MemberRequest) -> HttpResponse:
    """The whole page; `need` asks about one of the needs in particular."""
    return page.show(request, "give/show.html", shown(request))


def shown(request: MemberRequest) -> dict[str, Any]:
    """What the page shows; also for the page that comes back with a form to mend."""
    member, today = request.member, clock.today()
    wanted = needs(through_django, member.reads, today)
    asked = reading.number(request.GET.get("need", ""))
    given = offers(through_django, member.reads, today)
    return {
        "here": "give",
        "theirs": [one for one in wanted if one.person],
        "mine": {"need": _own(wanted), "offer": _own(given)},
        "offered": [one for one in given if one.person],
        "asked": asked,
        "fits": _fits(member, today, [one for one in wanted if one.id == asked]),
        "well": _well(member, today),
        "wrong": {},
        "told": {},
        **_exchanged(member, today),
        "loans": _loans(member, today),
    }


def _own(held: list[Held]) -> list[Held]:
    return [one for one in held if one.person is None]


def _fits(member: Member, today: date, asked: list[Held]) -> dict[int, list[Fitting]]:
    """Who could meet what: the few of this week, and all for the one that is asked about."""
    found = of_the_week(through_django, member.reads, today)
    if asked:
        found = [one for one in found if one.need.id != asked[0].id]
        found += fitting(through_django, member.reads, today, asked)
    kept: dict[int, list[Fitting]] = {}
    for one in found:
        kept.setdefault(one.need.id, []).append(one)
    return kept


def _well(member: Member, today: date) -> Any:  # noqa: ANN401  core.giving.Well
    since = clock.begins(today - timedelta(days=LATELY))
    mine = Touch.objects.visible_to(member).filter(direction="outgoing", at__gte=since)
    people = mine.order_by("person_id").values_list("person_id", flat=True).distinct()
    return well(contacts_of(list(people[:WRITTEN_TO])).values(), today)


def _exchanged(member: Member, today: date) -> dict[str, Any]:
    """Help of the last year, both ways: the latest of each side, and how many people."""
    rows: BookQuerySet[Favour] = Favour.objects.visible_to(member)
    lately = rows.filter(on__gte=today - A_YEAR, on__lte=today, person__merged_into=None)
    told = list(lately.select_related("person").order_by("-on", "-pk"))
    sides = {side: [one for one in told if one.given is given]
             for side, given in (("went", True), ("came", False))}  # fmt: skip
    return {
        "help": {side: ones[:SHOWN] for side, ones in sides.items()},
        "helped": {side: len({one.person_id for one in ones}) for side, ones in sides.items()},
    }


def _loans(member: Member, today: date) -> list[Promise]:
    """What is lent and borrowed, until it comes back (P4.40)."""
    still = Promise.objects.still_open(today).visible_to(member).filter(kind__in=LOANS)
    return list(still.filter(hushed=False).select_related("person").order_by("opened", "pk")[:12])
