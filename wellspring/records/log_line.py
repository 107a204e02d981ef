"""Keeping what one line says, all or nothing (P0.1): with whom, what was promised and learned."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import transaction

from wellspring import clock
from wellspring.core.folding import words
from wellspring.records.favour import Favour
from wellspring.records.knowing import Knowing
from wellspring.records.need import Need
from wellspring.records.next_step import choose_next_step, fulfil_next_step
from wellspring.records.noting import add_person
from wellspring.records.promise import Closure, Promise
from wellspring.records.standing import Standing
from wellspring.records.told_line import ToldLine
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.one_line import LogLine
    from wellspring.records.book import Member
    from wellspring.records.person import Person

NEEDS = "needs"


class _Part(NamedTuple):
    """One person of the line, whether they are new, and their touch."""

    person: Person
    new: bool
    touch: Touch
    before: list[object]


def log_line(
    person: Person | str,
    line: LogLine,
    *,
    by: Member,
    at: datetime | None = None,
    others: Sequence[Person | str] = (),
) -> Touch:
    """Keep a line: a touch with everybody in it, its promises, what was learned, what is next.

    A name instead of a person is somebody new, written down on the spot. `at` is the moment it
    happened, where it is known better than the line's day.
    """
    with transaction.atomic():
        parts = _touched([person, *others], line, by=by, at=at)
        for part in parts:
            made = _made(part, parts, line, by)
            _next(part.person, line, by)
            part.person.refresh(line.on)
            if not line.thanks:
                _without_thanks(part.touch, at or clock.now())
            ToldLine.objects.create(
                book_id=part.person.book_id, touch=part.touch, new=part.new, made=made,
                before=part.before, after=step_of(part.person),
            )  # fmt: skip
    return parts[0].touch


def step_of(person: Person) -> list[object]:
    """The next step as it stands: its day, and whether there is none on purpose."""
    standing = Standing.objects.filter(person=person).only("next_on", "next_none").first()
    if standing is None:
        return [None, False]
    return [standing.next_on and standing.next_on.isoformat(), standing.next_none]


def _touched(
    told: Sequence[Person | str], line: LogLine, *, by: Member, at: datetime | None
) -> list[_Part]:
    """Everybody of the line with the one touch they shared."""
    beside: dict[str, Any] = {"minutes": line.minutes, "personal": line.personal}
    if line.theirs:
        beside["direction"] = "incoming"
    if len(told) > 1:
        key = f"hand:{datetime.now(UTC).timestamp():.6f}"
        beside |= {"size": len(told), "source_key": key}
    found = []
    for one in told:
        person = add_person(by, name=one, at=at or clock.now()) if isinstance(one, str) else one
        by.must_write(person.book_id)
        before = step_of(person)
        touch = Touch.by_hand(person, line.channel, on=line.on, at=at, note=line.note, **beside)
        found.append(_Part(person, isinstance(one, str), touch, before))
    return found


def _made(part: _Part, parts: Sequence[_Part], line: LogLine, by: Member) -> dict[str, list[int]]:
    """The rows beside the touch that are this person's; promises are found by their touch."""
    person, on = part.person, line.on
    for said in line.promises:
        if _whose(said.who, parts) is part:
            kept = person.promise(said.words, on=on, due=said.due, mine=said.mine, by=by)
            Promise.objects.filter(pk=kept.pk).update(touch=part.touch)
    made: dict[str, list[int]] = {"knowings": [], "needs": [], "favours": []}
    for new in line.learned:
        if _whose(new.who, parts) is not part:
            continue
        if new.topic == NEEDS:
            made["needs"].append(Need.note(new.words, person=person, on=on, by=by).pk)
        else:
            side = {"side": "of_them", "topic": new.topic}
            made["knowings"].append(Knowing.note(person, new.words, **side, on=on, by=by).pk)
    for help_ in line.helped:
        if _whose(help_.who, parts) is part:
            helped = Favour.note(person, help_.words, given=False, kind=help_.kind, on=on, by=by)
            made["favours"].append(helped.pk)
    return {table: numbers for table, numbers in made.items() if numbers}


def _whose(who: str, parts: Sequence[_Part]) -> _Part:
    """The one of the line whose name begins so; the first where it names nobody of them."""
    first = words(who)[:1]
    return next((one for one in parts if first and first[0] in words(one.person.name)), parts[0])


def _next(person: Person, line: LogLine, by: Member) -> None:
    if line.next_on or line.next_none:
        choose_next_step(person, on=line.next_on, none=line.next_none, by=by)
    else:
        fulfil_next_step(person, on=line.on, by=by)


def _without_thanks(touch: Touch, at: datetime) -> None:
    """The thank-you that a meeting opens, put aside by a word beside the line."""
    for opened in Promise.objects.filter(touch=touch, kind="thank_you_owed", closure=None):
        Closure.objects.create(book_id=opened.book_id, promise=opened, how="dismissed", at=at)
