"""The roll-call: everybody who helped, and who has heard how it turned out (P3.41)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring.records.models import Favour, Person, Promise
from wellspring.records.news import helpers, news_of
from wellspring.web import page

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

AT_MOST, SHOWN = 400, 3
REPORTS = ("report_back_owed", "outcome_owed")


class Helper(NamedTuple):
    """Somebody who helped: with what, and what they are still to hear."""

    person: Person
    words: list[tuple[str, str, date]]  # kind, words, day
    owed: str  # the duty that is open, or nothing
    last: date | None


def show(request: MemberRequest) -> HttpResponse:
    """Those who have not heard yet before those who have."""
    everybody = roll_call(request.member)
    news = news_of(request.member.book_id)
    shown = {
        "here": "meetings",
        "news": news,
        "not_yet": [one for one in everybody if one.owed],
        "heard": [one for one in everybody if not one.owed],
    }
    return page.show(request, "meetings/outcome.html", shown)


def roll_call(member: Member) -> list[Helper]:
    """Everybody who helped in words, deeds or names, the latest help first."""
    who = helpers(member.book_id)
    people = Person.objects.visible_to(member).filter(pk__in=who)
    found = {one.pk: one for one in people.order_by("sort_key")[:AT_MOST]}
    given: dict[int, list[Any]] = defaultdict(list)
    favours = Favour.objects.filter(person__in=found, given=False).order_by("-on", "-pk")
    for one in favours:
        given[one.person_id].append((one.kind, one.words, one.on))
    owed = Promise.objects.visible_to(member).still_open().filter(person__in=found, mine=True)
    open_ = {one.person_id: one.kind for one in owed.filter(kind__in=REPORTS, hushed=False)}
    told = [
        Helper(one, given[pk][:SHOWN], open_.get(pk, ""), given[pk][0][2] if given[pk] else None)
        for pk, one in found.items()
    ]
    return sorted(told, key=lambda one: (one.last is None, one.last and -one.last.toordinal()))
