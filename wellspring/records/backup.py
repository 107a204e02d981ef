"""A copy of the whole book in one file that shows by itself whether it is whole.

The file is a line that names it, a line of JSON, the database as SQLite writes it, and the SHA-256
of all that. Needs no Django, so that a damaged book can be restored.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from wellspring import __version__, home
from wellspring.records.form import taken_steps, written_steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMED = b"WELLSPRING BACKUP 1\n"
DIGEST = 64  # hexadecimal digits at the end
BLOCK = 1 << 20
OWNER_ALONE = 0o600
LONGEST_HEAD = 4096


class NotABackup(Exception):
    """The file is no backup, or not a whole one."""


class Kept(NamedTuple):
    """A backup that was written or found whole."""

    path: str
    made_at: str
    version: str
    size: int  # bytes of the database inside
    digest: str


def back_up(target: Path) -> Kept:
    """Copy the book as it is at this moment, while it may be written to; all of it or no file."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not home.database().exists():
        raise NotABackup("There is no book to back up yet.")
    fresh, copy = _beside(target, "new"), _beside(target, "copy")
    try:
        _copy_book(copy)
        kept = _wrap(copy, fresh, target)
        fresh.replace(target)
        _settle(target.parent)
    finally:
        fresh.unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
    return kept


def look_at(path: Path) -> Kept:
    """Read a backup through; raises NotABackup unless every byte is as it was written."""
    with path.open("rb") as file:
        head, size = _head(file, path)
        digest = sha256(NAMED + head)
        for block in _blocks(file, size):
            digest.update(block)
        told = file.read(DIGEST + 1)
    if told != digest.hexdigest().encode():
        raise NotABackup(f"{path.name} is damaged: what it holds is not what was written.")
    about = json.loads(head)
    return Kept(str(path), about["made_at"], about["version"], size, digest.hexdigest())


@contextmanager
def unwrapped(path: Path, at: Path) -> Iterator[Path]:
    """The database inside a backup as a file of its own, sound in every way, while it is needed."""
    kept = look_at(path)
    try:
        with path.open("rb") as file, _private(at) as copy:
            _head(file, path)
            for block in _blocks(file, kept.size):
                copy.write(block)
        _must_be_sound(at, path)
        yield at
    finally:
        at.unlink(missing_ok=True)


def _must_be_sound(at: Path, path: Path) -> None:
    try:
        with closing(sqlite3.connect(at)) as book:
            found = book.execute("PRAGMA integrity_check").fetchone()[0]
            dangling = book.execute("PRAGMA foreign_key_check").fetchone()
            newer = taken_steps(book) - written_steps()
    except sqlite3.DatabaseError:
        raise NotABackup(f"{path.name} holds no book.") from None
    if found != "ok" or dangling:
        raise NotABackup(f"The book inside {path.name} is damaged.")
    if newer:
        raise NotABackup(f"{path.name} was written by a newer Wellspring. Update, then try again.")


def _copy_book(copy: Path) -> None:
    """SQLite's own online copy: one moment of the book, whoever writes meanwhile."""
    _private(copy).close()
    with closing(sqlite3.connect(home.database(), timeout=20)) as book:
        book.execute("PRAGMA query_only=ON")
        with closing(sqlite3.connect(copy)) as target:
            book.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")


def _wrap(copy: Path, fresh: Path, target: Path) -> Kept:
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    size = copy.stat().st_size
    about = {"made_at": made_at, "version": __version__, "size": size}
    head = json.dumps(about).encode() + b"\n"
    digest = sha256(NAMED + head)
    with copy.open("rb") as source, _private(fresh) as file:
        file.write(NAMED + head)
        for block in _blocks(source, size):
            digest.update(block)
            file.write(block)
        file.write(digest.hexdigest().encode())
        file.flush()
        os.fsync(file.fileno())
    return Kept(str(target), made_at, __version__, size, digest.hexdigest())


def _head(file: BinaryIO, path: Path) -> tuple[bytes, int]:
    """The line of JSON and the size it tells; the file then stands at the database."""
    if file.read(len(NAMED)) != NAMED:
        raise NotABackup(f"{path.name} is not a backup of Wellspring.")
    head = file.readline(LONGEST_HEAD)
    try:
        size = int(json.loads(head)["size"])
    except (ValueError, TypeError, KeyError):
        raise NotABackup(f"{path.name} is damaged at its beginning.") from None
    whole = len(NAMED) + len(head) + size + DIGEST
    if path.stat().st_size != whole or size < 0:
        raise NotABackup(f"{path.name} is not whole: some of it is missing, or too much is there.")
    return head, size


def _blocks(file: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (block := file.read(min(BLOCK, size))):
        size -= len(block)
        yield block


def _private(path: Path) -> BinaryIO:
    """A fresh file that its owner alone can read."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, OWNER_ALONE), "wb")


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.{what}")


def _settle(folder: Path) -> None:
    """Let the folder's list of names reach the disk as well."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
