"""What a tie is for, and how far each speaks for the other, as the person tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Person, Purpose, Vouch
from wellspring.web import page, reading
from wellspring.web.wording.aims import LEVELS, PURPOSES

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def choose(request: MemberRequest, pk: int) -> HttpResponse:
    """Helper, insight or connector, with a word on why and one question (P2.2 to P2.4)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "words", "question")
    kind = reading.choice(request, "kind", PURPOSES)
    told = {part: reading.line(request, part) for part in ("words", "question")}
    chosen = Purpose.choose(person, kind, on=clock.today(), by=request.member, **told)
    undo = reverse("purpose.end", args=[chosen.pk])
    return page.back("person", pk, word="purpose_kept", undo=undo)


def drop(request: MemberRequest, pk: int) -> HttpResponse:
    """The tie is no longer for this."""
    row = reading.to_change(Purpose.objects.select_related("person"), request, pk)
    row.drop(by=request.member)
    return page.back("person", row.person_id, word="purpose_gone")


def vouch(request: MemberRequest, pk: int) -> HttpResponse:
    """How far I would speak for them, or they for me (P0.13)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "mine", "theirs")
    said = None
    for side in ("mine", "theirs"):
        level = reading.choice(request, side, ("", *LEVELS))
        before = Vouch.objects.filter(person=person, mine=side == "mine").first()
        if level and (before is None or before.level != level):
            on, by = clock.today(), request.member
            said = Vouch.say(person, level, mine=side == "mine", on=on, by=by)
        elif before and not level:
            before.unsay(by=request.member)
    undo = reverse("vouch.end", args=[said.pk]) if said else ""
    return page.back("person", pk, word="vouch_kept", undo=undo)


def unvouch(request: MemberRequest, pk: int) -> HttpResponse:
    """Left to the record again."""
    row = reading.to_change(Vouch.objects.all(), request, pk)
    person = row.person_id
    row.unsay(by=request.member)
    return page.back("person", person, word="vouch_gone")
