"""The season somebody is in: content, exploring, searching or landed, and whose holidays count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records.models import Book
from wellspring.records.own_word import choose_season
from wellspring.web import page, reading
from wellspring.web.wording.rhythms import COUNTRIES, MODES

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def ask(request: MemberRequest) -> HttpResponse:
    """The four seasons, in a word each, and the countries we know the holidays of."""
    reading.must_write(request)
    book = Book.objects.get(pk=request.member.book_id)
    return page.show(request, "today/season.html", {"here": "today", "book": book})


def choose(request: MemberRequest) -> HttpResponse:
    """From now on the day is made for this season."""
    reading.must_write(request)
    reading.only(request, "mode", "country")
    mode = reading.choice(request, "mode", MODES)
    country = reading.choice(request, "country", COUNTRIES)
    choose_season(mode, country, by=request.member)
    return page.back("today", word="season_kept")
