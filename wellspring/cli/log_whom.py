"""Whom a logged line is about: the person said first, or the names in the line itself."""

from __future__ import annotations

import sys

from wellspring.cli.somebody import several, somebody
from wellspring.cli.words import Refused, WrongUsage, can_ask
from wellspring.core.folding import fold
from wellspring.core.one_line import read_line
from wellspring.records.glance.people import meant

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import Namespace
    from datetime import date

    from wellspring.cli.quick import Reading
    from wellspring.records.glance.people import Found

    Whom = list[Found | str]

NOBODY_NAMED = "Say whom it was with: “coffee with Ana”, or the person first."


def whom_and_what(book: Reading, asked: Namespace, today: date) -> tuple[Whom, str]:
    """Everybody of the line, a name for somebody new, and the line."""
    whole = " ".join([asked.person, *asked.text])
    if not asked.text:
        return _in_the_line(book, whole, asked, today), whole
    words = " ".join(asked.text)
    if not words.strip():
        raise WrongUsage("Say in a few words what happened.")
    if not meant(book.ask, book.books, asked.person) and (people := _named(book, whole, today)):
        return _clear(people, asked), whole  # the line stood there without its quotes
    given = somebody(book, asked.person)
    others = [one for one in _named(book, words, today, given) if len(one[1]) == 1]
    return [given, *(found[0] for _, found in others if found[0].id != given.id)], words


def _in_the_line(book: Reading, line: str, asked: Namespace, today: date) -> Whom:
    people = _named(book, line, today)
    if not people:
        raise Refused(NOBODY_NAMED)
    if fold(people[0][0]) == fold(line):
        raise WrongUsage("Say in a few words what happened.")
    return _clear(people, asked)


def _named(
    book: Reading, line: str, today: date, given: Found | None = None
) -> list[tuple[str, list[Found]]]:
    """The names in a line, each with whom it may mean."""
    found: dict[str, list[Found]] = {}

    def ids(name: str) -> list[int]:
        if name not in found:
            found[name] = meant(book.ask, book.books, name)
        return [one.id for one in found[name]]

    known = (given.name,) if given else ()
    names = read_line(line, today=today, people=ids, known=known).names
    return [(name, found.get(name, []) if numbers else []) for name, numbers in names]


def _clear(people: list[tuple[str, list[Found]]], asked: Namespace) -> Whom:
    """Each name as the one it means; several are refused, nobody is somebody new."""
    clear: Whom = []
    for name, found in people:
        if len(found) > 1:
            raise Refused(several(name, found))
        clear.append(found[0] if found else _new(name, asked))
    return clear


def _new(name: str, asked: Namespace) -> str:
    """Somebody new: with --new, after a yes at the terminal, or only to look."""
    name = name[:1].upper() + name[1:]
    if asked.new or asked.dry_run:
        return name
    if not can_ask():
        raise Refused(f"Nobody here is called “{name}”. Say --new to write them down as well.")
    sys.stderr.write(f"Nobody here is called “{name}”. Write them down as well? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Refused("Nothing was kept.")
    return name
