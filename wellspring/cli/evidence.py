"""`evidence`: networking named as a strength, from the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import span
from wellspring.cli.words import answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Say what your record shows of networking as a skill, in honest sentences for an interview. "
    "Nobody is named."
)
EXAMPLE = "wellspring evidence"
SENTENCES = {
    "kept_years": "Working ties kept over three years or more: {n}, the longest for {years}.",
    "introduced": "People introduced to somebody they wanted to meet: {n}.",
    "helped": "People helped: {n}; people who helped me: {of}.",
    "promises": "Promises kept: {n} of {of}.",
    "promises_few": "Promises written down and kept: {n}.",
    "thanked": "Meetings of the last year thanked for within a day: {n} of {of}.",
    "speak": "People who recommended me, or introduced me to somebody: {n}.",
}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Tell it."""
    from wellspring.core.evidence import evidence
    from wellspring.records.glance.evidence import record

    book, today = reading(), clock.today()
    told = list(evidence(record(book.ask, book.books, today), today))
    if asked.json:
        answer_json([one._asdict() for one in told])
        return 0
    if not told:
        say("Nothing to show yet. It comes by itself: ties kept, promises kept, help given.")
    for one in told:
        answer(SENTENCES[one.kind].format(n=one.n, of=one.of, years=span(one.years)))
    return 0
