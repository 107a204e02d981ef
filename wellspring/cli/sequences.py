"""`sequences`: letters that the telephone follows, and what stands next with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import day_in_words
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from wellspring.records.glance.sequences import Followed

HELP = (
    "List the letters that a call follows: whom to ring next and when, by working days. Any answer "
    "of theirs ends it. Calls stand on Today when their day has come."
)
EXAMPLE = "wellspring sequences"
STEPS = {"call": "ring them", "close": "a last word", "second": "a second person"}
ENDED = {"answer": "they answered", "talk": "you spoke", "closed": "rests", "word": "ended"}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--all", action="store_true", help="also those that have ended")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.sequences import followed

    book, today = reading(), clock.today()
    found = [one for one in followed(book.ask, book.books, today) if asked.all or one.open]
    if asked.json:
        answer_json([one.as_json() for one in found])
    elif found:
        in_columns((str(one.id), one.name, one.place, _how(one, today)) for one in found)
    else:
        say("No letter waits for a call.")
    return 0


def _how(one: Followed, today: date) -> str:
    if not one.open:
        return ENDED[one.ended_by]
    due = one.next()
    return f"{STEPS[due.step]}, {day_in_words(due.on, today)}"
