"""`people`: who is in the book."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.words import answer_json, in_columns, say
from wellspring.records.glance.people import found

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "List the people you know, or those of them that some words fit, by how words begin: names, "
    "work, circles, notes, needs and touches are looked through. `find` says where they stand."
)
EXAMPLE = "wellspring people tom nestlé"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("query", metavar="QUERY", nargs="*", help="beginnings of words")
    parser.add_argument("--all", action="store_true", help="also those you only heard of")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them, in order of name."""
    book = reading()
    people = found(book.ask, book.books, " ".join(asked.query), heard_of=asked.all)
    if asked.json:
        from wellspring.records.glance.keys import listed

        rows = [(one.id, one.name) for one in people]
        answer_json(list(listed(book.ask, book.books, rows, today=clock.today())))
    elif people:
        in_columns((str(one.id), one.name, one.now_at) for one in people)
    else:
        say("Nobody here fits that." if asked.query else _empty())
    return 0


def _empty() -> str:
    return "Nobody is here yet. `wellspring import` brings in many, `wellspring add` one."
