"""Merging by hand: two entries that are one person, and taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Merge, Person
from wellspring.web import page, reading
from wellspring.web.rows import lines, listed

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

AT_ONCE = 12


def choose(request: MemberRequest, pk: int) -> HttpResponse:
    """Who else is this? Found by name, shown with what tells them apart."""
    person = reading.to_change(Person.objects.all(), request, pk)
    asked = request.GET.get("q", _family(person.name)).strip()[: reading.LINE]
    people = Person.objects.visible_to(request.member).found(asked, request.member).exclude(pk=pk)
    rows = lines(listed(people, AT_ONCE), request.member, clock.today())
    shown = {"here": "people", "person": person, "asked": asked, "rows": rows}
    return page.show(request, "person/merge.html", shown)


def create(request: MemberRequest, pk: int) -> HttpResponse:
    """Make one of the two; the one whose page this is stays."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "other")
    number = reading.number(request.POST.get("other", ""))
    other = reading.to_change(Person.objects.all(), request, number)
    if other.pk == person.pk or other.book_id != person.book_id:
        reading.refuse()
    made = merge(person, other, by=request.member, at=clock.now())
    return page.back("person", pk, word="merged", undo=reverse("merge.end", args=[made.pk]))


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """Two people again, each with what was theirs."""
    made = reading.to_change(Merge.objects.all(), request, pk)
    kept = made.kept_id
    unmerge(made, by=request.member, at=clock.now())
    return page.back("person", kept, word="unmerged")


def _family(name: str) -> str:
    """What two entries of one person most often share."""
    return name.rpartition(" ")[2]
