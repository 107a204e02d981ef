"""`meetings`: those to come and those not looked back on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import datetime

HELP = (
    "List the meetings of the next weeks, with what their kits lack, and those of the last days "
    "that nobody has looked back on."
)
EXAMPLE = "wellspring meetings"
BACK, AHEAD = timedelta(days=14), timedelta(days=60)


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    from wellspring.records.glance.meetings import meetings

    book, today, now = reading(), clock.today(), clock.now()
    found = meetings(book.ask, book.books, today - BACK, today + AHEAD)
    if asked.json:
        answer_json([one.as_json() for one in found])
        return 0
    told = [one for one in found if one.at > now or not one.looked_back]
    if not told:
        say("No meeting is coming. Bring in your calendar, or set one up on the pages.")
        return 0
    in_columns(
        (str(one.id), _hour(one.at), one.name, _how(one.at > now, one.lacks)) for one in told
    )
    return 0


def _hour(at: datetime) -> str:
    """The day and the hour on the wall where the person sits."""
    return at.astimezone().strftime("%a %d %b %H:%M")


def _how(coming: bool, lacks: tuple[str, ...]) -> str:  # noqa: FBT001  one of the two ways
    if not coming:
        return "look back on it"
    return "ready" if not lacks else f"lacks {', '.join(lacks)}"
