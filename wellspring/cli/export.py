"""`export`: leave with everything, any day."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import Refused, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

HELP = (
    "Leave with everything you have here: people as vCards, people, touches or duties as a table, "
    "touches and duties as a calendar, or all of it as JSON, where those only heard of come along."
)
EXAMPLE = "wellspring export --format vcard --out people.vcf"
FORMATS = ("vcard", "csv", "json", "ics")
TABLES = ("people", "touches", "duties")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--format", choices=FORMATS, required=True, help=", ".join(FORMATS))
    parser.add_argument("--what", choices=TABLES, default="people", help="the table of a csv")
    parser.add_argument("--out", metavar="FILE", help="where to; else to standard output")
    parser.add_argument("--yes", action="store_true", help="write over a file that is there")


def run(asked: Namespace) -> int:
    """Write it, to its owner alone; a file appears whole or not at all."""
    target = Path(asked.out).absolute() if asked.out and asked.out != "-" else None
    if target is not None and target.exists() and not asked.yes:
        raise Refused(f"{target.name} is there already. Say --yes to write over it.")
    member = enter()
    from wellspring.interchange.departure import departing

    told = departing(member, asked.format, made=clock.now(), what=asked.what)
    if target is None:
        sys.stdout.buffer.writelines(told)
        sys.stdout.buffer.flush()
        return 0
    _write(target, told)
    say(f"Written to {target}.")
    return 0


def _write(target: Path, told: Iterable[bytes]) -> None:
    fresh = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(told)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
