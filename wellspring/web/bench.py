"""The insight bench: whom one can ask before a talk, on what, and how fresh each tie is (P2.27)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.records.models import Purpose

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.records.book import Member

AT_MOST = 6


class Insider(NamedTuple):
    """Somebody whose tie gives insight: the topic, or the question one has, and the last touch."""

    pk: int
    name: str
    topic: str
    last: datetime | None


def bench(member: Member) -> list[Insider]:
    """The freshest first: they give composure and context when a firm is unheard of."""
    rows = Purpose.objects.visible_to(member).filter(kind="insight", person__merged_into=None)
    told = rows.values_list("person_id", "person__name", "words", "question",
                            "person__standing__last_at")  # fmt: skip
    found = [Insider(pk, name, words or question, last) for pk, name, words, question, last in told]
    ordered = sorted(found, key=lambda one: (-(one.last.timestamp() if one.last else 0), one.name))
    return ordered[:AT_MOST]
