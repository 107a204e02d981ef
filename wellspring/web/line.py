"""One line read for the log page: whom it is about, and what it says, each part changeable."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.one_line import LogLine, read_line
from wellspring.records.glance import through_django
from wellspring.records.glance.people import meant
from wellspring.records.models import Person
from wellspring.records.telling import understood
from wellspring.web import reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wellspring.records.book import Member

AT_MOST = 8


class Reading(NamedTuple):
    """What a line is taken to say. `person` is None while it is open who is meant."""

    says: LogLine
    person: Person | None
    possible: list[Person]
    no_day: tuple[str, ...] = ()


def read(member: Member, told: Mapping[str, str], *, today: date) -> Reading:
    """Take the line apart; what was chosen beside it counts before its own words."""
    on, following, no_day = told["on"], told["next"], []
    day = reading.a_day(on, today) if on else None
    if on and day is None and (day := _past(on)) is None:
        no_day.append("on")
    try:
        line = understood(told["line"], today=today, channel=told["channel"], following=following)
    except ValueError:
        no_day.append("next")
        line = understood(told["line"], today=today, channel=told["channel"])
    if day:
        line = line._replace(on=day)
    possible = _people(member, told["person"], told["line"], today)
    person = possible[0] if len(possible) == 1 else None
    return Reading(line, person, possible, tuple(no_day))


def _past(on: str) -> date | None:
    """An ISO day, which for a touch usually lies behind us."""
    try:
        return date.fromisoformat(on)
    except ValueError:
        return None


def _people(member: Member, told: str, line: str, today: date) -> list[Person]:
    """Whom the form names, else whom the line names."""

    def by_name(name: str) -> list[int]:
        return [one.id for one in meant(through_django, member.reads, name)]

    if told:
        numbers = by_name(told)
    elif line:
        says = read_line(line, today=today, people=by_name)
        numbers = [pk for _, found in says.names[:1] for pk in found]
    else:
        return []
    people = Person.objects.visible_to(member).in_bulk(numbers[:AT_MOST])
    return [people[pk] for pk in numbers[:AT_MOST] if pk in people]
