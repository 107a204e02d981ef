"""What a tie is for, and how far each speaks for the other, as the person tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.records.models import Person, Purpose, Vouch
from wellspring.web import reading
from wellspring.web.changes import act, kept
from wellspring.web.wording.aims import LEVELS, PURPOSES

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.models import Member
    from wellspring.web.door import MemberRequest


def choose(request: MemberRequest, pk: int) -> HttpResponse:
    """Helper, insight or connector, with a word on why and one question (P2.2 to P2.4)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "kind", "words", "question")
    kind = reading.choice(request, "kind", PURPOSES)
    told = {part: reading.line(request, part) for part in ("words", "question")}
    with act(request, person, "purpose_kept", Purpose) as change:
        Purpose.choose(person, kind, on=clock.today(), by=request.member, **told)
    return kept(change)


def drop(request: MemberRequest, pk: int) -> HttpResponse:
    """The tie is no longer for this."""
    row = reading.to_change(Purpose.objects.select_related("person"), request, pk)
    with act(request, row.person, "purpose_gone", Purpose) as change:
        row.drop(by=request.member)
    return kept(change)


def vouch(request: MemberRequest, pk: int) -> HttpResponse:
    """How far I would speak for them, or they for me (P0.13)."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "mine", "theirs")
    sides = {side: reading.choice(request, side, ("", *LEVELS)) for side in ("mine", "theirs")}
    with act(request, person, "vouch_kept", Vouch) as change:
        for side, level in sides.items():
            _say(person, level, mine=side == "mine", by=request.member)
    return kept(change)


def _say(person: Person, level: str, *, mine: bool, by: Member) -> None:
    """One side's word, where it is another than before; none leaves it to the record."""
    before = Vouch.objects.filter(person=person, mine=mine).first()
    if level and (before is None or before.level != level):
        Vouch.say(person, level, mine=mine, on=clock.today(), by=by)
    elif before and not level:
        before.unsay(by=by)


def unvouch(request: MemberRequest, pk: int) -> HttpResponse:
    """Left to the record again."""
    row = reading.to_change(Vouch.objects.select_related("person"), request, pk)
    with act(request, row.person, "vouch_gone", Vouch) as change:
        row.unsay(by=request.member)
    return kept(change)
