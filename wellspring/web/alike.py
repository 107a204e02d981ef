"""Possibly the same: two people side by side, to be judged by the person who knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from wellspring import clock
from wellspring.records.merging import merge, tell_apart
from wellspring.records.models import Affiliation, Apart, Handle, Likeness, Name, Person
from wellspring.web import page, reading
from wellspring.web.cards import cards
from wellspring.web.wording.people import compared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.http import HttpResponse

    from wellspring.records.book import BookQuerySet, Member
    from wellspring.web.door import MemberRequest

AT_ONCE = 20


class Side(NamedTuple):
    """One of the two, with what tells them apart or shows them the same."""

    person: Person
    names: list[str]
    handles: list[str]
    jobs: list[str]


class Pair(NamedTuple):
    """Two people who may be one, and what was compared."""

    pk: int
    one: Side
    other: Side
    speaks_for: list[str]
    speaks_against: list[str]


def waiting(member: Member) -> BookQuerySet[Likeness]:
    """The pairs nobody has decided on, likeliest first."""
    told = Apart.objects.filter(
        Q(one=OuterRef("one"), other=OuterRef("other"))
        | Q(one=OuterRef("other"), other=OuterRef("one"))
    )
    pairs = Likeness.objects.visible_to(member).filter(
        ~Exists(told), one__merged_into=None, other__merged_into=None
    )
    return pairs.order_by("-probability", "pk")


def index(request: MemberRequest) -> HttpResponse:
    """Every pair that waits, with what we compared."""
    found = list(waiting(request.member).select_related("one", "other")[: AT_ONCE + 1])
    on_table = len(cards(request.member, clock.today()))
    shown = {"here": "people", "pairs": _pairs(found[:AT_ONCE]), "more": len(found) > AT_ONCE,
             "cards": on_table, "doubts": found[:1]}  # fmt: skip
    return page.show(request, "people/alike.html", shown)


def decide(request: MemberRequest, pk: int) -> HttpResponse:
    """Same person, two people, or later, which changes nothing."""
    pair = reading.to_change(Likeness.objects.all(), request, pk)
    reading.only(request, "decision")
    decision = reading.choice(request, "decision", ("same", "apart", "later"))
    by, at = request.member, clock.now()
    if decision == "same":
        kept = merge(pair.one, pair.other, by=by, at=at)
        return page.back("alike", word="merged", undo=reverse("merge.end", args=[kept.pk]))
    if decision == "apart":
        apart = tell_apart(pair.one, pair.other, by=by, at=at)
        return page.back("alike", word="apart", undo=reverse("apart.end", args=[apart.pk]))
    return page.back("alike", word="decided_later")


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """They may be asked about again."""
    reading.to_change(Apart.objects.all(), request, pk).delete()
    return page.back("alike", word="not_apart")


def _pairs(found: Iterable[Likeness]) -> list[Pair]:
    people = [person for pair in found for person in (pair.one, pair.other)]
    names = _texts(Name.objects.filter(person__in=people).values_list("person_id", "text"))
    handles = _texts(Handle.objects.filter(person__in=people).values_list("person_id", "value"))
    jobs = _texts(
        (pk, ", ".join(filter(None, (title, at))))
        for pk, title, at in Affiliation.objects.filter(person__in=people).values_list(
            "person_id", "title", "organisation__name"
        )
    )

    def side(person: Person) -> Side:
        also = [name for name in names.get(person.pk, []) if name != person.name]
        return Side(person, also, handles.get(person.pk, []), jobs.get(person.pk, []))

    return [
        Pair(pair.pk, side(pair.one), side(pair.other), *compared(pair.evidence)) for pair in found
    ]


def _texts(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for person, text in rows:
        if text not in found.setdefault(person, []):
            found[person].append(text)
    return found
