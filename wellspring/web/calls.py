"""Somebody is on the line: the brief, what to ask back, and the approach written down.

P2.19 to P2.23: a call comes when one does not expect it. In one look there is what the book knows,
a sentence that buys time, and what to ask; whatever was offered is held against the objective.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.core.approach import ANSWERS, Says
from wellspring.core.calling import Situation, asks, delays, situation
from wellspring.records.approach import Heard
from wellspring.records.glance import through_django
from wellspring.records.glance.briefing import Brief, brief, who_asks, work
from wellspring.records.models import Approach, Book, Person
from wellspring.records.shelf import telling
from wellspring.web import page, reading
from wellspring.web.wording.trouble import NOTHING_WRITTEN

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

LATELY = 12
A_LINE = 80  # letters, in which somebody says who called


def index(request: MemberRequest) -> HttpResponse:
    """The line to type, the brief to what was typed, and those who called of late."""
    asked = request.GET.get("q", "").strip()[: reading.LINE]
    return page.show(request, "calls/show.html", _shown(request, asked))


def create(request: MemberRequest) -> HttpResponse:
    """Write it down: who, where from, their words, and the day one will answer by."""
    reading.must_write(request)
    reading.only(request, "words", "until", "person", "place", "as")
    told = reading.letter(request, "words")
    until = reading.a_day(reading.line(request, "until"), clock.today())
    if not told:
        shown = _shown(request, "") | {"wrong": {"words": NOTHING_WRITTEN}}
        return page.show(request, "calls/show.html", shown, status=422)
    found = _brief(request.member, told, request.POST)
    made = Approach.write(
        _heard(request.member, told, found), on=clock.today(), by=request.member, answer_by=until
    )
    return _back(made, "approach_kept", "call.end")


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """One approach: its brief, and how it fits."""
    one = reading.mine(Approach.objects.select_related("person"), request, pk)
    shown = _shown(request, one.words, one)
    return page.show(request, "calls/show.html", shown | {"one": one, "judged": one.judged()})


def drop(request: MemberRequest, pk: int) -> HttpResponse:
    """As if nobody had called."""
    reading.to_change(Approach.objects.all(), request, pk).drop(by=request.member)
    return page.back("calls", word="approach_gone")


def say_fits(request: MemberRequest, pk: int) -> HttpResponse:
    """Which of the things that would make it right it holds."""
    one = reading.to_change(Approach.objects.all(), request, pk)
    criteria = one.judged().criteria
    fields = [f"fit-{at}" for at in range(len(criteria))]
    reading.only(request, *fields)
    told = {
        criterion.what: Says(reading.choice(request, field, list(Says)))
        for criterion, field in zip(criteria, fields, strict=True)
        if field in request.POST
    }
    one.say_fits(told, by=request.member)
    return _back(one, "fits_kept" if one.judged().told(Says.UNKNOWN) else "fits_known")


def answer(request: MemberRequest, pk: int) -> HttpResponse:
    """Yes, no, or later with a day; what was answered before, in another tab, stands."""
    one = reading.to_change(Approach.objects.all(), request, pk)
    reading.only(request, "answer", "until")
    told = reading.choice(request, "answer", ANSWERS)
    until = reading.a_day(reading.line(request, "until"), clock.today())
    if told == "later" and (until is None or until < clock.today()):
        reading.refuse()
    if one.answered_on is not None:
        return page.back("call", pk, word="approach_stands")
    one.settle(told, at=clock.now(), by=request.member, until=until)
    return _back(one, f"approach_{told}")


def write_down(request: MemberRequest, pk: int) -> HttpResponse:
    """The caller goes into the book; the answer they wait for is an act of its day."""
    one = reading.to_change(Approach.objects.filter(person=None), request, pk)
    reading.only(request, "name")
    name = reading.line(request, "name")
    if not name:
        reading.refuse()
    one.write_caller_down(name, at=clock.now(), by=request.member)
    return _back(one, "person_added", "call.caller.end")


def let_go(request: MemberRequest, pk: int) -> HttpResponse:
    """Not written down after all."""
    one = reading.to_change(Approach.objects.exclude(person=None), request, pk)
    one.let_caller_go(by=request.member)
    return page.back("call", pk, word="taken_back")


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """As it stood before the last word about it."""
    one = reading.to_change(Approach.objects.all(), request, pk)
    one.take_back(by=request.member)
    return page.back("call", one.pk, word="taken_back")


def _back(one: Approach, word: str, undo: str = "call.before") -> HttpResponse:
    return page.back("call", one.pk, word=word, undo=reverse(undo, args=[one.pk]))


def _brief(member: Member, text: str, told: Any) -> Brief:  # noqa: ANN401  a form or an address
    chosen = {name: reading.number(told.get(name, "")) for name in ("person", "place")}
    return brief(through_django, member.reads, text, today=clock.today(), **chosen)


def _heard(member: Member, told: str, found: Brief) -> Heard:
    """Who and where from, as far as the book knows them, else as the line says."""
    known = found.person
    person = Person.objects.visible_to(member).filter(pk=known.id).first() if known else None
    line = told if "\n" not in told and len(told) <= A_LINE else ""
    place = found.place.name if found.place else found.named.house
    return Heard(person, "" if person else found.named.who or line, place, told)


def _shown(request: MemberRequest, asked: str, one: Approach | None = None) -> dict[str, Any]:
    member, today = request.member, clock.today()
    told = request.GET.dict()
    if one and one.person_id and "person" not in told:
        told["person"] = str(one.person_id)
    found = _brief(member, asked, told) if asked or told.get("person") else None
    said = request.GET.get("as", "")
    who = Situation(said) if said in list(Situation) else _guessed(found, asked)
    country = Book.objects.values_list("country", flat=True).get(pk=member.book_id)
    lately = Approach.objects.visible_to(member).select_related("person").order_by("-on", "-pk")
    return {
        "here": "today", "asked": asked, "found": found, "who": who, "one": None,
        "works_at": work, "asks": asks(who, asked), "delays": delays(today, country),
        "lately": lately[:LATELY],
        "stories": telling(member, _about(found, asked)) if found else [], "judged": None,
    }  # fmt: skip


def _guessed(found: Brief | None, asked: str) -> Situation:
    """Who seems to ask, until somebody says otherwise."""
    if found is None:
        return situation(asked, at_a_house=False)
    return who_asks(found, asked)


def _about(found: Brief, asked: str) -> list[str]:
    """What a story of one's own could be a match for."""
    return [asked, *(need for _, need in found.needs)]
