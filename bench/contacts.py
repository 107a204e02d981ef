"""Bringing in 30,000 contacts with the duplicate check, beside only parsing them with vobject.

Nametag, the quickest of the address books measured by hand, took 137 contacts a second; it cannot
be installed here in the same run, so its row compares with that record.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.made_contacts import contacts
from bench.rows import Row
from bench.timing import in_turn, run_once
from wellspring.interchange.writers import vcard
from wellspring.interchange.writers.values import ExportJob, ExportPerson

if TYPE_CHECKING:
    from collections.abc import Iterator

CARDS = {"small": 3_000, "full": 30_000}
TIMES = 3
SEED = 11
PREVIEWED = 5_000
NAMETAG = 1 / 137  # seconds a contact, measured once by hand; a record, not a run
PEER = """
import sys, vobject
with open(sys.argv[1]) as cards:
    for _ in vobject.readComponents(cards, allowQP=True): pass
"""


def run(size: str) -> list[Row]:
    """Import into an empty book, import the same again, and preview."""
    count = CARDS[size]
    with tempfile.TemporaryDirectory(prefix="wellspring-bench-") as folder:
        room = Path(folder)
        book = room / "contacts.vcf"
        book.write_bytes(b"".join(cards(count)))
        taken = in_turn({"ours": fresh(room, book), "peer": parse(book)}, times=TIMES)
        again = run_once(command(room / "kept", book)).cpu
        part = room / "part.vcf"
        part.write_bytes(b"".join(cards(min(PREVIEWED, count))))
        preview = run_once([*command(room / "seen", part)[:-1], "--dry-run"]).wall
    return [
        Row(f"{count:,} contacts kept / vobject reads", taken["ours"], taken["peer"]),
        Row(f"{count:,} contacts kept / Nametag, recorded", taken["ours"], count * NAMETAG, 1 / 50),
        Row("the same contacts again / at first", again, taken["ours"], 1.0),
        Row("preview of 5,000 contacts / promise", preview, 3.0, 1.0, unit="s wall"),
    ]


def command(home: Path, book: Path) -> list[str]:
    """The command that brings a book in."""
    program = [sys.executable, "-m", "wellspring", "--home", str(home)]
    return [*program, "import", str(book), "--yes"]


def fresh(room: Path, book: Path) -> list[str]:
    """The same, into a home that is empty each time."""
    words = " ".join(command(room / "kept", book))
    return [shutil.which("sh") or "sh", "-c", f"rm -rf {room / 'kept'}; exec {words}"]


def parse(book: Path) -> list[str]:
    """The peer: vobject reading the cards, nothing more."""
    return [sys.executable, "-c", PEER, str(book)]


def cards(count: int) -> Iterator[bytes]:
    """Made contacts, some of them two of one person, as a vCard book."""
    return vcard.write(
        ExportPerson(
            uid=f"made-{number}",
            name=f"{one['first']} {one['last']}",
            given=one["first"],
            family=one["last"],
            emails=(one["email"],) if one["email"] else (),
            phones=(one["phone"],) if one["phone"] else (),
            jobs=(ExportJob(one["company"], one["title"]),),
        )
        for number, one in enumerate(contacts(count, SEED))
    )
