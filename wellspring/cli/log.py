"""`log`: one row into the inbox, written and waited for; the next slow command takes it in."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from wellspring import clock, home
from wellspring.cli.log_told import as_json, told_back
from wellspring.cli.log_whom import whom_and_what
from wellspring.cli.quick import PATIENCE, Reading, through_quick_door
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import WrongUsage, answer, answer_json, say
from wellspring.core.contact import SPOKEN, WRITTEN
from wellspring.records.telling import understood

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.cli.log_whom import Whom
    from wellspring.core.one_line import LogLine

HELP = (
    "Write down that you were in touch, in one line as you would tell it. The people, the day, "
    "how, how long, promises, what you learned and the next step are read out of the words, in "
    "English, Dutch, German, French or Spanish."
)
EXAMPLE = 'wellspring log "coffee with tomás yesterday, promised two names by friday, back in 5w"'
CHANNELS = sorted(SPOKEN | WRITTEN | {"comment", "supported_their_work", "other"})
INTO_THE_INBOX = """
    INSERT INTO captures (book_id, person_id, words, channel, next_words, "on", told_at)
    VALUES ((SELECT book_id FROM people WHERE id = ?1), ?1, ?2, ?3, ?4, ?5, ?6)
"""


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument(
        "person", metavar="PERSON", help=f"{PERSON}; or the whole line, with their name in it"
    )
    parser.add_argument("text", metavar="TEXT", nargs="*", help="what happened, in one line")
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
    parser.add_argument(
        "--new", action="store_true", help="write down whoever of the line is not in the book yet"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what is understood")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Write the line down and say what was understood."""
    if not asked.person.strip():
        raise WrongUsage("Say in a few words what happened.")
    now, today = clock.now(), clock.today()
    book = through_quick_door(lines_may_wait=True) or _made()
    whom, words = whom_and_what(book, asked, today)
    known = [one if isinstance(one, str) else one.name for one in whom]
    try:
        line = understood(
            words, today=today, channel=asked.channel, following=asked.following, known=known
        )
    except ValueError as why:
        raise WrongUsage(str(why)) from None
    first = whom[0]
    if asked.dry_run:
        pass
    elif len(whom) == 1 and not isinstance(first, str):
        row = (first.id, words, asked.channel, asked.following, str(today), _stored(now))
        _keep(row, book)
    else:
        whom = _keep_whole(whom, line)
    _tell(whom, line, asked)
    return 0


def _keep_whole(whom: Whom, line: LogLine) -> Whom:
    """A line with several people, or with somebody new, is kept at once and whole."""
    from wellspring.cli.inbox import keep_whole

    return keep_whole(whom, line)


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


def _tell(whom: Whom, line: LogLine, asked: Namespace) -> None:
    if asked.json:
        answer_json(as_json(whom, line, kept=not asked.dry_run))
        return
    for words in told_back(whom, line, clock.today()):
        answer(words)
    say("Nothing was kept." if asked.dry_run else "Kept.")
