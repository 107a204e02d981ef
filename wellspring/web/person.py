"""A person's page: what happened, what is owed, what is known, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db.models import Q

from wellspring import clock
from wellspring.records.colleagues import colleagues
from wellspring.records.models import (
    Affiliation,
    Attendance,
    Circle,
    Debrief,
    Detail,
    Handle,
    JobChange,
    Likeness,
    Merge,
    Name,
    Person,
    Promise,
    Standing,
    Tie,
    Touch,
)
from wellspring.records.rows_of import RowsOf
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
    rows, standing = RowsOf(person), Standing.objects.filter(person=person).first()
    touches = list(person.touches.order_by("-at", "-pk")[: LATEST + 1])
    owed = list(_owed(member, person))
    work = Affiliation.objects.filter(person=person).select_related("organisation")
    details = rows.of(Detail, "kind", "on", "pk")
    return {
        **beside(member, rows, standing, details, owed),
        "here": "people",
        "person": person,
        "touches": touches[:LATEST],
        "earlier": len(touches) > LATEST,
        "promises": [one for one in owed if one.kind not in (*LOANS, REPORT)],
        "work": list(work.order_by("school", "-until", "-since", "-seen_on", "-pk")),
        "handles": rows.of(Handle, "kind", "pk"),
        "circles": rows.of(Circle, "pk"),
        "details": details,
        "names": [one for one in rows.of(Name, "pk") if one.text != person.name],
        "standing": standing,
        "change": next(iter(rows.of(JobChange, "-seen_on")), None),
        "ties": _ties(member, rows),
        "yes_to_stay": _said_yes(rows),
        "threads": threads(member, person),
        "merges": _merges(member, person) if Merge in rows else [],
        "alike": Likeness in rows,
        "wrong": {},
        "told": {},
        "line": None,
    }


def _said_yes(rows: RowsOf) -> Debrief | None:
    """The talk in which they said yes to staying in touch (P3.40)."""
    if Attendance not in rows:
        return None
    kept = Debrief.objects.filter(meeting__attendances__person=rows.person).exclude(stay="")
    return kept.select_related("meeting").order_by("-meeting__at").first()


def _owed(member: Member, person: Person) -> BookQuerySet[Promise]:
    """All that still stands between the two, either way, the earliest due first."""
    rows = Promise.objects.visible_to(member).still_open(clock.today())
    return rows.filter(person=person).order_by("due", "pk")


def _merges(member: Member, person: Person) -> BookQuerySet[Merge]:
    return Merge.objects.visible_to(member).filter(kept=person).select_related("absorbed")


def _ties(member: Member, rows: RowsOf) -> list[tuple[Person, Tie]]:
    """Others who seem to know them, each once, with the latest evidence."""
    person, found = rows.person, dict[int, tuple[Person, Tie]]()
    for tie in _told_ties(member, person) if Tie in rows else ():
        beside = tie.other if tie.one_id == person.pk else tie.one
        if beside.merged_into_id is None:
            found.setdefault(beside.pk, (beside, tie))
    for tie in colleagues(person, member, clock.today()):
        found.setdefault(tie.other_id, (tie.other, tie))
    return list(found.values())[:TIES]


def _told_ties(member: Member, person: Person) -> BookQuerySet[Tie]:
    rows: BookQuerySet[Tie] = Tie.objects.visible_to(member).filter(Q(one=person) | Q(other=person))
    return rows.select_related("one", "other").order_by("-on", "-pk")[:200]


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
