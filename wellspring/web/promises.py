"""Promises: mine to them, theirs to me; kept, let go, or opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Closure, Person, Promise, Verdict
from wellspring.web import page, reading
from wellspring.web.changes import act, kept
from wellspring.web.notes import mend
from wellspring.web.wording.trouble import NO_DAY, NOTHING_WRITTEN

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def create(request: MemberRequest, pk: int) -> HttpResponse:
    """Write a promise down, with a day if one was named."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "words", "due", "mine")
    words, today = reading.line(request, "words"), clock.today()
    mine = reading.choice(request, "mine", ("yes", "no")) == "yes"
    said = reading.line(request, "due")
    due = reading.a_day(said, today)
    if not words:
        return mend(request, person, "promise", NOTHING_WRITTEN)
    if said and due is None:
        return mend(request, person, "due", NO_DAY)
    with act(request, person, "promise_kept", Promise) as change:
        person.promise(words, on=today, due=due, mine=mine, by=request.member)
    return kept(change)


def close(request: MemberRequest, pk: int) -> HttpResponse:
    """It is kept, or it need not be kept any more."""
    promise = reading.to_change(Promise.objects.all(), request, pk)
    reading.only(request, "how")
    how = reading.choice(request, "how", ("kept", "dismissed"))
    promise.close(how, by=request.member, at=clock.now())
    word = "promise_closed" if how == "kept" else "promise_dismissed"
    undo = reverse("closure.end", args=[pk])
    return page.back("person", promise.person_id, word=word, undo=undo)


def reopen(request: MemberRequest, pk: int) -> HttpResponse:
    """As if nobody had said so."""
    promise = reading.to_change(Promise.objects.all(), request, pk)
    Closure.objects.filter(promise=promise).exclude(how="proof").delete()
    return page.back("person", promise.person_id, word="promise_open")


def judge(request: MemberRequest, pk: int) -> HttpResponse:
    """What was read out of words is one, or it is none; either answer teaches."""
    promise = reading.to_change(Promise.objects.all(), request, pk)
    reading.only(request, "is", "page")
    right = reading.choice(request, "is", ("one", "none")) == "one"
    to = reading.choice(request, "page", ("today", "person"))
    say = promise.confirm if right else promise.dismiss
    said = say(by=request.member, at=clock.now())
    word = "suggestion_right" if right else "suggestion_wrong"
    undo = reverse("verdict.end", args=[said.pk])
    return page.back(to, *([promise.person_id] if to == "person" else []), word=word, undo=undo)


def unjudge(request: MemberRequest, pk: int) -> HttpResponse:
    """As if nobody had said so."""
    said = reading.to_change(Verdict.objects.all(), request, pk)
    person = said.person_id
    said.take_back(by=request.member)
    if person is None:
        return page.back("today", word="suggestion_open")
    return page.back("person", person, word="suggestion_open")
