"""Find: people, organisations, notes and touches, and every act, from one box (P1.31)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse

from wellspring.core.excerpt import Part, excerpt, parts_of
from wellspring.records.glance import find, find_rows, through_django
from wellspring.records.glance.values import day
from wellspring.web import page, reading
from wellspring.web.find_acts import acts_for
from wellspring.web.wording import find as words

if TYPE_CHECKING:
    from datetime import date

    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.records.glance.find import Question, Who
    from wellspring.records.glance.find_rows import Hit
    from wellspring.records.glance.searched import Row
    from wellspring.web.door import MemberRequest

ACTS_ALONE = ">"


class Size(NamedTuple):
    """How much of each is shown."""

    people: int
    places: int
    notes: int
    rows: int
    acts: int


ON_THE_PAGE, IN_THE_BOX = Size(30, 12, 30, 3, 8), Size(6, 3, 5, 1, 5)


class Told(NamedTuple):
    """A row that says why somebody was found: what it is, when, and the words around."""

    label: str
    on: date | None
    parts: list[Part]


class Line(NamedTuple):
    """One thing found, and where it leads. Of a person `pk` and `name` draw the arch."""

    to: str
    title: list[Part]
    under: list[Part]
    told: list[Told]
    drawing: str = ""
    pk: int = 0
    name: str = ""
    press: str = ""


class Group(NamedTuple):
    """Things of one kind; `more` is the address of all of them."""

    kind: str
    heading: str
    lines: list[Line]
    more: str = ""


def show(request: MemberRequest) -> HttpResponse:
    """The page of what is found; for the box in every page only its middle."""
    asked = request.GET.get("q", "").strip()[: reading.LINE]
    inside = request.GET.get("in") == "box"
    groups = found(request.member, asked, IN_THE_BOX if inside else ON_THE_PAGE)
    shown = {"here": "find", "asked": asked, "groups": groups, "inside": inside}
    return page.show(request, "find/found.html" if inside else "find/show.html", shown)


def found(member: Member, asked: str, size: Size) -> list[Group]:
    """All that the words mean, grouped; acts come first where an act is meant."""
    ask, books, question = through_django, member.reads, None
    alone = asked.startswith(ACTS_ALONE)
    if not alone:
        question = find.asked(ask, books, asked)
    who: list[Who] = []
    if question:
        who = find.people(ask, books, question, size.people + 1, ("name", "who"))
    things = _things(member, question, who, asked, size) if question else []
    named = [(one.id, one.name) for one in who if one.tier == "name"]
    acts = acts_for(member, asked.removeprefix(ACTS_ALONE).strip(), named, found=bool(who))
    lines = [
        Line(act.to, [Part(act.says)], [], [], act.drawing, press=act.press)
        for act in acts.lines[: None if alone else size.acts]
    ]
    group = [Group("doing", str(words.ACTS), lines)] if lines else []
    return [*group, *things] if acts.meant else [*things, *group]


def _things(
    member: Member, question: Question, who: list[Who], asked: str, size: Size
) -> list[Group]:
    ask, books = through_django, member.reads
    noted = find.people(ask, books, question, size.notes, ("every",))
    everybody = reverse("people", query={"q": asked}) if len(who) > size.people else ""
    shown = [*who[: size.people], *noted]
    hits = find_rows.hits(ask, question, shown, rows=size.rows)
    lines = [_person(hit, question) for hit in hits]
    places = find_rows.organisations(ask, books, question, size.places)
    groups = (
        Group("people", str(words.PEOPLE), lines[: len(shown) - len(noted)], everybody),
        Group("places", str(words.PLACES), [_place(one, question) for one in places]),
        Group("notes", str(words.NOTES), lines[len(shown) - len(noted) :]),
    )
    return [group for group in groups if group.lines]


def _person(hit: Hit, question: Question) -> Line:
    who, asked = hit.who, question.words
    told = [_told(row, asked) for row in hit.rows]
    return Line(
        reverse("person", args=[who.id]), parts_of(who.name, asked), parts_of(who.now_at, asked),
        told, pk=who.id, name=who.name,
    )  # fmt: skip


def _told(row: Row, asked: list[str]) -> Told:
    parts = excerpt(" · ".join(row.texts), asked)
    return Told(str(words.label(row.table, row.kind)), day(row.on), parts)


def _place(one: find_rows.Place, question: Question) -> Line:
    to = reverse("organisation", args=[one.id])
    return Line(to, parts_of(one.name, question.words), [], [], "folder")
