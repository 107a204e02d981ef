"""What one writes down on a person's page: name, handles, circles, details, the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.records import noting
from wellspring.records.models import Circle, Detail, Forgotten, Handle, Name, Person, Standing
from wellspring.records.next_step import choose_next_step
from wellspring.web import page, reading
from wellspring.web.changes import act, kept
from wellspring.web.person import whole
from wellspring.web.wording import people as words
from wellspring.web.wording.trouble import (
    DAY_GONE,
    EMPTY_NAME,
    NO_DAY,
    NOT_A_HANDLE,
    NOTHING_WRITTEN,
)

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.utils.functional import Promise as Lazy

    from wellspring.web.door import MemberRequest


def rename(request: MemberRequest, pk: int) -> HttpResponse:
    """The name as the person writes it."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "name")
    name = reading.line(request, "name", reading.NAME)
    if not name:
        return mend(request, person, "name", EMPTY_NAME)
    with act(request, person, "name_kept", Person, Name) as change:
        noting.rename(person, name, by=request.member)
    return kept(change)


def add_handle(request: MemberRequest, pk: int) -> HttpResponse:
    """An address, a number or a link."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "text")
    kind = reading.choice(request, "kind", words.HANDLES)
    try:
        with act(request, person, "handle_kept", Handle, Forgotten) as change:
            noting.add_handle(person, kind, reading.line(request, "text"), by=request.member)
    except noting.NotAHandle:
        return mend(request, person, "handle", NOT_A_HANDLE[kind])
    return kept(change)


def add_circle(request: MemberRequest, pk: int) -> HttpResponse:
    """Where they are known from."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "label")
    kind = reading.choice(request, "kind", words.CIRCLES)
    with act(request, person, "circle_kept", Circle) as change:
        noting.add_circle(person, kind, reading.line(request, "label"), by=request.member)
    return kept(change)


def add_detail(request: MemberRequest, pk: int) -> HttpResponse:
    """Anything else that is known."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "text")
    kind = reading.choice(request, "kind", words.BY_HAND)
    text = reading.letter(request, "text")
    if not text:
        return mend(request, person, "detail", NOTHING_WRITTEN)
    with act(request, person, "detail_kept", Detail) as change:
        noting.add_detail(person, kind, text, by=request.member)
    return kept(change)


def choose_next(request: MemberRequest, pk: int) -> HttpResponse:
    """The day of the next step, or none on purpose."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "on", "none")
    if "none" in request.POST:
        with act(request, person, "next_none", Standing) as change:
            choose_next_step(person, none=True, by=request.member)
        return kept(change)
    said, today = reading.line(request, "on"), clock.today()
    day = reading.to_come(said, today)
    if day is None:
        gone = reading.a_day(said, today) is not None
        return mend(request, person, "next", DAY_GONE if gone else NO_DAY)
    with act(request, person, "next_kept", Standing) as change:
        choose_next_step(person, on=day, by=request.member)
    return kept(change)


def drop_handle(request: MemberRequest, pk: int) -> HttpResponse:
    """Take an address, number or link off."""
    handle = reading.to_change(Handle.objects.select_related("person"), request, pk)
    return _dropped(request, handle, "handle_gone")


def drop_circle(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a circle off."""
    circle = reading.to_change(Circle.objects.select_related("person"), request, pk)
    return _dropped(request, circle, "circle_gone")


def drop_detail(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a detail off."""
    detail = reading.to_change(Detail.objects.select_related("person"), request, pk)
    return _dropped(request, detail, "detail_gone")


def _dropped(request: MemberRequest, row: Handle | Circle | Detail, word: str) -> HttpResponse:
    with act(request, row.person, word, type(row)) as change:
        noting.drop(row, by=request.member)
    return kept(change)


def mend(request: MemberRequest, person: Person, field: str, sorry: str | Lazy) -> HttpResponse:
    """The page again, with what was typed and what to do about it."""
    shown = whole(request.member, person) | {"wrong": {field: sorry}, "told": request.POST.dict()}
    return page.show(request, "person/show.html", shown, status=422)
