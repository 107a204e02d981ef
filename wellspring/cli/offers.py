"""`offers`: what is offered, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what people gladly give, the newest first, your own among it."
EXAMPLE = "wellspring offers"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.lasting import offers

    book = reading()
    found = offers(book.ask, book.books, clock.today())
    if asked.json:
        answer_json([one.as_json() for one in found])
        return 0
    if not found:
        say("No offer is noted. What do you gladly give?")
        return 0
    in_columns((str(one.id), one.name or "you", one.words) for one in found)
    return 0
