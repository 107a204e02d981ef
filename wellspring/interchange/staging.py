"""A draft's scratch file: everything that was read, on disk, so that size never means memory.

It is not the book: it can be thrown away at any moment, so it is written without ceremony.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.sightings import Card, Channel, LeftOut, Message, Nature, Party, Saying
from wellspring.interchange.wire import NotAValue, from_line, to_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

TABLES = """
create table file (id integer primary key, path text, kind text, size integer, guess text,
  trouble text);
create table seen (id integer primary key, file integer, kind text, line text);
create index seen_kind on seen (kind, id);
create table party (id integer primary key, name text, address text, link text, uid text);
create table message (ident text primary key, file integer, "where" text, at integer,
  channel text, sender integer, "to" text, cc text, bcc text, subject text, thread text,
  replies_to text, nature text, grouped integer, forwarded integer, own integer, template text,
  sayings text, request integer) without rowid;
create table left_out (file integer, "where" text, why text, count integer, note text);
"""
BATCH = 2_000
Line = tuple[int, int, str]  # number, file, the line itself


class File(NamedTuple):
    """A file that was read. `trouble` is a sentence when it could not be; `guess` a table's."""

    id: int
    path: str
    kind: str
    size: int
    guess: str
    trouble: str


class Staging:
    """The scratch file of one draft."""

    def __init__(self, path: Path) -> None:
        new = not path.exists()
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.db.executescript("pragma journal_mode=off; pragma synchronous=off;")
        if new:
            self.db.executescript(TABLES)
        self._parties: dict[Party, int] = {}
        self._messages: list[tuple[object, ...]] = []
        self._seen: list[tuple[int, str, str]] = []
        self.found: dict[str, int] = {}

    def begin(self, path: str, kind: str, size: int) -> int:
        """A file begins, or its kind became known."""
        row = self.db.execute("select id from file where path = ?", [path]).fetchone()
        if row:
            self.db.execute("update file set kind = ?, size = ? where id = ?", [kind, size, row[0]])
            return int(row[0])
        told = [path, kind, size]
        done = self.db.execute(
            "insert into file (path, kind, size, guess, trouble) values (?, ?, ?, '', '')", told
        )
        return int(done.lastrowid or 0)

    def guess(self, file: int, guess: str) -> None:
        """What a table's columns seem to hold."""
        self.db.execute("update file set guess = ? where id = ?", [guess, file])

    def trouble(self, file: int, words: str) -> None:
        """A file could not be read, or not to its end."""
        self.db.execute("update file set trouble = ? where id = ?", [words, file])

    def take(self, file: int, value: object) -> None:
        """One value from the child."""
        kind = type(value).__name__
        if isinstance(value, Message):
            self._take_message(file, value)
        elif isinstance(value, LeftOut):
            self._take_left_out(file, value)
            return
        else:
            self.take_line(file, kind, to_line(value))
            return
        self._count(kind)

    def take_line(self, file: int, kind: str, line: str) -> None:
        """One value as the line it came in."""
        self._seen.append((file, kind, line.rstrip("\n")))
        self._count(kind)

    def _count(self, kind: str) -> None:
        self.found[kind] = self.found.get(kind, 0) + 1
        if len(self._messages) + len(self._seen) >= BATCH:
            self.flush()

    def _take_message(self, file: int, it: Message) -> None:
        of = self.party
        self._messages.append(
            (
                it.ident, file, it.where, it.at, it.channel.value, of(it.sender),
                " ".join([str(of(each)) for each in it.to]),
                " ".join([str(of(each)) for each in it.cc]),
                " ".join([str(of(each)) for each in it.bcc]),
                it.subject, it.thread, it.replies_to, it.nature.value, it.group, it.forwarded,
                it.own, it.template,
                to_line(list(it.sayings)) if it.sayings else "", it.calendar_request,
            )
        )  # fmt: skip

    def _take_left_out(self, file: int, it: LeftOut) -> None:
        self.db.execute(
            "insert into left_out values (?, ?, ?, ?, ?)",
            [file, it.where, it.why, it.count, it.note],
        )

    def party(self, party: Party) -> int:
        """The number of a party, the same for the same four parts."""
        number = self._parties.get(party)
        if number is None:
            number = self._parties[party] = len(self._parties) + 1
            self.db.execute(
                "insert into party values (?, ?, ?, ?, ?)",
                [number, party.name, party.address, party.link, party.uid],
            )
        return number

    def flush(self) -> None:
        """Write what waits."""
        self.db.execute("begin")
        self.db.executemany(
            f"insert or ignore into message values ({','.join('?' * 19)})", self._messages
        )
        self.db.executemany("insert into seen (file, kind, line) values (?, ?, ?)", self._seen)
        self.db.execute("commit")
        self._messages, self._seen = [], []

    def forget_file(self, path: str) -> None:
        """Drop what a file gave before it had to be given up, but for its name."""
        self.flush()
        for table in ("seen", "message", "left_out"):
            self.db.execute(
                f"delete from {table} where file in (select id from file where path = ?)", [path]
            )

    def files(self) -> list[File]:
        """Every file, in the order read."""
        return [File(*row) for row in self.db.execute("select * from file order by id")]

    def values(self, kind: str) -> Iterator[tuple[int, int, object]]:
        """Every value of a kind but messages: its number, its file, itself."""
        rows = self.db.execute("select id, file, line from seen where kind = ? order by id", [kind])
        for number, file, value, _ in self._decoded(rows):
            yield number, file, value

    def cards(self) -> Iterator[tuple[int, Card, str]]:
        """Every card: its file, itself, and what it says as text without saying where it stood."""
        rows = self.db.execute("select id, file, line from seen where kind = 'Card' order by id")
        for _, file, card, line in self._decoded(rows):
            if isinstance(card, Card):
                yield file, card, line.replace(json.dumps(card.where, ensure_ascii=False), "", 1)

    def _decoded(
        self, rows: Iterable[tuple[int, int, str]]
    ) -> Iterator[tuple[int, int, object, str]]:
        for number, file, line in rows:
            try:
                yield number, file, from_line(line), line
            except NotAValue:
                told = [file, "", "broken", 1, "a value that makes no sense"]
                self.db.execute("insert into left_out values (?, ?, ?, ?, ?)", told)

    def parties(self) -> list[Party]:
        """Every party; number n stands at place n."""
        rows = self.db.execute("select name, address, link, uid from party order by id")
        return [Party(), *(Party(*row) for row in rows)]

    def messages(self, parties: list[Party], where: str = "") -> Iterator[tuple[int, Message]]:
        """Every message once, by time, with its file; `where` narrows in SQL."""
        rows = self.db.execute(f"select * from message {where} order by at, ident")
        for row in rows:
            yield row[1], _message(row, parties)

    def alike(self) -> dict[str, int]:
        """How many messages share the words of each template that was sent more than once."""
        rows = self.db.execute(
            "select template, count(*) from message where template <> '' "
            "group by template having count(*) > 1"
        )
        return dict(rows.fetchall())

    def close(self) -> None:
        """Close the scratch file."""
        self.db.close()


def _message(row: tuple[object, ...], parties: list[Party]) -> Message:
    (ident, _file, where, at, channel, sender, to, cc, bcc, subject, thread, replies_to, nature,
     grouped, forwarded, own, template, sayings, request) = row  # fmt: skip

    def several(numbers: object) -> tuple[Party, ...]:
        return tuple([parties[int(number)] for number in str(numbers).split()])

    said: tuple[Saying, ...] = ()
    if sayings:
        said = tuple(from_line(str(sayings)))  # type: ignore[arg-type]
    return Message(
        where=str(where), ident=str(ident), at=int(str(at)), sender=parties[int(str(sender))],
        to=several(to), cc=several(cc), bcc=several(bcc), channel=Channel(str(channel)),
        subject=str(subject), thread=str(thread), replies_to=str(replies_to),
        nature=Nature(str(nature)), group=bool(grouped), forwarded=bool(forwarded),
        own=None if own is None else bool(own), template=str(template), sayings=said,
        calendar_request=bool(request),
    )  # fmt: skip


def guesses(staging: Staging) -> dict[str, dict[str, object]]:
    """The tables whose columns were guessed, by path."""
    return {file.path: json.loads(file.guess) for file in staging.files() if file.guess}
