"""`why`: what an item of the plan, or a tie, rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli import gifts
from wellspring.cli.door import enter
from wellspring.cli.sentences import DUTIES, day_in_words, last_touch, quote, span, stands
from wellspring.cli.words import answer, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.why import Step, Why

HELP = "Show what an item of today's plan rests on, or how you stand with somebody and why."
EXAMPLE = "wellspring why reply:12"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("item", metavar="ITEM", help="as `wellspring today` names it, or a person")


def run(asked: Namespace) -> int:
    """Open the evidence."""
    member, today = enter(), clock.today()
    from wellspring.cli.quick import Reading
    from wellspring.cli.somebody import somebody
    from wellspring.records.glance import through_django
    from wellspring.records.models import Person
    from wellspring.records.why import why

    of: str | Person = asked.item
    if ":" not in asked.item or "/" in asked.item:
        one = somebody(Reading(through_django, member.reads), asked.item)
        of = Person.objects.visible_to(member).get(pk=one.id)
    told = why(member, of, today)
    answer(strong(told.person.name))
    for line in gifts.evidence(asked.item, member.reads, today):
        answer(f"  {line}")
    for line in _lines(told, today):
        answer(f"  {line}")
    return 0


def _lines(told: Why, today: date) -> Iterator[str]:
    if told.duty:
        what, words = DUTIES.get(told.duty.kind, told.duty.kind), told.duty.words
        sure = "" if told.duty.confirmed else ", read out of words and not confirmed"
        yield f"Owed: {what}{f', {quote(words)}' if words else ''}{sure}"
    yield from (last_touch(touch, today) for touch in told.touches)
    if told.stands:
        yield stands(told.stands, today)
    for one in told.depth.evidence:
        yield f"{one.ground.value.replace('_', ' ').capitalize()}: {one.have}"
    if gap := told.depth.gap:
        missing = gap.ground.value.replace("_", " ")
        yield f"Missing first for {gap.towards.value}: {missing}, {gap.have} of {gap.need}"
    if told.last:
        since = day_in_words(told.last, today)
        yield f"Usually every {span(told.rhythm.every)}; last in touch {since}"
    yield from _step(told.step)
    for noticed in told.habits:
        yield f"Noticed: {noticed.habit.value.replace('_', ' ')}"


def _step(step: Step) -> Iterator[str]:
    """What a step towards the objective rests on."""
    for kind, question in step.purposes:
        yield f"For you: {kind}" + (f", to ask: {quote(question)}" if question else "")
    if step.near:
        yield "Near to what you are after"
    if step.ahead:
        yield f"Next with somebody new: {', '.join(map(_said, step.ahead))}"
    because = "; ".join(map(_said, step.asking.because))
    yield f"An introduction: {_said(step.asking.verdict)} ({because})"


def _said(value: str) -> str:
    return value.replace("_", " ")
