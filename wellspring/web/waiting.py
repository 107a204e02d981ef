"""Waiting to be placed: two entries at a time, each tied, kept for later, or let go (P1.14)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse

from wellspring import clock
from wellspring.core.joggers import JOGGERS
from wellspring.records.models import Handle, Person, Placing
from wellspring.web import page, reading, tabs
from wellspring.web.cards import AT_A_TIME, cards
from wellspring.web.rows import Line, found, lines

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.records.glance.waiting import Waits
    from wellspring.web.door import MemberRequest

NEXT = {"week": 7, "two_weeks": 14, "month": 30}  # days until the next step
REST = {"fortnight": 14, "month": 30, "quarter": 91}  # days that somebody rests
HANDLES = 2  # shown of one entry


class Card(NamedTuple):
    """An entry to place: why it is asked about, what is known, how to reach them."""

    why: Waits
    line: Line
    handles: list[str]


def index(request: MemberRequest) -> HttpResponse:
    """The next two, and whether more lie behind them."""
    member, today = request.member, clock.today()
    some = cards(member, today, AT_A_TIME + 1)
    shown = {
        "here": "people",
        "waiting": _cards(some[:AT_A_TIME], member, today),
        "more": len(some) > AT_A_TIME,
        "joggers": list(JOGGERS),
        "steps": list(NEXT),
        "rests": list(REST),
        **tabs.shown(member, today),
    }
    return page.show(request, "people/waiting.html", shown)


def place(request: MemberRequest, pk: int) -> HttpResponse:
    """One of the three presses."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "how", "circle", "label", "next", "rest")
    how = reading.choice(request, "how", ("tied", "later", "let_go"))
    at, today, by = clock.now(), clock.today(), request.member
    if how == "tied":
        jogger = JOGGERS[reading.choice(request, "circle", JOGGERS)]
        label = reading.line(request, "label") or jogger.label
        on = today + timedelta(days=NEXT[reading.choice(request, "next", NEXT)])
        placed = Placing.tie(person, jogger.kind, label, on=on, at=at, by=by)
    elif how == "later":
        until = today + timedelta(days=REST[reading.choice(request, "rest", REST)])
        placed = Placing.keep_for_later(person, until=until, at=at, by=by)
    else:
        placed = Placing.let_go(person, at=at, by=by)
    return page.back("waiting", word=f"placed_{how}", undo=reverse("placing.end", args=[placed.pk]))


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """They wait to be placed again."""
    reading.to_change(Placing.objects.all(), request, pk).end(by=request.member)
    return page.back("waiting", word="placing_gone")


def _cards(some: list[Waits], member: Member, today: date) -> list[Card]:
    numbers = [one.person for one in some]
    here = Person.objects.visible_to(member).filter(pk__in=numbers)
    told = {line.who.pk: line for line in lines(found(here, len(numbers)), member, today)}
    handles: dict[int, list[str]] = {}
    for person, text in Handle.objects.filter(person__in=numbers).values_list("person_id", "value"):
        handles.setdefault(person, []).append(text)
    return [Card(one, told[one.person], handles.get(one.person, [])[:HANDLES]) for one in some]
