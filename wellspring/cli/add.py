"""`add`: somebody new, by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "Write down somebody new. A name is enough; the rest can come later."
EXAMPLE = 'wellspring add Tomás Vidal --email tomas@example.org --at Nestlé --title "Plant manager"'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("name", metavar="NAME", nargs="+", help="their name")
    parser.add_argument("--email", default="", help="a mail address")
    parser.add_argument("--phone", default="", help="a telephone number")
    parser.add_argument("--at", default="", metavar="ORGANISATION", help="where they work")
    parser.add_argument("--title", default="", help="what they are there")
    parser.add_argument("--note", default="", help="anything worth remembering")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Write them down."""
    member = enter()
    from wellspring.records.noting import add_person

    person = add_person(
        member,
        name=" ".join(" ".join(asked.name).split()),
        at=clock.now(),
        email=asked.email,
        phone=asked.phone,
        organisation=asked.at,
        title=asked.title,
        note=asked.note,
    )
    if asked.json:
        answer_json({"id": person.pk, "name": person.name})
    else:
        say(f"{person.name} is in your book, as number {person.pk}.")
    return 0
