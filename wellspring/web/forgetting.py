"""Forgetting somebody: the one act that is asked about, because nothing brings it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records import forgetting
from wellspring.records.models import Person
from wellspring.web import page, reading

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def ask(request: MemberRequest, pk: int) -> HttpResponse:
    """What would be gone, and whether that is meant."""
    person = reading.to_change(Person.objects.all(), request, pk)
    counts = {"touches": person.touches.count(), "promises": person.promises.count()}
    shown = {"here": "people", "person": person, **counts}
    return page.show(request, "person/forgetting.html", shown)


def forget(request: MemberRequest, pk: int) -> HttpResponse:
    """Forget them, with all that was kept."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "sure")
    if reading.line(request, "sure") != "yes":
        reading.refuse()
    forgetting.forget(person, by=request.member)
    return page.back("people", word="forgotten")
