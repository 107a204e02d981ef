"""`letters`: what you are writing, and what left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.quick import reading
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.glance.letters import Written

HELP = "List the letters you are writing, then those that left, the latest first."
EXAMPLE = "wellspring letters"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.letters import letters

    book = reading()
    found = list(letters(book.ask, book.books))
    if asked.json:
        answer_json([one.as_json() for one in found])
    elif found:
        in_columns((str(one.id), one.name, one.kind.replace("_", " "), _how(one)) for one in found)
    else:
        say("No letter is begun. `wellspring letter PERSON` begins one.")
    return 0


def _how(one: Written) -> str:
    return f"left {one.left[:10]}, by {one.left_by}" if one.left else "draft"
