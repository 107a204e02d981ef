"""`circles`: where people know people, who is in each, and names added several at once (P3.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import WrongUsage, answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Mapping, Sequence

    from wellspring.records.inventory import Inside

HELP = (
    "Walk through the places of a life where people know people: who is in each circle, and "
    "which are still empty. `circles CIRCLE NAME, NAME` writes names down for one."
)
EXAMPLE = 'wellspring circles hair "Joy Cole, Ana Reyes"'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("circle", metavar="CIRCLE", nargs="?", default="", help="such as hair, vet")
    parser.add_argument("names", metavar="NAMES", nargs="*", help="names, with commas between them")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show the circles, or put people into one."""
    from wellspring.core.joggers import JOGGERS

    if asked.circle and asked.circle not in JOGGERS:
        raise WrongUsage(f"There is no circle “{asked.circle}”. There are: {', '.join(JOGGERS)}.")
    member = enter()
    from wellspring.records import inventory

    if asked.names:
        names = inventory.names_in(" ".join(asked.names))
        noted = inventory.add_names(asked.circle, names, at=clock.now(), by=member)
        say(_added(names, len(noted.people)))
    inside = inventory.inventory(member)
    shown = {key: each for key, each in inside.items() if asked.circle in ("", key)}
    if asked.json:
        answer_json(_as_json(shown))
    elif not asked.names:
        _tell(shown)
    return 0


def _added(names: Sequence[str], fresh: int) -> str:
    told = ", ".join(names)
    if fresh == len(names):
        return f"Written down: {told}."
    return f"Written down: {told}. Those who were in the book already are not there twice."


def _tell(shown: Mapping[str, Sequence[Inside]]) -> None:
    """A line for each circle with somebody in it; the empty ones together."""
    for key, people in shown.items():
        if people:
            answer(f"{key}: {', '.join(one.name for one in people)}")
    if empty := [key for key, people in shown.items() if not people]:
        say(f"Nobody yet: {', '.join(empty)}. Who comes to mind?")


def _as_json(shown: Mapping[str, Sequence[Inside]]) -> list[dict[str, object]]:
    return [
        {"circle": key, "people": [{"id": one.person, "name": one.name} for one in people]}
        for key, people in shown.items()
    ]
