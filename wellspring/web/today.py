"""Today: the few acts worth half an hour, why, and what the person answers to each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from wellspring import clock
from wellspring.core.circle import MOST
from wellspring.interchange import sample
from wellspring.records.day import (
    DUTIES,
    NoSuchItem,
    answer as answer_to,
    day_for,
    one_for,
    take_back_answer,
)
from wellspring.records.glance import beside, through_django
from wellspring.records.glance.doubts import in_doubt
from wellspring.records.models import Answer, Approach, Book, Objective
from wellspring.web import page, reading
from wellspring.web.cards import cards
from wellspring.web.circle import wells
from wellspring.web.letters import on_the_desk
from wellspring.web.meetings_near import this_week, to_look_back
from wellspring.web.review import in_short
from wellspring.web.wording import plan as words, rest

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.day import Item
    from wellspring.web.door import MemberRequest

MONDAY, WEEK = 0, 7
CALLED = 3  # who wait for an answer
FIRST = 3  # acts are enough on the day the first files came (P2.6)


def show(request: MemberRequest) -> HttpResponse:
    """The plan; an empty book is shown its three doors instead."""
    if not beside.anybody(through_django, request.member.reads):
        return HttpResponseRedirect(reverse("welcome"))
    today, just_one = clock.today(), "one" in request.GET
    sampled = sample.is_here(request.member)
    first = not sampled and first_day(request.member, today)
    day = (
        one_for(request.member, today=today)
        if just_one
        else day_for(request.member, today=today, at_most=FIRST if first else 7)
    )
    items = day.items
    owed = [item for item in items if item.reason in words.OWED]
    shown = {"owed": owed, "then": items[len(owed) :], "items": items, "just_one": just_one}
    shown |= {"ended": day.begun and not items, "to_look_back": to_look_back(request.member, items)}
    book, inner = Book.objects.get(pk=request.member.book_id), wells(request.member, today)
    around = {
        "wells": inner,
        "room": max(MOST - len(inner), 0),
        "book": book,
        "waiting": [] if just_one else [item.person_name for item in day.waiting],
        "rest": rest.note(today, book.country, rests=day.rests),
        "guesses": _guesses(items),
        "doubts": in_doubt(through_django, request.member.reads),
        "cards": cards(request.member, today),
        "writing": on_the_desk(request.member),
        "aim": next(iter(Objective.objects.wordings(request.member)), None),
        "sampled": sampled,
        "approaches": Approach.objects.visible_to(request.member)
        .unanswered()
        .select_related("person")
        .order_by("answer_by", "-on")[:CALLED],
        "the_week": in_short(request.member, today),
        "minutes": sum(item.minutes for item in items),
        "meetings": this_week(request.member, today),
        "later": later(today),
        "first": first,
    }
    return page.show(request, "today/show.html", {"here": "today"} | shown | around)


def first_day(member: Member, today: date) -> bool:
    """Whether the first files came today."""
    kept = beside.first_files(through_django, member.reads)
    return bool(kept and clock.begins(today) <= kept < clock.begins(today + timedelta(days=1)))


def _guesses(items: list[Item]) -> dict[str, int]:
    """Of the acts, those that rest on words we only read, and the promise each is about."""
    about = {item.key: int(item.key.partition(":")[2]) for item in items if item.kind in DUTIES}
    unsure = beside.unsure(through_django, about.values())
    return {key: pk for key, pk in about.items() if pk in unsure}


def later(today: date) -> list[tuple[str, date]]:
    """The days a plan item may be put off to: tomorrow, Monday, in two weeks."""
    monday = today + timedelta(days=WEEK - today.weekday())
    days = [("tomorrow", today + timedelta(days=1)), ("monday", monday),
            ("two_weeks", today + timedelta(days=2 * WEEK))]  # fmt: skip
    return [(name, day) for name, day in days if name == "tomorrow" or day != days[0][1]]


def answer(request: MemberRequest) -> HttpResponse:
    """Done, later or something else."""
    reading.must_write(request)
    reading.only(request, "item", "what", "until")
    what = reading.choice(request, "what", ("done", "later", "other"))
    until = reading.a_day(reading.line(request, "until"), clock.today())
    try:
        given = answer_to(
            request.member, reading.line(request, "item"), what,  # type: ignore[arg-type]
            at=clock.now(), today=clock.today(), until=until,
        )  # fmt: skip
    except NoSuchItem as gone:
        raise Http404 from gone
    return page.back("today", word=f"answered_{what}", undo=reverse("answer.end", args=[given.pk]))


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """As if it had not been answered."""
    take_back_answer(request.member, reading.to_change(Answer.objects.all(), request, pk))
    return page.back("today", word="answer_gone")
