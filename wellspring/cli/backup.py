"""`backup`: a copy of the whole book."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.words import Refused, answer, answer_json, only_with_a_file, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

HELP = (
    "Write a copy of the whole book into one file that only you can read, and that shows by itself "
    "whether it is whole. It is not encrypted. A server may go on meanwhile."
)
EXAMPLE = "wellspring backup ~/backups/well.wellspring"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("file", metavar="FILE", nargs="?", help="where to; else a dated name here")
    parser.add_argument("--yes", action="store_true", help="write over a file that is there")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Write it, then read it through once."""
    from wellspring.records.backup import back_up, look_at

    only_with_a_file("pg_dump backs up")
    target = Path(asked.file or f"wellspring-{clock.now():%Y-%m-%d-%H%M%S}.wellspring").absolute()
    if target.exists() and not asked.yes:
        raise Refused(f"{target.name} is there already. Say --yes to write over it.")
    back_up(target)
    kept = look_at(target)
    if asked.json:
        answer_json(kept._asdict())
        return 0
    answer(str(target))
    say(f"Whole and read through. SHA-256 {kept.digest}.")
    return 0
