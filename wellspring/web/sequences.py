"""A letter, then the telephone: what to say on the phone, and what comes of it (P3.28, P3.33)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.records.glance import through_django
from wellspring.records.glance.sequences import followed
from wellspring.records.models import Affiliation, Letter, Person, Sequence
from wellspring.records.sequence import BY_WORD, RUNG
from wellspring.web import frame, page, reading
from wellspring.web.wording.ringing import script
from wellspring.web.wording.trouble import SAY_WHY

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

BESIDE = 8


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """The steps with their days, the words for the call, and who else there is."""
    one = reading.mine(Sequence.objects.select_related("person", "organisation"), request, pk)
    return page.show(request, "sequences/show.html", _shown(request.member, one))


def _shown(member: Member, one: Sequence) -> dict[str, Any]:
    today = clock.today()
    told = next(iter(followed(through_django, [one.book_id], today, only=one.pk)), None)
    letter = Letter.objects.filter(pk=one.letter_id or 0).first()
    following = told.next() if told and told.open else None
    phones = one.person.handles.filter(kind="phone").order_by("pk")
    return {
        "here": "people",
        "one": one,
        "person": one.person,
        "told": {},
        "stands": told,
        "next": following,
        "calls": [(call, call.source_key.rpartition(":")[2]) for call in one.calls()],
        "script": script(one.person.name, frame.own_name(member), one.began_on, letter),
        "letter": letter,
        "phones": list(phones),
        "others": _others(member, one),
        "wrong": {},
    }


def _others(member: Member, one: Sequence) -> list[Person]:
    """Who else is known to work there."""
    if one.organisation_id is None:
        return []
    there = Affiliation.objects.filter(organisation=one.organisation_id, school=False, until=None)
    people = Person.objects.visible_to(member).filter(pk__in=there.values("person_id"))
    return list(people.exclude(pk=one.person_id).order_by("heard_of", "sort_key", "pk")[:BESIDE])


def ring(request: MemberRequest, pk: int) -> HttpResponse:
    """They were rung."""
    one = reading.to_change(Sequence.objects.select_related("person"), request, pk)
    reading.only(request, "how")
    how = reading.choice(request, "how", RUNG)
    touch = one.ring(how, at=clock.now(), by=request.member)
    if touch is None:
        return page.back("sequence", pk, word="rung_already")
    word = "rung_spoke" if how == "spoke" else "rung"
    return page.back("sequence", pk, word=word, undo=reverse("touch.end", args=[touch.pk]))


def end(request: MemberRequest, pk: int) -> HttpResponse:
    """End it on purpose; a word why is asked for, so that nothing is skipped in silence."""
    one = reading.to_change(Sequence.objects.select_related("person", "organisation"), request, pk)
    reading.only(request, "words")
    words = reading.line(request, "words")
    if not words:
        shown = _shown(request.member, one) | {"wrong": {"words": SAY_WHY}}
        return page.show(request, "sequences/show.html", shown, status=422)
    one.end(BY_WORD, on=clock.today(), by=request.member, words=words)
    return page.back(
        "sequence", pk, word="followed_ended", undo=reverse("sequence.again", args=[pk])
    )


def go_on(request: MemberRequest, pk: int) -> HttpResponse:
    """It goes on after all."""
    reading.to_change(Sequence.objects.all(), request, pk).go_on(by=request.member)
    return page.back("sequence", pk, word="followed_again")
