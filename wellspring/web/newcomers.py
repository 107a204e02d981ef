"""Newcomers: somebody written down by hand a moment ago, taken back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core import signing
from django.http import Http404
from django.urls import reverse

from wellspring.records import first_names
from wellspring.records.models import Person
from wellspring.web import page, reading, said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

SALT = "wellspring.newcomers"


def undo_of(people: Iterable[Person]) -> str:
    """The address that takes exactly these back, while nothing else was written of them."""
    return reverse("newcomers.end", args=[token(people)])


def token(people: Iterable[Person]) -> str:
    """Who, and how much was said of them; signed, so that nobody can name others."""
    return signing.dumps(first_names.as_written(people), salt=SALT)


def take_back(request: MemberRequest, token: str) -> HttpResponse:
    """As if they had not been written down."""
    try:
        written = signing.loads(token, salt=SALT, max_age=said.MINUTES * 60)
    except signing.BadSignature as wrong:
        raise Http404 from wrong
    if not Person.objects.visible_to(request.member).filter(pk__in=written).exists():
        raise Http404
    reading.must_write(request)
    reading.only(request)
    gone = first_names.take_back(written, by=request.member)
    return page.back("people", word="names_gone" if gone else "changed_since")
