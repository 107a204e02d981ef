"""`import`: files are read, shown, and kept when somebody says yes."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.preview import preview
from wellspring.cli.words import Refused, agreed, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from wellspring.interchange.arrival_plan import ArrivalPlan
    from wellspring.interchange.drafts import Draft, State
    from wellspring.records.book import Member

HELP = (
    "Bring in files you exported elsewhere: LinkedIn, Google, Outlook, vCards, calendars, mail, "
    "Monica, tables. Files, folders and archives are told apart by what is in them. You see what "
    "would become of them first; then all is kept, or nothing."
)
EXAMPLE = "wellspring import ~/Downloads/LinkedIn.zip ~/Mail --me me@example.org"
COUNTED = ("new", "known", "possibly_same")
COUNTED_TOO = ("touches", "duties", "not_persons", "job_changes")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder or an archive")
    parser.add_argument(
        "--me",
        metavar="ADDRESS",
        nargs="+",
        action="extend",
        default=[],
        help="your own addresses, where the files do not show which they are",
    )
    parser.add_argument(
        "--again",
        metavar="ADDRESS",
        nargs="+",
        action="extend",
        default=[],
        help="bring in again whoever has this address, number or profile and was forgotten",
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would be kept")
    parser.add_argument("--yes", action="store_true", help="keep without asking")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Read, show, ask, keep."""
    began = time.monotonic()
    files = list(_files(asked.paths))
    member = enter()
    from wellspring.interchange.arrival_plan import ArrivalPlan
    from wellspring.interchange.drafts import Draft

    for told in asked.again:
        _let_back(told, member)
    draft = Draft.make(files, now=clock.now(), me=asked.me, zone=_zone())
    try:
        _read(draft)
        plan = ArrivalPlan.build(draft, member)
        told = counted(plan)
        if not asked.json:
            preview(plan, told)
        words = _keep(plan, member, asked)
    finally:
        draft.discard()
    if asked.json:
        answer_json({**told, "seconds": round(time.monotonic() - began, 3)})
    say(words)
    return 1 if plan.is_unreadable else 0


def _let_back(told: str, member: Member) -> None:
    from wellspring.records.forgotten import let_back_with
    from wellspring.records.noting import NORMAL

    if not let_back_with([(kind, normal(told)) for kind, normal in NORMAL.items()], by=member):
        raise Refused(f"Nobody with {told} was forgotten here. Nothing was read.")


def counted(plan: ArrivalPlan) -> dict[str, Any]:
    """`import --json`, without its seconds."""
    counts = plan.counts
    skipped = [
        {"file": row.file, "where": row.where, "why": row.why, "count": row.count, "note": row.note}
        for row in plan.left_out()
    ]
    return (
        {name: counts[name] for name in COUNTED}
        | {"skipped": skipped}
        | {name: counts[name] for name in COUNTED_TOO}
    )


def _keep(plan: ArrivalPlan, member: Member, asked: Namespace) -> str:
    """Keep it where that is wanted; what became of it in words."""
    if asked.dry_run:
        return "Nothing was kept."
    if plan.is_empty:
        return "There is nothing in this that your book could take in. Nothing was changed."
    if not plan.is_new:
        return "All of this is in your book already. Nothing was changed."
    if not agreed("Bring this in?", yes=asked.yes):
        return "Nothing was kept."
    arrival = plan.apply(by=member, at=clock.now())
    if arrival is None:
        return "All of this is in your book already. Nothing was changed."
    return f"Kept. `wellspring undo {arrival.pk}` takes all of it back."


def _files(paths: list[str]) -> Iterator[tuple[str, Path]]:
    for told in paths:
        path = Path(told).expanduser().absolute()
        if not told or not path.exists():  # an empty name would be all that lies here
            raise Refused(f"There is no file {told or 'without a name'}. Nothing was read.")
        yield path.name, path


def _zone() -> str:
    from django.conf import settings

    return str(settings.TIME_ZONE)


def _read(draft: Draft) -> None:
    """Read the files; on a terminal, say how far it is."""
    from wellspring.interchange.taking_in import take_in

    watched = sys.stderr.isatty()
    take_in(draft, _show if watched else lambda _: None)
    if watched:
        sys.stderr.write("\r\033[K")


def _show(state: State) -> None:
    share = f"{100 * state.done // state.total} %" if state.total else ""
    sys.stderr.write(f"\r\033[KReading {state.file} {share}")
    sys.stderr.flush()
