"""Whom a line means: asked where it may be several, written down on the spot where it is nobody."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.folding import words
from wellspring.records.glance import through_django
from wellspring.records.glance.people import meant
from wellspring.records.models import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from wellspring.records.book import Member

    Meanings = Callable[[str], Sequence[int]]
    Names = Sequence[tuple[str, tuple[int, ...]]]

AT_MOST = 8
SHORT = 3  # letters of HR and the like
NEW = "new:"  # before the name of somebody to write down
NOBODY = "nobody"  # a name that is only mentioned


class Whom(NamedTuple):
    """One of a line: the name as told, who it may be, and who it is: a person, or a new name."""

    told: str
    possible: tuple[Person, ...] = ()
    person: Person | None = None
    new: str = ""
    left_out: bool = False

    @property
    def clear(self) -> bool:
        """Whether nothing is left to ask."""
        return bool(self.person or self.new or self.left_out)

    @property
    def offered(self) -> str:
        """The name under which they could be written down."""
        return self.new or self.told[:1].upper() + self.told[1:]


def meanings(member: Member) -> Meanings:
    """Who a name may mean, each name asked once."""

    @cache
    def ids(name: str) -> tuple[int, ...]:
        return tuple(one.id for one in meant(through_django, member.reads, name)[:AT_MOST])

    return ids


def those_meant(
    member: Member,
    told: Mapping[str, str],
    names: Names,
    people: Meanings,
    given: Person | None,
) -> tuple[Whom, ...]:
    """Everybody of the line; the form's word counts before the line's."""
    chosen = told.get("who") or told.get("person") or ""
    named = [each for each in names if not (given and _is(given, *each))]
    if given:
        first = [Whom(given.name, (given,), given)]
    elif chosen:
        first, named = [_chosen(chosen, member, people, named[:1])], named[1:]
    else:
        first, named = [_named(member, *each) for each in named[:1]], named[1:]
    rest = []
    for number, each in enumerate(named, 1):
        other = told.get(f"also{number}", "")
        if other:
            rest.append(_chosen(other, member, people, [each]))
        else:
            rest.append(_named(member, *each, mentioned=given is not None))
    return (*first, *rest)


def _is(given: Person, name: str, ids: Iterable[int]) -> bool:
    return given.pk in ids or words(name)[:1] == words(given.name)[:1]


def _named(member: Member, name: str, ids: Sequence[int], *, mentioned: bool = False) -> Whom:
    """Whom a name of the line means; on a person's own page an unknown one is only mentioned."""
    possible = _people(member, ids)
    if mentioned and not possible:
        return Whom(name, left_out=True)
    if len(possible) == 1:
        return Whom(name, possible, possible[0])
    new = name if not possible and _is_like_a_name(name) else ""
    return Whom(name, possible, new=new)


def _is_like_a_name(name: str) -> bool:
    """Whether a name nobody bears is taken without a question: Zoe, but neither mum nor HR."""
    return name[:1].isupper() and not (name.isupper() and len(name) <= SHORT)


def _chosen(told: str, member: Member, people: Meanings, named: Names) -> Whom:
    """What was chosen or typed beside the line: a person, somebody new, or nobody."""
    name, ids = named[0] if named else ("", ())
    if told == NOBODY and name:
        return Whom(name, _people(member, ids), left_out=True)
    if told.startswith(NEW):
        new = told.removeprefix(NEW).strip()
        return Whom(name or new, _people(member, ids), new=new)
    possible = _people(member, people(told))
    others = _people(member, ids) if len(ids) > 1 else possible
    if len(possible) == 1:
        return Whom(name or told, others, possible[0])
    return Whom(told, possible)


def _people(member: Member, ids: Iterable[int]) -> tuple[Person, ...]:
    numbers = list(ids)[:AT_MOST]
    if not numbers:
        return ()
    people = Person.objects.visible_to(member).in_bulk(numbers)
    return tuple(people[pk] for pk in numbers if pk in people)
