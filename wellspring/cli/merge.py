"""`merge`: two records of one person become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.own import enter, own_person
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Make two records of one person one. The first stays, with all that was known of both; "
    "`wellspring unmerge` takes it back exactly."
)
EXAMPLE = 'wellspring merge "Tomás Vidal" t.vidal@example.org'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("one", metavar="A", help=f"who stays: {PERSON}")
    parser.add_argument("other", metavar="B", help="who becomes part of them")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be done")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Merge them."""
    member = enter()
    from wellspring.records.merging import merge

    kept, absorbed = own_person(member, asked.one), own_person(member, asked.other)
    if asked.dry_run:
        say(f"{absorbed.name} ({absorbed.pk}) would become part of {kept.name} ({kept.pk}).")
        return 0
    merged = merge(kept, absorbed, by=member, at=clock.now())
    if asked.json:
        answer_json({"merge": merged.pk, "person": kept.pk})
    say(f"They are one person now. `wellspring unmerge {merged.pk}` takes it back.")
    return 0
