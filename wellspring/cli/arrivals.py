"""`arrivals`: what was brought in, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.cli.door import enter
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.arrival import Arrival

HELP = "List what was brought in, the latest first. `wellspring undo` takes one back whole."
EXAMPLE = "wellspring arrivals"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them."""
    member = enter()
    from wellspring.records.models import Arrival

    arrivals = list(Arrival.objects.visible_to(member))
    if asked.json:
        answer_json([_as_json(one) for one in arrivals])
    elif arrivals:
        in_columns(_line(one) for one in arrivals)
    else:
        say("Nothing was brought in yet. `wellspring import` does that.")
    return 0


def _line(one: Arrival) -> tuple[str, ...]:
    new = f"{one.counts.get('new', 0)} new, {one.counts.get('touches', 0)} touches"
    undone = f"taken back on {one.undone_at:%Y-%m-%d}" if one.undone_at else ""
    return str(one.pk), f"{one.kept_at:%Y-%m-%d}", one.name, new, undone


def _as_json(one: Arrival) -> dict[str, object]:
    return {
        "id": one.pk,
        "name": one.name,
        "kept": f"{one.kept_at:%Y-%m-%dT%H:%M:%SZ}",
        "undone": f"{one.undone_at:%Y-%m-%dT%H:%M:%SZ}" if one.undone_at else None,
        "counts": one.counts,
    }
