"""Networking named as a strength: honest sentences from the record, to print and take along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.core.evidence import evidence
from wellspring.records.glance import through_django
from wellspring.records.glance.evidence import nameable, record
from wellspring.web import page, reading

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def show(request: MemberRequest) -> HttpResponse:
    """The sheet; nobody is named but those chosen (P4.43)."""
    today, books = clock.today(), request.member.reads
    chosen = {reading.number(told) for told in request.GET.getlist("name")}
    people = nameable(through_django, books)
    shown = {
        "here": "stories",
        "sentences": list(evidence(record(through_django, books, today), today)),
        "people": people,
        "named": [one for one in people if one.id in chosen],
    }
    return page.show(request, "evidence/show.html", shown)
