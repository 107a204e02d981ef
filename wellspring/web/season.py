"""The season somebody is in: content, exploring, searching or landed, and whose holidays count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Book, Season
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
    kept = Season.choose(mode, country, on=clock.today(), by=request.member)
    undo = reverse("season.end", args=[kept.pk]) if kept else ""
    return page.back("today", word="season_kept", undo=undo)


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """As if it had not been chosen."""
    reading.to_change(Season.objects.all(), request, pk).take_back(by=request.member)
    return page.back("today", word="season_gone")
