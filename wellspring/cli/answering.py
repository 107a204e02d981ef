"""What `done`, `later` and `other` share: an answer to an item of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import day_in_words
from wellspring.cli.words import say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from wellspring.records.day import What


def item(parser: ArgumentParser) -> None:
    """The item, and the way back."""
    parser.add_argument("item", metavar="ITEM", help="as `wellspring today` names it, say reply:12")
    parser.add_argument("--undo", action="store_true", help="take the answer back")


def answered(asked: Namespace, what: What, *, until: date | None = None) -> int:
    """Give the answer and say what follows from it."""
    member = enter()
    from wellspring.records.day import answer

    if asked.undo:
        return _take_back(asked.item, what)
    today = clock.today()
    given = answer(member, asked.item, what, at=clock.now(), today=today, until=until)
    say(_follows(what, given.until, today))
    return 0


def _take_back(item: str, what: What) -> int:
    from wellspring.cli.words import Refused
    from wellspring.records.day import take_back_answer
    from wellspring.records.models import Answer, Book

    member = Book.at_home()
    last = Answer.objects.visible_to(member).filter(item=item, what=what).order_by("-pk").first()
    if last is None:
        raise Refused(f"“{item}” was not answered so.")
    take_back_answer(member, last)
    say("Taken back. It stands as before.")
    return 0


def _follows(what: What, until: date | None, today: date) -> str:
    if what == "done":
        return "Done." if until is None else f"Done. It rests until {day_in_words(until, today)}."
    if what == "later":
        return f"It comes back {day_in_words(until or today, today)}."
    return "Set aside. `wellspring today` may show something else in its place."
