"""`needs`: what is needed, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli import held
from wellspring.cli.quick import reading

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what people need and have not found yet, the newest first, your own among them."
EXAMPLE = "wellspring needs"
NOTHING = "No need is noted. Ask somebody what would make their week lighter."


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    held.arguments(parser)


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.lasting import needs

    book = reading()
    found = needs(book.ask, book.books, clock.today())
    return held.listed(found, NOTHING, as_json=asked.json)
