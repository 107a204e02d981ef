"""Missed: after the first files, one question whose ticks make the inner circle."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.db import transaction
from django.urls import reverse

from wellspring import clock
from wellspring.core.circle import MOST
from wellspring.records.models import Person, Seat
from wellspring.web import page, reading

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

TWELVE = 12
FEWEST = 3  # among fewer there is no choosing


def ask(request: MemberRequest) -> HttpResponse:
    """Twelve of the liveliest ties, to tick whom one would miss (P2.6)."""
    reading.must_write(request)
    return page.show(request, "welcome/missed.html", {"people": liveliest(request.member)})


def keep(request: MemberRequest) -> HttpResponse:
    """The ticks take a seat in the inner circle, as far as there is room."""
    reading.must_write(request)
    reading.only(request, "person")
    room = MOST - Seat.objects.visible_to(request.member).count()
    ticked = _people(request, request.POST.getlist("person"))[: max(room, 0)]
    with transaction.atomic():
        for person in ticked:
            person.take_seat(on=clock.today(), by=request.member)
    if not ticked:
        return page.back("today")
    undo = f"{reverse('missed.end')}?{urlencode({'of': '.'.join(str(one.pk) for one in ticked)})}"
    return page.back("today", word="seats_taken", undo=undo)


def take_back(request: MemberRequest) -> HttpResponse:
    """Nobody was ticked; the question stands again."""
    reading.must_write(request)
    reading.only(request)
    with transaction.atomic():
        for person in _people(request, request.GET.get("of", "").split(".")):
            person.leave_seat(by=request.member)
    return page.back("missed", word="seats_left")


def liveliest(member: Member, at_most: int = TWELVE) -> list[Person]:
    """Those in touch on most days, nobody who sits in the circle already."""
    people = Person.objects.visible_to(member).known().filter(seat=None)
    return list(people.order_by("-standing__days", "-standing__last_at", "pk")[:at_most])


def unasked(member: Member) -> bool:
    """Whether nobody has a seat yet and there are enough people to choose among."""
    if Seat.objects.visible_to(member).exists():
        return False
    return len(liveliest(member, FEWEST)) == FEWEST


def _people(request: MemberRequest, told: list[str]) -> list[Person]:
    numbers = [number for number in map(reading.number, told[:MOST]) if number]
    return [reading.to_change(Person.objects.all(), request, pk) for pk in numbers]
