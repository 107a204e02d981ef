"""`undo`: one arrival is taken back whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.own import enter, own_row
from wellspring.cli.words import answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Take one arrival back, all of it. What you wrote yourself since then stays, and so does what "
    "another arrival says as well."
)
EXAMPLE = "wellspring undo 3"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("arrival", metavar="ARRIVAL", help="as `wellspring arrivals` numbers it")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be taken back")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Take it back."""
    member = enter()
    from wellspring.interchange.sample import take_back
    from wellspring.records.models import Arrival

    arrival = own_row(Arrival.objects.all(), member, asked.arrival, "arrival")
    if asked.dry_run:
        say(f"“{arrival.name}” of {arrival.kept_at:%Y-%m-%d} would be taken back.")
        return 0
    undone = take_back(arrival, by=member, at=clock.now())
    if asked.json:
        answer_json({"people": undone.people, "touches": undone.touches, "kept": undone.kept})
    say(f"Taken back: {undone.people} people and {undone.touches} touches.")
    if undone.kept:
        say(f"You wrote something about {', '.join(undone.kept)} since then, so they stay.")
    return 0
