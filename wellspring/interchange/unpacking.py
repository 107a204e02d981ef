"""From what a person dropped to the files in it: folders walked, archives opened with limits.

Runs in the reading child. Sizes that an archive states are not believed: real bytes are counted
as they come (a 379 KB archive can state ten bytes and hold gigabytes). No name from an archive
ever becomes a path on disk.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from wellspring.interchange.readers.source import Source, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MOST_ENTRIES = 2_000
MOST_RATIO = 200  # unpacked over packed; honest text stays below 60
FREE = 10 << 20  # bytes an entry may unpack to before its ratio is looked at
MOST_FILES = 200_000  # files in a folder: a Maildir holds one per message
SKIPPED = (".DS_Store", "Thumbs.db", "desktop.ini")


class NotAnArchive(Unreadable):
    """The archive is broken, or not one."""


class NotAFile(Unreadable):
    """A pipe, a device, or nothing at all: reading it might never end."""


class TooMuch(Unreadable):
    """The archive unpacks to more than it may."""


class Found(NamedTuple):
    """A file that was found: its name for people, its size, and how to open it."""

    path: str
    size: int
    open: Callable[[], BinaryIO]
    real_path: str = ""

    def as_source(self, **facts: object) -> Source:
        """The file as a reader wants it."""
        return Source(self.path, self.size, self.open, real_path=self.real_path, **facts)  # type: ignore[arg-type]


def files_in(place: Path, name: str = "") -> Iterator[Found]:
    """Every file of a file, folder or archive, in a stable order."""
    name = name or place.name
    if place.is_dir():
        yield from _in_folder(place, name)
    elif not place.is_file():
        raise NotAFile(f"{name} is no file and no folder. Choose a file that lies on the disk.")
    elif _is_archive(place):
        yield from _in_archive(place, name)
    else:
        yield _plain(place, name)


def _plain(place: Path, name: str) -> Found:
    return Found(name, place.stat().st_size, lambda: place.open("rb"), str(place))


def _is_archive(place: Path) -> bool:
    with place.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def _in_folder(place: Path, name: str) -> Iterator[Found]:
    count = 0
    for each in sorted(place.rglob("*")):
        inside = each.relative_to(place)
        if each.is_symlink() or not each.is_file() or _hidden(inside.as_posix()):
            continue
        count += 1
        if count > MOST_FILES:
            raise TooMuch(f"{name} holds more than {MOST_FILES:,} files. Choose a smaller folder.")
        path = f"{name}/{inside.as_posix()}"
        try:
            yield from files_in(each, path)
        except (Unreadable, OSError) as fault:  # it is named, and the rest of the folder arrives
            yield Found(path, 0, _refusing(fault))


def _refusing(fault: Exception) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        raise fault

    return opened


def _hidden(path: str) -> bool:
    parts = path.split("/")
    return parts[0] == "__MACOSX" or parts[-1] in SKIPPED or parts[-1].startswith("._")


def _in_archive(place: Path, name: str) -> Iterator[Found]:
    try:
        archive = zipfile.ZipFile(place)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        raise NotAnArchive(f"{name} did not open. It may be cut short: fetch it again.") from fault
    with archive:
        entries = [each for each in archive.infolist() if not each.is_dir()]
        _refuse_traps(entries, name)
        for entry in entries:
            if not _hidden(entry.filename):
                path = f"{name}/{entry.filename}"
                size = min(entry.file_size, _most(entry))  # it decides how long reading may take
                yield Found(path, size, _opener(archive, entry, path))


def _refuse_traps(entries: list[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > MOST_ENTRIES:
        raise TooMuch(f"{name} holds more than {MOST_ENTRIES:,} files. Unpack it and choose some.")
    end = 0
    for entry in sorted(entries, key=lambda each: each.header_offset):
        if entry.header_offset < end:
            raise NotAnArchive(f"{name} names the same bytes twice. It is not an honest archive.")
        end = entry.header_offset + entry.compress_size


def _most(entry: zipfile.ZipInfo) -> int:
    """How many bytes an entry may unpack to, whatever it states."""
    return max(FREE, MOST_RATIO * entry.compress_size)


def _opener(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str) -> Callable[[], BinaryIO]:
    def opened() -> BinaryIO:
        try:
            raw = archive.open(entry)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError) as fault:
            raise NotAnArchive(f"{path} did not open. It may be locked or broken.") from fault
        return cast("BinaryIO", io.BufferedReader(Counted(raw, entry, path), 1 << 16))

    return opened


class Counted(io.RawIOBase):
    """An entry's bytes, counted as they unpack, so that no stated size need be believed."""

    def __init__(self, raw: object, entry: zipfile.ZipInfo, path: str) -> None:
        self.raw = cast("BinaryIO", raw)
        self.path = path
        self.most = _most(entry)
        self.count = 0

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Read some bytes; raise where they are too many or broken."""
        view = memoryview(cast("bytearray", buffer))
        try:
            got = self.raw.read(len(view))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as fault:
            raise NotAnArchive(f"{self.path} is broken inside. Fetch the archive again.") from fault
        self.count += len(got)
        if self.count > self.most:
            raise TooMuch(f"{self.path} unpacks to far more than it should. It was left out.")
        view[: len(got)] = got
        return len(got)

    def close(self) -> None:
        """Close the entry."""
        if not self.closed:
            self.raw.close()
        super().close()
