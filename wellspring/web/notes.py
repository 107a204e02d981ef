"""What one writes down on a person's page: name, handles, circles, details, the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.records import noting
from wellspring.records.models import Circle, Detail, Handle, Person
from wellspring.records.next_step import choose_next_step
from wellspring.web import page, reading
from wellspring.web.person import whole
from wellspring.web.wording import people as words
from wellspring.web.wording.trouble import EMPTY_NAME, NO_DAY, NOT_A_HANDLE, NOTHING_WRITTEN

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.utils.functional import Promise as Lazy

    from wellspring.web.door import MemberRequest


def rename(request: MemberRequest, pk: int) -> HttpResponse:
    """The name as the person writes it."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "name")
    name = reading.line(request, "name")
    if not name:
        return _mend(request, person, "name", EMPTY_NAME)
    noting.rename(person, name, by=request.member)
    return page.back("person", pk, word="name_kept")


def add_handle(request: MemberRequest, pk: int) -> HttpResponse:
    """An address, a number or a link."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "text")
    kind = reading.choice(request, "kind", words.HANDLES)
    try:
        noting.add_handle(person, kind, reading.line(request, "text"), by=request.member)
    except noting.NotAHandle:
        return _mend(request, person, "handle", NOT_A_HANDLE[kind])
    return page.back("person", pk, word="handle_kept")


def add_circle(request: MemberRequest, pk: int) -> HttpResponse:
    """Where they are known from."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "label")
    kind = reading.choice(request, "kind", words.CIRCLES)
    noting.add_circle(person, kind, reading.line(request, "label"), by=request.member)
    return page.back("person", pk, word="circle_kept")


def add_detail(request: MemberRequest, pk: int) -> HttpResponse:
    """Anything else that is known."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "text")
    kind = reading.choice(request, "kind", words.BY_HAND)
    text = reading.letter(request, "text")
    if not text:
        return _mend(request, person, "detail", NOTHING_WRITTEN)
    noting.add_detail(person, kind, text, by=request.member)
    return page.back("person", pk, word="detail_kept")


def choose_next(request: MemberRequest, pk: int) -> HttpResponse:
    """The day of the next step, or none on purpose."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "on", "none")
    if "none" in request.POST:
        choose_next_step(person, none=True, by=request.member)
        return page.back("person", pk, word="next_none")
    day = reading.a_day(reading.line(request, "on"), clock.today())
    if day is None:
        return _mend(request, person, "next", NO_DAY)
    choose_next_step(person, on=day, by=request.member)
    return page.back("person", pk, word="next_kept")


def drop_handle(request: MemberRequest, pk: int) -> HttpResponse:
    """Take an address, number or link off."""
    handle = reading.to_change(Handle.objects.all(), request, pk)
    return _dropped(request, handle, "handle_gone")


def drop_circle(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a circle off."""
    circle = reading.to_change(Circle.objects.all(), request, pk)
    return _dropped(request, circle, "circle_gone")


def drop_detail(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a detail off."""
    detail = reading.to_change(Detail.objects.all(), request, pk)
    return _dropped(request, detail, "detail_gone")


def _dropped(request: MemberRequest, row: Handle | Circle | Detail, word: str) -> HttpResponse:
    noting.drop(row, by=request.member)
    return page.back("person", row.person_id, word=word)


def _mend(request: MemberRequest, person: Person, field: str, sorry: str | Lazy) -> HttpResponse:
    """The page again, with what was typed and what to do about it."""
    shown = whole(request.member, person) | {"wrong": {field: sorry}, "told": request.POST.dict()}
    return page.show(request, "person/show.html", shown, status=422)
