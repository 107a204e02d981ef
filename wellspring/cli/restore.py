"""`restore`: a backup takes the place of the book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wellspring.cli.words import agreed, answer_json, only_with_a_file, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.restoring import Restored

HELP = (
    "Put a backup in the place of the book: all of it or nothing. The book that was there is kept "
    "as a restore point. With --check the backup is only read through."
)
EXAMPLE = "wellspring restore ~/backups/well.wellspring --check"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("file", metavar="FILE", help="a backup")
    parser.add_argument("--check", action="store_true", help="only look whether it would restore")
    parser.add_argument("--dry-run", action="store_true", dest="check", help="the same")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Check it, ask where a book is there, and put it in place."""
    from wellspring import home
    from wellspring.records.restoring import check, restore

    only_with_a_file("pg_restore restores")
    file = Path(asked.file)
    told = check(file)
    if asked.check:
        _tell(told, asked, f"{file.name} is whole and can be restored.")
        return 0
    question = f"Put the book of {told.backup.made_at} in the place of the one that is there?"
    if home.database().exists() and not agreed(question, yes=asked.yes):
        say("Nothing was changed.")
        return 0
    told = restore(file)
    where = f" The book that was there is kept in {told.before}." if told.before else ""
    _tell(told, asked, f"Restored.{where}")
    return 0


def _tell(told: Restored, asked: Namespace, words: str) -> None:
    if asked.json:
        before = str(told.before) if told.before else None
        counts = {"people": told.people, "touches": told.touches}
        answer_json({**told.backup._asdict(), **counts, "before": before})
    say(f"{words} It holds {told.people} people and {told.touches} touches.")
