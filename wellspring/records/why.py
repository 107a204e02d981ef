"""Why: what an item, a tie's standing or a suggestion rests on, as values and never as prose."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import real_days
from wellspring.core.daily_plan import footing
from wellspring.core.daily_plan.introduction import Asking, may_ask_for_introduction
from wellspring.core.depth.helped import help_in
from wellspring.core.duties import duties
from wellspring.core.habits import habits
from wellspring.core.planning_state import state_of
from wellspring.core.rhythm import rhythm
from wellspring.records.day import NoSuchItem, about
from wellspring.records.glance import through_django
from wellspring.records.glance.facts import NOTHING, facts_of
from wellspring.records.glance.judged import deep
from wellspring.records.glance.nurturing import nurtured
from wellspring.records.glance.passed import touches_with
from wellspring.records.glance.stands import standings
from wellspring.records.glance.vouches import vouched_of
from wellspring.records.judging import contacts_of
from wellspring.records.person import Person
from wellspring.records.purpose import Purpose
from wellspring.records.season import looking

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wellspring.core.contact import Contact
    from wellspring.core.depth import Depth
    from wellspring.core.habits import Noticed
    from wellspring.core.rhythm import Rhythm
    from wellspring.records.book import Member
    from wellspring.records.glance.facts import Facts
    from wellspring.records.glance.passed import Passed
    from wellspring.records.glance.stands import Stands
    from wellspring.records.promise import Promise

LATEST = 5  # touches that show how a tie stands
NEAR = 0.5  # of nearness to the objective: nearer than an ordinary tie (core.worth)


class Why(NamedTuple):
    """The duty, where it is one, and how the tie stands; `touches` are those that show it."""

    person: Person
    duty: Promise | None
    touches: tuple[Passed, ...]
    stands: Stands | None
    depth: Depth
    rhythm: Rhythm
    last: date | None
    habits: tuple[Noticed, ...]
    step: Step


class Step(NamedTuple):
    """What a step towards the objective rests on: what the tie is for, nearness, the asking."""

    purposes: tuple[tuple[str, str], ...]  # kind, and the question one would like to ask
    near: bool
    asking: Asking
    ahead: tuple[str, ...]  # with somebody new


def why(member: Member, of: str | Person, today: date) -> Why:
    """The evidence of an item of the plan (by its key) or of somebody's standing, on a day."""
    person, duty = (of, None) if isinstance(of, Person) else about(member, of)
    if not Person.objects.visible_to(member).filter(pk=person.pk).exists():
        raise NoSuchItem(str(person.pk))
    known = [one for one in contacts_of([person.pk])[person.pk] if one.day <= today.toordinal()]
    facts = facts_of(through_django, [person.pk]).get(person.pk, NOTHING)
    owed = duties(known, today, also_closed=True)
    shown = next((one.evidence for one in owed if duty and one.key == duty.key), ())
    numbers = shown or _touch(duty) or tuple(one.id for one in known[-LATEST:])
    days = real_days(known)
    return Why(
        person, duty, _touches(numbers),
        standings(through_django, member.reads, [person.pk]).get(person.pk),
        deep(known, facts, [*facts.help, *help_in(known, owed)], today), _rhythm(days, facts),
        today.fromordinal(days[-1]) if days else None,
        tuple(habits(known, today, looking(person.book_id))),
        _step(person, known, facts, today),
    )  # fmt: skip


def _step(person: Person, known: list[Contact], facts: Facts, today: date) -> Step:
    number, purposes = person.pk, Purpose.objects.filter(person=person).order_by("pk")
    how = footing(state_of(known, inner=facts.inner), today.toordinal(), inner=facts.inner)
    said = vouched_of(through_django, [number])[number]
    plan = nurtured(through_django, [number], today).get(number)
    return Step(
        tuple(purposes.values_list("kind", "question")),
        (facts.fit or 0.0) > NEAR,
        may_ask_for_introduction(how, said),
        plan.ahead if plan else (),
    )


def rhythm_of(person: Person) -> Rhythm:
    """How often two people are in touch, and where that comes from."""
    known: list[Contact] = contacts_of([person.pk])[person.pk]
    facts = facts_of(through_django, [person.pk]).get(person.pk, NOTHING)
    return _rhythm(real_days(known), facts)


def _rhythm(days: list[int], facts: Facts) -> Rhythm:
    return rhythm(days, chosen=facts.chosen_gap, inner=facts.inner, purposes=facts.purposes)


def _touch(duty: Promise | None) -> tuple[int, ...]:
    return (duty.touch_id,) if duty is not None and duty.touch_id else ()


def _touches(numbers: Iterable[int]) -> tuple[Passed, ...]:
    found = touches_with(through_django, tuple(numbers))
    return tuple(found[number] for number in numbers if number in found)
