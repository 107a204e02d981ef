"""`purpose`: what a tie is for, and what you would like to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import quote
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import WrongUsage, answer, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.book import Member
    from wellspring.records.models import Person

HELP = (
    "Show what a tie is for, or say it: helper, insight or connector, with one question you would "
    "like to ask them. It has a rhythm of its own; `--end` takes it off again."
)
EXAMPLE = "wellspring purpose leilani insight --question 'What surprised you in the first month?'"
KINDS = ("helper", "insight", "connector")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("kind", metavar="KIND", nargs="?", choices=KINDS, help=", ".join(KINDS))
    parser.add_argument("--question", metavar="WORDS", default="", help="one thing to learn")
    parser.add_argument("--words", metavar="WORDS", default="", help="why them")
    parser.add_argument("--end", action="store_true", help="the tie is no longer for this")


def run(asked: Namespace) -> int:
    """Say it, or tell."""
    if asked.kind is None and (asked.end or asked.question or asked.words):
        raise WrongUsage("Say which: helper, insight or connector.")
    member = enter()
    from wellspring.cli.own import own_person

    person = own_person(member, asked.person)
    if asked.kind:
        _change(person, asked, member)
    else:
        _tell(person)
    return 0


def _change(person: Person, asked: Namespace, member: Member) -> None:
    from wellspring.records.models import Purpose

    if not asked.end:
        told = {"words": asked.words, "question": asked.question}
        Purpose.choose(person, asked.kind, on=clock.today(), by=member, **told)
        say(f"{person.name}: {asked.kind}. It has its own rhythm now.")
        return
    for row in Purpose.objects.filter(person=person, kind=asked.kind):
        row.drop(by=member)
    say(f"{person.name}: no longer {asked.kind}.")


def _tell(person: Person) -> None:
    from wellspring.records.models import Purpose

    rows = list(Purpose.objects.filter(person=person).order_by("pk"))
    for one in rows:
        asks = f", to ask: {quote(one.question)}" if one.question else ""
        answer(f"{one.kind}{asks}" + (f" ({one.words})" if one.words else ""))
    if not rows:
        say(f"{person.name}: nothing in particular, and that is enough.")
