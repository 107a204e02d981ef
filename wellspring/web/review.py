"""The week looked at: what moved, what was followed up and led where, and how it felt (P0.3)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from wellspring import clock
from wellspring.core.approach import share
from wellspring.core.week import A_WEEK, monday_of, to_look_at
from wellspring.records.models import Approach, Objective, Review
from wellspring.records.review import DIALS, HIGH, LOW
from wellspring.records.week import followed_in, moved_in, week_of
from wellspring.web import page, reading, said
from wellspring.web.wording import calls, week as words

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

EARLIER = 6  # weeks told beside this one
VALUES = tuple(map(str, range(LOW, HIGH + 1)))


def show(request: MemberRequest) -> HttpResponse:
    """One week; where none is named the last whole one, and from Friday on this one."""
    today = clock.today()
    named = request.GET.get("week", "")
    monday = monday_of(_named(named, today)) if named else to_look_at(today)
    member = request.member
    reviews = _reviews(member, monday)
    shown = {
        "here": "review",
        "week": week_of(member, monday, today),
        "is_this": monday == monday_of(today),
        "review": reviews.get(monday),
        "earlier": _earlier(member, monday, today, reviews),
        "next_week": monday + A_WEEK if monday + A_WEEK <= today else None,
        "last_week": monday - A_WEEK,
        "values": VALUES,
        "fitting": _fitting(member, today),
    }
    return page.show(request, "review/show.html", shown)


def _fitting(member: Member, today: date) -> str:
    """How many of a year's approaches fitted; nothing where they are too few (P2.25)."""
    lately = Approach.objects.of_a_year(member, today)
    aim = next(iter(Objective.objects.wordings(member)), None) if lately else None
    told = share(one.judged(aim) for one in lately)
    return calls.fitting(told) if told else ""


def keep(request: MemberRequest) -> HttpResponse:
    """How it felt, as far as anybody wants to say."""
    reading.must_write(request)
    reading.only(request, "week", "words", *DIALS)
    day = _named(reading.line(request, "week"), clock.today())
    told = {dial: reading.choice(request, dial, ("", *VALUES)) for dial in DIALS}
    dials = {dial: int(value) if value else None for dial, value in told.items()}
    by, at = request.member, clock.now()
    kept = Review.keep(day, dials, reading.letter(request, "words"), at=at, by=by)
    undo = reverse("review.end", args=[kept.pk])
    return _back(kept.week, "review_kept", undo)


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """As it was said before."""
    review = reading.to_change(Review.objects.all(), request, pk)
    review.take_back(by=request.member)
    return _back(review.week, "review_gone")


def _back(week: date, word: str, undo: str = "") -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('review')}{said.spoken(word, undo)}&week={week}")


def in_short(member: Member, today: date) -> dict[str, Any]:
    """The week to look at, for the page of today: what moved, and what was followed up."""
    monday = to_look_at(today)
    told = moved_in(member, monday)
    return {
        "is_this": monday == monday_of(today),
        "moved": words.moved(told) if told else "",
        "followed": words.followed(followed_in(member, monday, monday, today)[monday]),
    }


def _named(told: str, today: date) -> date:
    """The day an address names; a week still to come has nothing to show."""
    try:
        day = date.fromisoformat(told)
    except ValueError:
        raise Http404 from None
    if not date(1970, 1, 5) <= day <= today:
        raise Http404
    return day


def _reviews(member: Member, monday: date) -> dict[date, Review]:
    rows = Review.objects.visible_to(member).filter(
        week__lte=monday, week__gt=monday - (EARLIER + 1) * A_WEEK
    )
    return {one.week: one for one in rows}


def _earlier(
    member: Member, monday: date, today: date, reviews: dict[date, Review]
) -> list[tuple[date, str, Review | None]]:
    """The weeks before, each with what was followed up and how it felt; silent ones left out."""
    shares = followed_in(member, monday - EARLIER * A_WEEK, monday - A_WEEK, today)
    weeks = [monday - back * A_WEEK for back in range(1, EARLIER + 1)]
    return [
        (week, words.of(shares[week]), reviews.get(week))
        for week in weeks
        if shares[week].asked or week in reviews
    ]
