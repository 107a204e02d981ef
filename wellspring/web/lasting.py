"""Needs and offers, one's own and those of others: noted, ended, taken up again, never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Need, Offer, Person, Refusal
from wellspring.web import page, reading
from wellspring.web.person import whole
from wellspring.web.wording.trouble import NOTHING_WRITTEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

    Act = Callable[..., HttpResponse]

NOUNS: dict[str, type[Need | Offer]] = {"need": Need, "offer": Offer}


def add(noun: str) -> Act:
    """Note one of one's own."""

    def create(request: MemberRequest) -> HttpResponse:
        from wellspring.web.give import shown  # noqa: PLC0415  it asks for these acts' words

        reading.must_write(request)
        reading.only(request, "words")
        words = reading.line(request, "words")
        if not words:
            told = shown(request) | {"wrong": {noun: NOTHING_WRITTEN}}
            return page.show(request, "give/show.html", told, status=422)
        made = NOUNS[noun].note(words, person=None, on=clock.today(), by=request.member)
        return _noted(noun, made)

    return create


def add_of(noun: str) -> Act:
    """Note one that a person told; the next one may come at once (P1.27)."""

    def create(request: MemberRequest, pk: int) -> HttpResponse:
        person = reading.to_change(Person.objects.all(), request, pk)
        reading.only(request, "words")
        words = reading.line(request, "words")
        if not words:
            told = whole(request.member, person) | {"wrong": {noun: NOTHING_WRITTEN}}
            return page.show(request, "person/show.html", told, status=422)
        made = NOUNS[noun].note(words, person=person, on=clock.today(), by=request.member)
        return _noted(noun, made)

    return create


def drop(noun: str) -> Act:
    """As if it had never been noted."""

    def end(request: MemberRequest, pk: int) -> HttpResponse:
        row = _held(noun, request, pk)
        reading.only(request)
        row.delete()
        return _back(row, f"{noun}_gone")

    return end


def finish(noun: str) -> Act:
    """Met, or no longer."""

    def end(request: MemberRequest, pk: int) -> HttpResponse:
        row = _held(noun, request, pk)
        reading.only(request)
        row.end(on=clock.today(), by=request.member)
        return _back(row, f"{noun}_ended", reverse(f"{noun}.again", args=[pk]))

    return end


def again(noun: str) -> Act:
    """It holds after all."""

    def end(request: MemberRequest, pk: int) -> HttpResponse:
        row = _held(noun, request, pk)
        reading.only(request)
        row.take_up_again(by=request.member)
        return _back(row, f"{noun}_again")

    return end


def refuse(request: MemberRequest, pk: int) -> HttpResponse:
    """Not these two; they are not named together again."""
    need: Any = reading.to_change(Need.objects.all(), request, pk)
    reading.only(request, "person")
    named = reading.number(request.POST.get("person", ""))
    person = reading.mine(Person.objects.all(), request, named)
    told = Refusal.of(need, person, by=request.member, at=clock.now())
    return page.back("give", word="refused", undo=reverse("refusal.end", args=[told.pk]))


def unrefuse(request: MemberRequest, pk: int) -> HttpResponse:
    """They may be named together again."""
    told = reading.to_change(Refusal.objects.all(), request, pk)
    told.take_back(by=request.member)
    return page.back("give", word="refusal_gone")


def _held(noun: str, request: MemberRequest, pk: int) -> Need | Offer:
    rows: Any = NOUNS[noun].objects.all()
    found: Need | Offer = reading.to_change(rows, request, pk)
    return found


def _noted(noun: str, row: Need | Offer) -> HttpResponse:
    return _back(row, f"{noun}_kept", reverse(f"{noun}.end", args=[row.pk]))


def _back(row: Need | Offer, word: str, undo: str = "") -> HttpResponse:
    if row.person_id is None:
        return page.back("give", word=word, undo=undo)
    return page.back("person", row.person_id, word=word, undo=undo)
