"""`unmerge`: two people again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.own import enter, own_row
from wellspring.cli.words import answer_json, in_columns, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = "Take a merge back: each has again what was theirs. Without a number, the merges are listed."
EXAMPLE = "wellspring unmerge 3"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("merge", metavar="MERGE", nargs="?", help="the number of the merge")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Take it back, or list what could be."""
    member = enter()
    from wellspring.records.merging import unmerge
    from wellspring.records.models import Merge

    if asked.merge:
        merged = own_row(Merge.objects.all(), member, asked.merge, "merge")
        absorbed = unmerge(merged, by=member, at=clock.now())
        say(f"{absorbed.name} ({absorbed.pk}) is a person of their own again.")
        return 0
    merges = Merge.objects.visible_to(member).select_related("kept", "absorbed").order_by("-pk")
    rows = [(m.pk, m.absorbed.name, m.kept.name, clock.day_of(m.at).isoformat()) for m in merges]
    if asked.json:
        answer_json(
            [dict(zip(("merge", "absorbed", "kept", "on"), row, strict=True)) for row in rows]
        )
    elif rows:
        in_columns((str(pk), f"{absorbed} into {kept}", on) for pk, absorbed, kept, on in rows)
    else:
        say("Nobody was merged by hand.")
    return 0
