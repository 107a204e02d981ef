"""`duties`: what is owed, both ways."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import owed
from wellspring.cli.words import answer, answer_json, say
from wellspring.records.glance.passed import duties

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what is owed, by you and to you, the earliest due first."
EXAMPLE = "wellspring duties --all"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--all", action="store_true", help="also those that are closed")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    book, today = reading(), clock.today()
    rows = list(duties(book.ask, book.books, today=today, also_closed=asked.all))
    if asked.json:
        answer_json([duty.as_json() for duty in rows])
    elif rows:
        for duty in rows:
            answer(owed(duty, today))
    else:
        say("Nothing is owed, either way.")
    return 0
