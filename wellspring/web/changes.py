"""Acts of the last thirty days that can be taken back, each by itself, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.change import KEPT, Change, ChangedSince, changing
from wellspring.web import page, reading
from wellspring.web.circle import room
from wellspring.web.wording.said import SAID

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from django.db.models import Model
    from django.http import HttpResponse

    from wellspring.records.models import Person
    from wellspring.web.door import MemberRequest

AT_MOST = 50


def index(request: MemberRequest) -> HttpResponse:
    """What was changed by hand, of whom and when, each with its Undo."""
    since = clock.now() - KEPT
    rows = Change.objects.visible_to(request.member).filter(at__gte=since)
    lately = rows.select_related("person").order_by("-at", "-pk")[:AT_MOST]
    shown = {"changes": [(one, SAID[one.word]) for one in lately if one.word in SAID]}
    return page.show(request, "you/changes.html", shown)


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """Everything that act wrote stands as it was before."""
    change = reading.to_change(Change.objects.select_related("person"), request, pk)
    reading.only(request)
    if change.word == "seat_left" and not room(request.member):
        return page.back("circle", word="circle_full")
    try:
        change.take_back(by=request.member)
    except ChangedSince:
        return page.back("person", change.person_id, word="changed_since")
    return page.back("person", change.person_id, word="taken_back")


def act(
    request: MemberRequest, person: Person, word: str, *watched: type[Model]
) -> AbstractContextManager[Change]:
    """What is written of a person in these tables from here on is one act, with its Undo."""
    return changing(person, word, *watched, by=request.member, at=clock.now())


def kept(change: Change) -> HttpResponse:
    """Back to the person, with a word about what was done and the way to take it back."""
    undo = reverse("change.end", args=[change.pk]) if change.pk else ""
    return page.back("person", change.person_id, word=change.word, undo=undo)
