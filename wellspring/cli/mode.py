"""`mode`: the season of life you are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import answer, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Say which season you are in: content, exploring, searching or landed. The day is as long as "
    "the season asks for, never empty, and the inner circle is kept in all of them."
)
EXAMPLE = "wellspring mode landed"
MODES = ("content", "exploring", "searching", "landed")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("mode", metavar="WORD", nargs="?", choices=MODES, help=", ".join(MODES))
    parser.add_argument(
        "--country", metavar="CODE", help="whose holidays are kept: two letters, or none for none"
    )


def run(asked: Namespace) -> int:
    """Choose it, or tell which it is."""
    member = enter()
    from wellspring.records.models import Book, Season

    book = Book.objects.get(pk=member.book_id)
    if asked.mode is None and asked.country is None:
        answer(f"{book.mode}, {book.country}" if book.country else book.mode)
        return 0
    country = _country(asked.country) if asked.country is not None else None
    Season.choose(asked.mode or book.mode, country, on=clock.today(), by=member)
    say(f"From today on, the day is made for {asked.mode or book.mode}.")
    return 0


def _country(told: str) -> str:
    from wellspring.cli.words import WrongUsage
    from wellspring.core.holidays import FREE_WEEKDAYS, RULES

    code = "" if told.casefold() == "none" else told.upper()
    if code not in RULES.keys() | FREE_WEEKDAYS.keys():
        raise WrongUsage(f"No holidays of {code} are known here, but of {', '.join(RULES)}.")
    return code
