"""What was looked up before a talk, a line each, and who of it is in the book (P4.9, P4.10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from django.db.models.expressions import RawSQL

from wellspring.core.folding import fold
from wellspring.core.meeting import Homework
from wellspring.records.glance import find, through_django
from wellspring.records.models import Person
from wellspring.web import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.records.book import Member
    from wellspring.records.models import Meeting
    from wellspring.web.door import MemberRequest

LINES = (
    Homework.DECIDES.value, Homework.COMPETITORS.value, Homework.TRENDS.value,
    Homework.WROTE.value,
)  # fmt: skip
BETWEEN = re.compile(r"([,;:()/]|\s(?:[-–—&]|and|und|en|et|y|e)\s)", re.IGNORECASE)
WORDS, LOOKED_AT = range(2, 7), 20  # of a name; people who bear its words


class Piece(NamedTuple):
    """Some words of a line; `person` where they name somebody of the book."""

    words: str
    person: int | None = None


class Noted(NamedTuple):
    """A line of the homework, whole and in pieces."""

    of: str
    words: str
    pieces: list[Piece]


def told(request: MemberRequest, meeting: Meeting) -> dict[str, str] | None:
    """The lines as the form has them, or None where it has none."""
    if not any(name in request.POST for name in LINES):
        return None
    new = {name: reading.line(request, name) for name in LINES if name in request.POST}
    return written(meeting, new)


def written(meeting: Meeting, new: dict[str, str]) -> dict[str, str]:
    """What stands there with some lines written anew; an empty one goes."""
    every = {**meeting.homework, **new}
    lines = {name: " ".join(every.get(name, "").split())[: reading.LINE] for name in LINES}
    return {name: words for name, words in lines.items() if words}


def noted(member: Member, meeting: Meeting) -> list[Noted]:
    """Every line that was written, in the order of their use."""
    lines = ((name, meeting.homework.get(name, "")) for name in LINES)
    return [Noted(name, words, list(_pieces(member, words))) for name, words in lines if words]


def _pieces(member: Member, line: str) -> Iterator[Piece]:
    """The line cut where a name may begin or end; the pieces together are the line."""
    for part in BETWEEN.split(line):
        bare = part.strip()
        person = _named(member, bare) if len(bare.split()) in WORDS else None
        if person is None:
            yield Piece(part)
            continue
        before, _, after = part.partition(bare)
        yield from (Piece(before), Piece(bare, person), Piece(after))


def _named(member: Member, name: str) -> int | None:
    """The one person of the book who bears exactly this name."""
    question = find.asked(through_django, member.reads, name)
    if question is None:
        return None
    near = Person.objects.visible_to(member).filter(pk__in=RawSQL(*question.numbers("name")))  # noqa: S611  our own, filled in
    found = {
        person.pk
        for person in near.prefetch_related("names")[:LOOKED_AT]
        if fold(name) in {fold(person.name), *(fold(one.text) for one in person.names.all())}
    }
    return found.pop() if len(found) == 1 else None
