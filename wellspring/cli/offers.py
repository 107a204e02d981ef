"""`offers`: what is offered, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli import held
from wellspring.cli.quick import reading

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what people gladly give, the newest first, your own among it."
EXAMPLE = "wellspring offers"
NOTHING = "No offer is noted. What do you gladly give?"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    held.arguments(parser)


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.lasting import offers

    book = reading()
    found = offers(book.ask, book.books, clock.today())
    return held.listed(found, NOTHING, as_json=asked.json)
