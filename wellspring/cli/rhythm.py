"""`rhythm`: how often you want to be in touch with somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import span
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import WrongUsage, answer, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.core.rhythm import Rhythm

HELP = (
    "Show how often you are in touch with somebody, or choose it in days; `own` lets the rhythm "
    "of the two of you rule again."
)
EXAMPLE = "wellspring rhythm tomás 42"
SOURCES = {
    "chosen": "as you chose",
    "own": "as you usually are",
    "circle": "as your inner circle asks for",
    "purpose": "as befits what the tie is for",
    "gentle": "a gentle rhythm, until there is one of your own",
}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("days", metavar="DAYS", nargs="?", help="days between two touches, or own")


def run(asked: Namespace) -> int:
    """Choose it, or tell."""
    member = enter()
    from wellspring.cli.quick import Reading
    from wellspring.cli.somebody import somebody
    from wellspring.records.glance import through_django
    from wellspring.records.models import Person
    from wellspring.records.own_word import choose_rhythm
    from wellspring.records.why import rhythm_of

    one = somebody(Reading(through_django, member.reads), asked.person)
    person = Person.objects.visible_to(member).get(pk=one.id)
    if asked.days is not None:
        choose_rhythm(person, _days(asked.days), on=clock.today(), by=member)
    told = _told(rhythm_of(person))
    answer(f"{person.name}: {told}") if asked.days is None else say(f"{person.name}: {told}")
    return 0


def _days(told: str) -> int | None:
    if told == "own":
        return None
    if not told.isdecimal() or int(told) < 1:
        raise WrongUsage("Say a number of days, or own.")
    return int(told)


def _told(told: Rhythm) -> str:
    return f"every {span(told.every)}, {SOURCES[told.source]}; quiet after {span(told.at_most)}"
