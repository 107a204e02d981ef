"""An organisation: who works or worked there, as far as known, and how near each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import F

from wellspring import clock
from wellspring.records.models import Affiliation, Organisation, Person
from wellspring.web import page, reading
from wellspring.web.rows import Line, found, lines

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import BookQuerySet, Member
    from wellspring.web.door import MemberRequest

AT_ONCE = 40


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """The nearest people of one place: there now, there before, and those who studied there."""
    place = reading.mine(Organisation.objects.all(), request, pk)
    member, today = request.member, clock.today()
    there = Affiliation.objects.visible_to(member).filter(organisation=place)
    groups = {
        "now": _nearest(member, there.filter(until=None, school=False), today),
        "before": _nearest(member, there.filter(until__isnull=False, school=False), today),
        "studied": _nearest(member, there.filter(school=True), today),
    }
    spellings = place.spellings.exclude(text=place.name).order_by("pk")
    shown = {
        "here": "people",
        "place": place,
        "groups": {name: rows[:AT_ONCE] for name, rows in groups.items() if rows},
        "more": any(len(rows) > AT_ONCE for rows in groups.values()),
        "spellings": list(spellings.values_list("text", flat=True)[:AT_ONCE]),
    }
    return page.show(request, "organisations/show.html", shown)


def _nearest(member: Member, there: BookQuerySet[Affiliation], today: date) -> list[Line]:
    """These people, whom one was in touch with on most days first."""
    people = Person.objects.visible_to(member).filter(pk__in=there.values("person_id"))
    nearest = people.order_by(F("standing__days").desc(nulls_last=True), "sort_key", "pk")
    return lines(found(nearest, AT_ONCE + 1), member, today)
