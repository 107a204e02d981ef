"""`demo`: a sample network to walk around in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import Refused, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Fill an empty home with a made-up network, so that every page has something true to show. "
    "`demo --remove` takes all of it out again."
)
EXAMPLE = "wellspring demo --home /tmp/walk-around"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--remove", action="store_true", help="take the sample out again")


def run(asked: Namespace) -> int:
    """Fill, or take out."""
    member = enter()
    sample = _sample()
    if asked.remove:
        sample.remove(member, at=clock.now())
        say("The sample is gone. Nothing of it stayed behind.")
        return 0
    from wellspring.records.models import Person

    if Person.objects.visible_to(member).exists():
        raise Refused("There are people here already. Use an empty folder: demo --home DIR.")
    sample.fill(member, at=clock.now())
    say(
        "A made-up network is here. `wellspring today` shows its day, `demo --remove` takes it out."
    )
    return 0


def _sample() -> Any:  # noqa: ANN401  a module
    try:
        return import_module("wellspring.interchange.sample")
    except ModuleNotFoundError:
        raise Refused("This copy of Wellspring came without the sample network.") from None
