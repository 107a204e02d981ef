"""`touches`: what passed between us."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import channel, day_in_words
from wellspring.cli.somebody import PERSON, somebody
from wellspring.cli.words import answer_json, in_columns, say
from wellspring.records.glance.passed import touches

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "List what passed between you and others, the latest first, whatever the channel."
EXAMPLE = "wellspring touches tomás --json"
WAYS = {"incoming": "from them", "outgoing": "from you", "both": ""}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", nargs="?", help=PERSON)
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    book = reading()
    people = [somebody(book, asked.person).id] if asked.person else None
    rows = touches(book.ask, book.books, people)
    if asked.json:
        answer_json([touch.as_json() for touch in rows])
        return 0
    today = clock.today()
    lines = [
        (
            day_in_words(clock.day_of(t.at), today),
            t.name,
            channel(t.channel),
            WAYS[t.direction],
            t.words,
        )
        for t in rows
    ]
    if lines:
        in_columns(lines)
    else:
        say("Nothing is written down yet. `wellspring log` does that.")
    return 0
