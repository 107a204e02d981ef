"""Reading delimited text as it comes: any delimiter, broken quotes, any size, one row at a time."""

from __future__ import annotations

import csv
import io
from collections import deque
from typing import TYPE_CHECKING

from wellspring.interchange.readers.encodings import WINDOWS_WHERE_BROKEN, encoding_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from _typeshed import WriteableBuffer

    from wellspring.interchange.readers.source import Source

LONGEST_ROW = 1 << 22
DELIMITERS = ",;\t|"
CHUNK = 1 << 16
PREVIEW_BYTES = 1 << 16
PREVIEW_ROWS = 60

# The module's own limit of 128 KiB is for the whole process and too small for long messages;
# LONGEST_ROW is kept here instead, row by row.
csv.field_size_limit(LONGEST_ROW)


class Counted(io.RawIOBase):
    """Bytes on their way to the decoder, counted so that progress can be told."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.done = 0

    def readable(self) -> bool:
        """Always: that is what it is for."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """The next bytes, counted."""
        room = memoryview(buffer)
        chunk = self._stream.read(len(room))
        room[: len(chunk)] = chunk
        self.done += len(chunk)
        return len(chunk)


class _RowTooLong(Exception):
    """A quote was opened and the row has grown past any sensible size."""


class _Lines:
    """Physical lines, held until their row is whole, so that a broken row can be read again."""

    def __init__(self, text: io.TextIOBase) -> None:
        self._text = text
        self._again: deque[str] = deque()
        self._held: list[str] = []
        self._size = 0
        self.too_long = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._fresh()
        if not line:
            raise StopIteration
        self._size += len(line)
        if self._size > LONGEST_ROW and self._held:
            self._again.appendleft(line)
            raise _RowTooLong
        self._held.append(line)
        return line

    def _fresh(self) -> str:
        while line := self._text.readline(LONGEST_ROW):
            if len(line) == LONGEST_ROW and line[-1] not in "\r\n":
                self._skip_rest_of_line()
            elif plain := line.replace("\0", "") if "\0" in line else line:
                return plain
        return ""

    def _skip_rest_of_line(self) -> None:
        self.too_long += 1
        while (rest := self._text.readline(LONGEST_ROW)) and rest[-1] not in "\r\n":
            pass

    def row_is_whole(self) -> None:
        """Forget the lines of the row just read."""
        self._held.clear()
        self._size = 0

    def first_alone(self, delimiter: str) -> list[str]:
        """The first held line as a row of its own; the others are to be read again."""
        first, *rest = self._held or [""]
        self._again.extendleft(reversed(rest))
        self.row_is_whole()
        if first.count('"') % 2:
            return [cell.strip('"') for cell in first.rstrip("\r\n").split(delimiter)]
        return next(csv.reader([first], delimiter=delimiter), [])


def records(lines: _Lines, delimiter: str) -> Iterator[list[str]]:
    """The rows of a text; where quoting is broken, a line is a row, so that none swallows others.

    Strict reading tells where quoting breaks. No line is scanned twice in vain: a quote left open
    ends at the next row that has one.
    """
    while True:
        try:
            for cells in csv.reader(lines, delimiter=delimiter, strict=True):
                lines.row_is_whole()
                yield cells
        except (csv.Error, _RowTooLong):
            yield lines.first_alone(delimiter)
        else:
            return


class Rows:
    """All rows of one source from its start, with how far the reading is."""

    def __init__(self, source: Source, encoding: str, delimiter: str) -> None:
        self._source = source
        self._encoding = encoding
        self._delimiter = delimiter
        self.done = 0
        self.too_long = 0

    def __iter__(self) -> Iterator[list[str]]:
        with self._source.open() as stream:
            counted = Counted(stream)
            bytes_ = io.BufferedReader(counted, CHUNK)
            text = io.TextIOWrapper(bytes_, self._encoding, WINDOWS_WHERE_BROKEN, newline="")
            lines = _Lines(text)
            for cells in records(lines, self._delimiter):
                self.done = counted.done
                self.too_long = lines.too_long
                yield cells
            self.done, self.too_long = counted.done, lines.too_long


def preview(head: bytes, encoding: str, delimiter: str, *, whole: bool) -> list[list[str]]:
    """The first rows of a file's first bytes, without the last one when it may be cut off."""
    text = head.decode(encoding, WINDOWS_WHERE_BROKEN)
    rows: list[list[str]] = []
    for cells in records(_Lines(io.StringIO(text, newline="")), delimiter):
        rows.append(cells)
        if len(rows) > PREVIEW_ROWS:
            break
    return rows if (whole and len(rows) <= PREVIEW_ROWS) or len(rows) == 1 else rows[:-1]


def delimiter_of(head: bytes, encoding: str) -> str:
    """The delimiter under which most rows have the same number of cells, several if possible."""
    text = head.decode(encoding, WINDOWS_WHERE_BROKEN)
    if text[:4].lower().lstrip("\ufeff").startswith("sep=") and text[4:5] in DELIMITERS:
        return text[4:5]
    best, most = ",", 0.0
    for delimiter in DELIMITERS:
        if delimiter in text:
            score = _evenness(preview(head, encoding, delimiter, whole=False))
            if score > most:
                best, most = delimiter, score
    return best


def _evenness(rows: list[list[str]]) -> float:
    widths = [len(cells) for cells in rows if cells]
    if not widths:
        return 0.0
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return (widths.count(usual) / len(widths)) ** 2 * (usual - 1)


def encoding_and_delimiter(head: bytes) -> tuple[str, str]:
    """How a file's bytes are to be read, judged by its first ones."""
    encoding = encoding_of(head)
    return encoding, delimiter_of(head, encoding)
