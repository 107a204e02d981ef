"""`matches`: who could meet a need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import day_in_words
from wellspring.cli.words import Refused, answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from wellspring.core.matching import Fit
    from wellspring.records.glance.lasting import Held
    from wellspring.records.glance.matches import Fitting

HELP = (
    "Show who could meet a need, best first, with what speaks for them; of one need, or of all "
    "that are open. Ask both sides first: names go over after two yeses."
)
EXAMPLE = "wellspring matches 3"
SHOWN = 90  # characters of a note


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("need", metavar="NEED", nargs="?", default="", help="its number")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show them."""
    from wellspring.records.glance.lasting import needs
    from wellspring.records.glance.matches import fitting

    books, today = enter().reads, clock.today()  # the words of late notes are indexed first
    from wellspring.records.glance import through_django

    wanted = _meant(needs(through_django, books, today), asked.need)
    found = fitting(through_django, books, today, wanted)
    if asked.json:
        answer_json([one.as_json() for one in found])
        return 0
    for one in found:
        _show(one, today)
    if not found:
        say("Nobody comes to mind yet. A note about what somebody can do may change that.")
    return 0


def _meant(wanted: list[Held], told: str) -> list[Held]:
    if not told:
        return wanted
    found = [one for one in wanted if str(one.id) == told]
    if not found:
        raise Refused(f"There is no open need {told}. `wellspring needs` lists them.")
    return found


def _show(one: Fitting, today: date) -> None:
    answer(f"{one.need.name or 'You'}: {one.need.words}")
    answer(f"  {f'{one.person}  {one.name}' if one.person else 'You could meet it yourself'}")
    for fit in one.match.fits:
        answer(f"    {_why(fit, today)}")


def _why(fit: Fit, today: date) -> str:
    words = " ".join(fit.piece.text.split())
    short = words if len(words) <= SHOWN else words[: SHOWN - 1] + "…"
    on = f", {day_in_words(fit.piece.on, today)}" if fit.piece.on else ""
    return f"{fit.piece.source.value}: {short}{on}"
