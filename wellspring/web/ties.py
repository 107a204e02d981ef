"""The tie as the person tells it: depth, rhythm, what each knows, help, a seat in the circle."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from django.urls import reverse

from wellspring import clock
from wellspring.core.circle import MOST
from wellspring.records import own_word
from wellspring.records.models import Favour, Knowing, Person, Seat, Standing
from wellspring.web import page, reading
from wellspring.web.changes import act, kept
from wellspring.web.person import whole
from wellspring.web.tie import SIDES
from wellspring.web.wording import rhythms, ties as words
from wellspring.web.wording.trouble import NO_DAY, NOTHING_WRITTEN

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.utils.functional import Promise as Lazy

    from wellspring.records.book import BookQuerySet
    from wellspring.web.door import MemberRequest

Said = TypeVar("Said", Knowing, Favour)


def say_stage(request: MemberRequest, pk: int) -> HttpResponse:
    """How deep the tie is in the person's own eyes, or as the record reads."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "stage")
    stage = reading.choice(request, "stage", ("", *words.STAGES))
    word = "stage_said" if stage else "stage_left"
    with act(request, person, word, Standing) as change:
        own_word.say_stage(person, stage or None, on=clock.today(), by=request.member)
    return kept(change)


def choose_rhythm(request: MemberRequest, pk: int) -> HttpResponse:
    """How often, in the person's own choice, or as suggested."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "every")
    days = rhythms.CHOICES[reading.choice(request, "every", rhythms.CHOICES)]
    with act(request, person, "rhythm_kept" if days else "rhythm_left", Standing) as change:
        own_word.choose_rhythm(person, days, on=clock.today(), by=request.member)
    return kept(change)


def add_knowing(request: MemberRequest, pk: int) -> HttpResponse:
    """One thing known, on either side (P0.8)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "side", "topic", "text")
    side = reading.choice(request, "side", SIDES)
    topic = reading.choice(request, "topic", words.TOPICS)
    text = reading.letter(request, "text")
    if not text:
        return _mend(request, person, side, NOTHING_WRITTEN)
    on, by = clock.today(), request.member
    kept = Knowing.note(person, text, side=side, topic=topic, on=on, by=by)
    return page.back("person", pk, word="detail_kept", undo=reverse("knowing.end", args=[kept.pk]))


def drop_knowing(request: MemberRequest, pk: int) -> HttpResponse:
    """Take it off again."""
    return _unsaid(request, Knowing.objects.select_related("person"), pk, "detail_gone")


def add_favour(request: MemberRequest, pk: int) -> HttpResponse:
    """Help that no message shows, given or received (P0.12)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "given", "kind", "words", "on")
    given = reading.choice(request, "given", ("yes", "no")) == "yes"
    kind = reading.choice(request, "kind", words.FAVOURS)
    told, day = reading.line(request, "words"), reading.line(request, "on")
    on = reading.past(day, clock.today())
    if not told:
        return _mend(request, person, "favour", NOTHING_WRITTEN)
    if on is None:
        return _mend(request, person, "favour", NO_DAY)
    kept = Favour.note(person, told, given=given, kind=kind, on=on, by=request.member)
    return page.back("person", pk, word="favour_kept", undo=reverse("favour.end", args=[kept.pk]))


def drop_favour(request: MemberRequest, pk: int) -> HttpResponse:
    """Take it off again."""
    return _unsaid(request, Favour.objects.select_related("person"), pk, "favour_gone")


def take_seat(request: MemberRequest, pk: int) -> HttpResponse:
    """Into the inner circle, while there is room (P4.16)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request)
    seats = Seat.objects.visible_to(request.member)
    if seats.filter(person=person).exists():
        return page.back("person", pk, word="seat_taken")
    if seats.count() >= MOST:
        return page.back("circle", word="circle_full")
    person.take_seat(on=clock.today(), by=request.member)
    return page.back("person", pk, word="seat_taken", undo=reverse("seat.end", args=[pk]))


def leave_seat(request: MemberRequest, pk: int) -> HttpResponse:
    """Out of it; nothing that passed is lost."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request)
    with act(request, person, "seat_left", Seat) as change:
        person.leave_seat(by=request.member)
    return kept(change)


def _unsaid(request: MemberRequest, rows: BookQuerySet[Said], pk: int, word: str) -> HttpResponse:
    row = reading.to_change(rows, request, pk)
    with act(request, row.person, word, type(row)) as change:
        own_word.unsay(row, on=clock.today(), by=request.member)
    return kept(change)


def _mend(request: MemberRequest, person: Person, field: str, sorry: str | Lazy) -> HttpResponse:
    shown = whole(request.member, person) | {"wrong": {field: sorry}, "told": request.POST.dict()}
    return page.show(request, "person/show.html", shown, status=422)
