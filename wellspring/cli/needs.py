"""`needs`: what is needed, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what people need and have not found yet, the newest first, your own among them."
EXAMPLE = "wellspring needs"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.lasting import needs

    book = reading()
    found = needs(book.ask, book.books, clock.today())
    if asked.json:
        answer_json([one.as_json() for one in found])
        return 0
    if not found:
        say("No need is noted. Ask somebody what would make their week lighter.")
        return 0
    in_columns((str(one.id), one.name or "you", one.words) for one in found)
    return 0
