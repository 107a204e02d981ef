"""People: the list, finding somebody, and writing somebody down by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.records.noting import NotAHandle, add_person
from wellspring.web import newcomers, page, reading, tabs
from wellspring.web.rows import Place, after, lines, listed
from wellspring.web.ways import looked_at, shown
from wellspring.web.wording import people as words
from wellspring.web.wording.trouble import EMPTY_NAME, NOT_A_HANDLE

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

AT_ONCE = 50


def index(request: MemberRequest) -> HttpResponse:
    """The list: who, where they are, the last touch, what comes next."""
    member, today = request.member, clock.today()
    asked, way = request.GET.get("q", "").strip(), shown(request.GET.get("show", ""))
    people = looked_at(way, member, today, finding=bool(asked))
    if asked:
        people = people.found(asked[: reading.LINE], member)
    start = Place.read(request.GET.get("after", ""))
    found = listed(after(people, start), AT_ONCE + 1)
    further = Place.of(found[AT_ONCE - 1]) if len(found) > AT_ONCE else None
    told = {"asked": asked, "shown": way, "filters": words.SHOWN}
    around = {"start": start, "further": further, **tabs.shown(member, today)}
    rows = lines(found[:AT_ONCE], member, today)
    return page.show(
        request, "people/index.html", {"here": "people", "rows": rows, **told, **around}
    )


def new(request: MemberRequest) -> HttpResponse:
    """The form to write somebody down by hand."""
    reading.must_write(request)
    return page.show(request, "people/new.html", {"here": "people", "told": {}, "wrong": {}})


def create(request: MemberRequest) -> HttpResponse:
    """Write somebody down by hand: a name is enough."""
    reading.must_write(request)
    reading.only(request, "name", "email", "phone", "link", "organisation", "title", "note")
    told = {
        each: reading.line(request, each)
        for each in ("name", "email", "phone", "link", "organisation", "title")
    }
    told["name"] = told["name"][: reading.NAME]
    told["note"] = reading.letter(request, "note")
    if not told["name"]:
        shown = {"here": "people", "told": told, "wrong": {"name": EMPTY_NAME}}
        return page.show(request, "people/new.html", shown, status=422)
    try:
        person = add_person(request.member, at=clock.now(), **told)
    except NotAHandle as wrong:
        shown = {"here": "people", "told": told, "wrong": {wrong.kind: NOT_A_HANDLE[wrong.kind]}}
        return page.show(request, "people/new.html", shown, status=422)
    undo = newcomers.undo_of([person])
    return page.back("person", person.pk, word="person_added", undo=undo)
