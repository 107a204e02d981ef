"""`export`: leave with everything, any day."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wellspring.cli.door import enter
from wellspring.cli.words import Refused, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

HELP = (
    "Leave with everything you have here: people as vCards or a table, meetings and reminders as a "
    "calendar, or the whole book as JSON. The people only heard of come along in JSON."
)
EXAMPLE = "wellspring export --format vcard --out people.vcf"
FORMATS = ("vcard", "csv", "json", "ics")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--format", choices=FORMATS, required=True, help=", ".join(FORMATS))
    parser.add_argument("--out", metavar="FILE", help="where to; else to standard output")
    parser.add_argument("--yes", action="store_true", help="write over a file that is there")


def run(asked: Namespace) -> int:
    """Write it, to its owner alone; a file appears whole or not at all."""
    target = Path(asked.out).absolute() if asked.out and asked.out != "-" else None
    if target is not None and target.exists() and not asked.yes:
        raise Refused(f"{target.name} is there already. Say --yes to write over it.")
    member = enter()
    from wellspring.interchange.departure import departing

    told = departing(member, asked.format)
    if target is None:
        sys.stdout.writelines(told)
        return 0
    _write(target, told)
    say(f"Written to {target}.")
    return 0


def _write(target: Path, told: Iterable[str]) -> None:
    fresh = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(told)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
