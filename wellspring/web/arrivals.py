"""Arrivals: where files come in, what was brought in when, and taking one back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.interchange import sample
from wellspring.interchange.drafts import Draft
from wellspring.records.models import Arrival
from wellspring.records.undoing import AlreadyUndone
from wellspring.web import page, reading
from wellspring.web.door import on_this_machine
from wellspring.web.missed import unasked
from wellspring.web.whose import belongs_to
from wellspring.web.wording import arrivals as words

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

EARLIER = 20


def index(request: MemberRequest) -> HttpResponse:
    """Bring in: drop, choose or name files; drafts that wait; what came earlier."""
    return page.show(request, "arrivals/index.html", shelf(request.member))


def shelf(member: Member) -> dict[str, Any]:
    """What the page of arrivals shows."""
    waiting = [(draft, draft.state()) for draft in Draft.all() if belongs_to(draft, member)]
    return {
        "here": "arrivals",
        "waiting": [(draft, state, words.phase(state.phase)) for draft, state in waiting],
        "arrivals": Arrival.objects.visible_to(member).filter(undone_at=None)[:EARLIER],
        "on_this_machine": on_this_machine(),
        "wrong": {},
        "path": "",
    }


def show(request: MemberRequest, pk: int) -> HttpResponse:
    """One arrival: its files, what came with it, and the way to undo it."""
    arrival = reading.mine(Arrival.objects.all(), request, pk)
    asks = request.member.writes and arrival.undone_at is None and unasked(request.member)
    shown = {"here": "arrivals", "arrival": arrival, "files": arrival.files.order_by("path")}
    shown["asks"] = asks
    return page.show(request, "arrivals/show.html", shown)


def undo(request: MemberRequest, pk: int) -> HttpResponse:
    """Take it back whole."""
    arrival = reading.to_change(Arrival.objects.all(), request, pk)
    reading.only(request)
    try:
        sample.take_back(arrival, by=request.member, at=clock.now())
    except AlreadyUndone:
        return page.back("arrivals")
    return page.back("arrivals", word="arrival_undone")
