"""`log`: one row into the inbox, written and waited for; the next slow command takes it in."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from wellspring import clock, home
from wellspring.cli.quick import PATIENCE, Reading, through_quick_door
from wellspring.cli.sentences import day_in_words
from wellspring.cli.somebody import PERSON, somebody
from wellspring.cli.words import WrongUsage, answer, answer_json, say
from wellspring.core.contact import SPOKEN, WRITTEN
from wellspring.records.telling import understood

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.core.one_line import LogLine
    from wellspring.records.glance.people import Found

HELP = (
    "Write down that you were in touch, in one line as you would tell it. The day, the channel, "
    "promises and the next step are read out of the words."
)
EXAMPLE = 'wellspring log tomás "coffee; promised two names by friday" --next 5w'
CHANNELS = sorted(SPOKEN | WRITTEN | {"comment", "supported_their_work", "other"})
INTO_THE_INBOX = """
    INSERT INTO captures (book_id, person_id, words, channel, next_words, "on", told_at)
    VALUES ((SELECT book_id FROM people WHERE id = ?1), ?1, ?2, ?3, ?4, ?5, ?6)
"""


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what happened, in one line")
    parser.add_argument(
        "--channel", metavar="C", choices=CHANNELS, default="", help=", ".join(CHANNELS)
    )
    parser.add_argument(
        "--next",
        metavar="WHEN",
        default="",
        dest="following",
        help="the next step: 5w, friday, 12 dec, a date, or none (on purpose)",
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what is understood")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Write the line down and say what was understood."""
    words, now, today = " ".join(asked.text), clock.now(), clock.today()
    if not words.strip():
        raise WrongUsage("Say in a few words what happened.")
    try:
        line = understood(words, today=today, channel=asked.channel, following=asked.following)
    except ValueError as why:
        raise WrongUsage(str(why)) from None
    book = through_quick_door(lines_may_wait=True) or _made()
    person = somebody(book, asked.person)
    if not asked.dry_run:
        row = (person.id, words, asked.channel, asked.following, str(today), _stored(now))
        _keep(row, book)
    _tell(person, line, asked)
    return 0


def _made() -> Reading:
    """A book that was just made or renewed, or one that PostgreSQL keeps."""
    from wellspring.cli.door import enter
    from wellspring.records import glance

    return Reading(glance.through_django, enter().reads)


def _keep(row: tuple[object, ...], book: Reading) -> None:
    """One row, in one transaction, on the disk before anything is said."""
    if book.connection is None:
        from wellspring.cli.inbox import keep_through_django

        keep_through_django(row)
        return
    inbox = sqlite3.connect(home.book_file(), timeout=PATIENCE, isolation_level=None)
    try:
        inbox.execute("PRAGMA synchronous=FULL")
        inbox.execute("PRAGMA wal_autocheckpoint=0")  # see records.durability
        inbox.execute("PRAGMA foreign_keys=ON")
        inbox.execute("BEGIN IMMEDIATE")
        inbox.execute(INTO_THE_INBOX, row)
        inbox.execute("COMMIT")
    finally:
        inbox.close()


def _stored(now: datetime) -> str:
    """A moment as Django keeps it in SQLite."""
    return now.astimezone(UTC).replace(tzinfo=None).isoformat(" ")


def _tell(person: Found, line: LogLine, asked: Namespace) -> None:
    if asked.json:
        answer_json(_as_json(person, line, kept=not asked.dry_run))
        return
    today = clock.today()
    channel = line.channel.replace("_", " ")
    answer(f"{person.name}: {channel}, {day_in_words(line.on, today)}")
    if line.note:
        answer(f"  {line.note}")
    for one in line.promises:
        due = f", by {day_in_words(one.due, today)}" if one.due else ""
        answer(f"  {'You' if one.mine else 'They'} promised: {one.words}{due}")
    if line.next_on:
        answer(f"  Next step: {day_in_words(line.next_on, today)}")
    else:
        answer("  No next step, on purpose." if line.next_none else "  No next step yet.")
    say("Nothing was kept." if asked.dry_run else "Kept.")


def _as_json(person: Found, line: LogLine, *, kept: bool) -> dict[str, object]:
    return {
        "person": person.id,
        "channel": line.channel,
        "date": line.on.isoformat(),
        "note": line.note,
        "promises": [
            {"mine": one.mine, "words": one.words, "due": one.due and one.due.isoformat()}
            for one in line.promises
        ],
        "next": line.next_on and line.next_on.isoformat(),
        "next_none_on_purpose": line.next_none,
        "kept": kept,
    }
