"""Mail to touch points, beside notmuch, mu and mairix: reading alone, and the whole import.

A ratio counts only when nothing was lost and a slow parse by the standard library agrees.
"""

from __future__ import annotations

import email
import email.utils
import mailbox
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import make_mailbox
from bench.rows import Row
from bench.timing import calls_in_turn, in_turn
from wellspring.core.sightings import LeftOut, Message
from wellspring.interchange.readers import mail as reader
from wellspring.interchange.readers.source import Source

MESSAGES = {"small": 4_000, "full": 20_000}
TIMES = 3
SHARED = Path(__file__).resolve().parents[2] / "shared" / "bench" / "make_mbox.py"
SEEKER = "sam.seeker@example.com"  # whose mailbox it makes
SAMPLE = 2_000
HEADERS_GOAL, WORDS_GOAL = 0.8, 2.0  # beside mairix, which keeps words as well
WHOLE_GOALS = {"notmuch": 1 / 10, "mu": 1 / 6, "mairix": 2.0}
PER_MESSAGE = 0.08  # CPU milliseconds: header lines alone

Seen = tuple[int, str, tuple[str, ...]]


def run(size: str) -> list[Row]:
    """Make a mailbox, read it with everything there is, in turn."""
    with tempfile.TemporaryDirectory(prefix="wellspring-bench-") as folder:
        room = Path(folder)
        count = MESSAGES[size]
        personal = make_mailbox.write(count, room / "all.mbox", room / "Maildir")
        sound = nothing_lost(room / "all.mbox", count, personal) and agrees(room / "all.mbox")
        rows = [*reading(room, count, sound=sound)]
        return [*rows, *importing(measured_room(room, count), count, sound=sound)]


def measured_room(room: Path, count: int) -> Path:
    """Where the mailbox lies that the promises were made on, if it can be made; else our own."""
    if not SHARED.exists():
        return room
    theirs = room / "shared"
    theirs.mkdir()
    shape = ["--messages", str(count), "--people", str(count * 3 // 10), "--seed", "7"]
    where = ["--mbox", str(theirs / "all.mbox"), "--maildir", str(theirs / "Maildir")]
    subprocess.run([sys.executable, str(SHARED), *shape, *where], check=True, capture_output=True)
    return theirs


def reading(room: Path, count: int, *, sound: bool) -> list[Row]:
    """The reader alone, in this process: without and with the words of each message."""
    box = room / "all.mbox"
    calls = {"headers": lambda: values(box, words=False), "words": lambda: values(box, words=True)}
    taken = calls_in_turn(calls, times=TIMES)
    command = peers(room).get("mairix")
    mairix = in_turn({"mairix": command}, times=TIMES)["mairix"] if command else None
    each = taken["headers"] / count * 1000
    note = f"{each:.3f} ms a message"
    rows = [
        Row(f"{count:,} mails, headers / mairix", taken["headers"], mairix, HEADERS_GOAL, note),
        Row(f"{count:,} mails, with words / mairix", taken["words"], mairix, WORDS_GOAL),
        Row("one mail, headers / promise", each, PER_MESSAGE, 1.0, unit="ms"),
    ]
    return [Row(r.area, r.ours, r.peer, r.goal, r.note, r.unit, sound=sound) for r in rows]


def importing(room: Path, count: int, *, sound: bool) -> list[Row]:
    """The whole import into an empty book, beside the programs that index all words."""
    known = {name: command for name, command in peers(room).items() if name in WHOLE_GOALS}
    taken = in_turn({"ours": whole_import(room), **known}, times=TIMES)
    return [
        Row(f"{count:,} mails imported / {name}", taken["ours"], taken.get(name), goal, sound=sound)
        for name, goal in WHOLE_GOALS.items()
    ]


def whole_import(room: Path) -> list[str]:
    """Our command, each time into a home that is empty."""
    home, box = room / "home", room / "all.mbox"
    ours = [sys.executable, "-m", "wellspring", "--home", str(home)]
    ours += ["import", str(box), "--yes", "--me", make_mailbox.OWNER, "--me", SEEKER]
    return afresh(home, ours)


def peers(room: Path) -> dict[str, list[str]]:
    """The commands of those that are installed, each told to begin from nothing."""
    found = {}
    if shutil.which("notmuch"):
        (room / "notmuch.rc").write_text(f"[database]\npath={room / 'Maildir'}\n")
        start = ["env", f"NOTMUCH_CONFIG={room / 'notmuch.rc'}", "notmuch", "new", "--quiet"]
        found["notmuch"] = afresh(room / "Maildir" / ".notmuch", start)
    if shutil.which("mu"):
        home = f"--muhome={room / 'mu'}"
        begin = f"mu init --quiet {home} --maildir={room / 'Maildir'} && mu index --quiet {home}"
        found["mu"] = afresh(room / "mu", ["sh", "-c", begin])
    if shutil.which("mairix"):
        rc = (
            f"base={room}\nmbox=all.mbox\nmfolder=found\nmformat=mbox\ndatabase={room / 'mairix'}\n"
        )
        (room / "mairix.rc").write_text(rc)
        found["mairix"] = afresh(room / "mairix", ["mairix", "-F", "-f", str(room / "mairix.rc")])
    return found


def afresh(kept: Path, command: list[str]) -> list[str]:
    """The command, after what its last run left is taken away."""
    return ["sh", "-c", 'rm -rf "$0" && exec "$@"', str(kept), *command]


def values(box: Path, *, words: bool) -> list[object]:
    """All that our reader says of a mailbox."""
    own = frozenset({make_mailbox.OWNER})
    now = int((make_mailbox.BEGIN + make_mailbox.YEARS).timestamp())
    source = Source(box.name, box.stat().st_size, lambda: box.open("rb"), now=now, own=own)
    return list(reader.read(source, words=words))


def nothing_lost(box: Path, count: int, personal: int) -> bool:
    """Whether every message is a value or counted, and all that people wrote are values."""
    found = values(box, words=False)
    letters = sum(isinstance(one, Message) for one in found)
    left = sum(one.count for one in found if isinstance(one, LeftOut))
    return letters == personal and letters + left == count


def agrees(box: Path) -> bool:
    """Whether the first messages are what a slow parse by the standard library makes of them."""
    ours = {
        one.message_id: (one.at, one.sender.address, tuple(to.address for to in one.to))
        for one in values(box, words=False)
        if isinstance(one, Message)
    }
    slow = by_the_standard_library(box)
    return all(ours[number] == seen for number, seen in slow.items() if number in ours)


def by_the_standard_library(box: Path) -> dict[str, Seen]:
    """Id -> moment, author and recipients of the first messages with a date it can read."""
    found: dict[str, Seen] = {}
    for one in list(mailbox.mbox(box))[:SAMPLE]:
        author, *_ = email.utils.getaddresses([str(one["From"])])
        to = email.utils.getaddresses([str(line) for line in one.get_all("To", [])])
        try:
            at = email.utils.parsedate_to_datetime(str(one["Date"]))
        except ValueError:
            continue  # then we take the moment of arrival
        number = str(one["Message-ID"]).strip("<>")
        found[number] = (int(at.timestamp()), author[1], tuple(address for _, address in to))
    return found
