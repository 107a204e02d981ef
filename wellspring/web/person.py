"""A person's page: what happened, what is owed, what is known, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Q

from wellspring import clock
from wellspring.records.colleagues import colleagues
from wellspring.records.models import (
    Affiliation,
    JobChange,
    Likeness,
    Merge,
    Person,
    Promise,
    Standing,
    Tie,
    Touch,
)
from wellspring.web import page, reading
from wellspring.web.thread import REPORT, threads
from wellspring.web.tie import beside
from wellspring.web.tie_gives import LOANS

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import BookQuerySet, Member
    from wellspring.web.door import MemberRequest

LATEST, AT_ONCE, TIES = 10, 60, 8


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """Everything about somebody on one page."""
    person = reading.mine(Person.objects.all(), request, pk)
    return page.show(request, "person/show.html", whole(request.member, person))


def whole(member: Member, person: Person) -> dict[str, Any]:
    """What the page shows; also for the page that comes back with a form to mend."""
    touches = list(person.touches.order_by("-at", "-pk")[: LATEST + 1])
    promises = Promise.objects.visible_to(member).still_open(clock.today()).filter(person=person)
    work = Affiliation.objects.filter(person=person).select_related("organisation")
    details = list(person.details.order_by("kind", "on", "pk"))
    standing = Standing.objects.filter(person=person).first()
    return {
        **beside(member, person, standing, details),
        "here": "people",
        "person": person,
        "touches": touches[:LATEST],
        "earlier": len(touches) > LATEST,
        "promises": promises.exclude(kind__in=(*LOANS, REPORT)).order_by("due", "pk"),
        "work": work.order_by("school", "-until", "-since", "-seen_on", "-pk"),
        "handles": person.handles.order_by("kind", "pk"),
        "circles": person.circles.order_by("pk"),
        "details": details,
        "names": person.names.exclude(text=person.name).order_by("pk"),
        "standing": standing,
        "change": JobChange.objects.filter(person=person).order_by("-seen_on").first(),
        "ties": _ties(member, person),
        "threads": threads(member, person),
        "merges": Merge.objects.visible_to(member).filter(kept=person).select_related("absorbed"),
        "alike": Likeness.objects.visible_to(member)
        .filter(Q(one=person) | Q(other=person))
        .exists(),
        "wrong": {},
        "told": {},
        "line": None,
    }


def _ties(member: Member, person: Person) -> list[tuple[Person, Tie]]:
    """Others who seem to know them, each once, with the latest evidence."""
    rows: BookQuerySet[Tie] = Tie.objects.visible_to(member).filter(Q(one=person) | Q(other=person))
    found: dict[int, tuple[Person, Tie]] = {}
    for tie in rows.select_related("one", "other").order_by("-on", "-pk")[:200]:
        beside = tie.other if tie.one_id == person.pk else tie.one
        if beside.merged_into_id is None:
            found.setdefault(beside.pk, (beside, tie))
    for tie in colleagues(person, member, clock.today()):
        found.setdefault(tie.other_id, (tie.other, tie))
    return list(found.values())[:TIES]


def all_touches(request: MemberRequest, pk: int) -> HttpResponse:
    """Everything that passed between the two, page by page."""
    person = reading.mine(Person.objects.all(), request, pk)
    touches = person.touches.order_by("-at", "-pk")
    last = reading.number(request.GET.get("before", ""))
    edge = Touch.objects.filter(person=person, pk=last).first() if last else None
    if edge:
        touches = touches.filter(Q(at__lt=edge.at) | Q(at=edge.at, pk__lt=edge.pk))
    found = list(touches[: AT_ONCE + 1])
    shown = {"here": "people", "person": person, "touches": found[:AT_ONCE],
             "further": found[AT_ONCE - 1].pk if len(found) > AT_ONCE else None,
             "today": clock.today()}  # fmt: skip
    return page.show(request, "person/touches.html", shown)
