"""`later`: an item of the plan waits until another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.answering import answered, item
from wellspring.cli.words import WrongUsage

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Put an item of today's plan off. Without a day, what is owed comes back tomorrow and the "
    "rest in a week."
)
EXAMPLE = "wellspring later quiet:7 --until monday"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    item(parser)
    parser.add_argument("--until", metavar="DATE", default="", help="a day: 2w, monday, 2026-12-01")


def run(asked: Namespace) -> int:
    """Put it off."""
    from wellspring.core.one_line import when

    try:
        until = when(asked.until, clock.today()) if asked.until else None
    except ValueError as why:
        raise WrongUsage(str(why)) from None
    if until and until <= clock.today():
        raise WrongUsage("Put it off until a day that is still to come.")
    return answered(asked, "later", until=until)
