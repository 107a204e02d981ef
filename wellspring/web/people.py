"""People: the list, finding somebody, and writing somebody down by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db.models import Q

from wellspring import clock
from wellspring.core.depth import Stage
from wellspring.core.superficial import NEW_FOR, STALLED_AFTER
from wellspring.records.models import Person, Promise
from wellspring.records.noting import NotAHandle, add_person
from wellspring.web import page, reading
from wellspring.web.alike import waiting
from wellspring.web.circle import drifting
from wellspring.web.rows import Place, after, lines, listed
from wellspring.web.wording import people as words
from wellspring.web.wording.trouble import EMPTY_NAME, NOT_A_HANDLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.records.person import PersonQuerySet
    from wellspring.web.door import MemberRequest

AT_ONCE = 50


def index(request: MemberRequest) -> HttpResponse:
    """The list: who, where they are, the last touch, what comes next."""
    asked, shown = request.GET.get("q", "").strip(), request.GET.get("show", "known")
    if shown not in words.SHOWN:
        shown = "known"
    today = clock.today()
    people = _shown(Person.objects.visible_to(request.member), shown, request.member, today)
    if asked:
        people = people.found(asked[: reading.LINE])
    start = Place.read(request.GET.get("after", ""))
    found = listed(after(people, start), AT_ONCE + 1)
    further = Place.of(found[AT_ONCE - 1]) if len(found) > AT_ONCE else None
    told = {"asked": asked, "shown": shown, "filters": words.SHOWN}
    around = {"start": start, "further": further, "doubts": waiting(request.member)[:1]}
    rows = lines(found[:AT_ONCE], request.member, today)
    return page.show(
        request, "people/index.html", {"here": "people", "rows": rows, **told, **around}
    )


def _shown(people: PersonQuerySet, shown: str, member: Member, today: date) -> PersonQuerySet:
    if shown == "heard-of":
        return people.filter(heard_of=True)
    which = WHICH.get(shown)
    return people.known().filter(which(member, today)) if which else people.known()


def _drifting(member: Member, today: date) -> Q:
    return Q(pk__in=drifting(member, today))


def _stalled(today: date) -> Q:
    """Left where they began, as core.superficial says (P0.9)."""
    met = Q(standing__said_stage=Stage.MET) | Q(standing__said_stage="", standing__stage=Stage.MET)
    return met & Q(
        standing__first_at__date__lte=today - timedelta(days=NEW_FOR),
        standing__last_at__date__lte=today - timedelta(days=STALLED_AFTER),
    )


def _without_step() -> Q:
    none = Q(standing__next_on=None) & ~Q(standing__next_none=True)
    return none | Q(standing=None)


def _pending(today: date) -> Q:
    still = Promise.objects.still_open(today).values("person_id")
    return Q(pk__in=still) | Q(standing__next_on__isnull=False)


WHICH: dict[str, Callable[[Member, date], Q]] = {
    "circle": lambda _member, _today: Q(seat__isnull=False),
    "drifting": _drifting,
    "stalled": lambda _member, today: _stalled(today),
    "quiet": lambda _member, today: Q(standing__quiet_on__lte=today),
    "no-step": lambda _member, _today: _without_step(),
    "pending": lambda _member, today: _pending(today),
}


def new(request: MemberRequest) -> HttpResponse:
    """The form to write somebody down by hand."""
    reading.must_write(request)
    return page.show(request, "people/new.html", {"here": "people", "told": {}, "wrong": {}})


def create(request: MemberRequest) -> HttpResponse:
    """Write somebody down by hand: a name is enough."""
    reading.must_write(request)
    reading.only(request, "name", "email", "phone", "organisation", "title", "note")
    told = {
        each: reading.line(request, each)
        for each in ("name", "email", "phone", "organisation", "title")
    }
    told["note"] = reading.letter(request, "note")
    if not told["name"]:
        shown = {"here": "people", "told": told, "wrong": {"name": EMPTY_NAME}}
        return page.show(request, "people/new.html", shown, status=422)
    try:
        person = add_person(request.member, at=clock.now(), **told)
    except NotAHandle as wrong:
        shown = {"here": "people", "told": told, "wrong": {wrong.kind: NOT_A_HANDLE[wrong.kind]}}
        return page.show(request, "people/new.html", shown, status=422)
    return page.back("person", person.pk, word="person_added")
