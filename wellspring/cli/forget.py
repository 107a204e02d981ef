"""`forget`: the one act that nothing brings back, so it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.own import enter, own_person
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import agreed, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Erase a person: everything about them and every mention elsewhere, down to the bytes in the "
    "book's file. Nothing brings them back. Backups made before still hold them."
)
EXAMPLE = 'wellspring forget "Tomás Vidal" --yes'


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be erased")


def run(asked: Namespace) -> int:
    """Ask, then erase."""
    member = enter()
    from wellspring.records.forgetting import forget

    person = own_person(member, asked.person)
    touches, promises = person.touches.count(), person.promises.count()
    told = f"{person.name} ({person.pk}), {touches} touches and {promises} duties with them"
    if asked.dry_run:
        say(f"{told} would be erased. Nothing was changed.")
        return 0
    if not agreed(f"Erase {told}, for good?", yes=asked.yes):
        say("Nothing was changed.")
        return 0
    forget(person, by=member, today=clock.today())
    say("Forgotten. Backups and restore points made before still hold them.")
    return 0
