"""The rows of an SQL dump, read as text: no database, and no value taken for a number."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 18
LARGEST = 8 << 20  # characters of one row
_INSERT = re.compile(
    r"[ \t]{0,9}INSERT\s{1,9}(?:IGNORE\s{1,9})?INTO\s{1,9}[`\"]?([\w.$-]{1,80})[`\"]?\s{0,9}"
    r"\(([^()]{1,8000})\)\s{0,9}VALUES",
    re.IGNORECASE,
)
_STARTS = re.compile(r"(?:^|(?<=\n))[ \t]{0,9}INSERT\s", re.IGNORECASE)
_VALUE = re.compile(r"\s*+(?:'((?:[^'\\]++|\\.|'')*+)'|([^,()'\s][^,()']*+))\s*+([,)])", re.DOTALL)
_OPENS = re.compile(r"\s*+\(")
_NEXT = re.compile(r"\s*+([,;])")
_ESCAPE = re.compile(r"\\(.)|''", re.DOTALL)
_MEANT = {"0": "", "n": "\n", "r": "\r", "t": "\t", "Z": "", "b": ""}
STATEMENT = 10_000  # characters in which the head of a statement ends
_OVERLAP = 100


class Row(NamedTuple):
    """A row by column; `values` is None where it could not be read."""

    table: str
    number: int
    values: dict[str, str] | None


class _Text:
    """What has been read and not yet understood."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.text, self.at, self.ended, self.done = stream, "", 0, False, 0
        self.decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")

    def more(self) -> bool:
        """Read at least as much again as is waiting; False where there is no more."""
        waiting = self.text[self.at :]
        if self.ended:
            return False
        raw = self.stream.read(max(CHUNK, len(waiting)))
        self.done += len(raw)
        self.ended = not raw
        self.text, self.at = waiting + self.decoder.decode(raw, final=self.ended), 0
        return True

    def match(self, pattern: re.Pattern[str], longest: int = LARGEST) -> re.Match[str] | None:
        """The pattern where we stand, however much has to be read for it."""
        while True:
            found = pattern.match(self.text, self.at)
            if found is not None and (found.end() < len(self.text) or self.ended):
                self.at = found.end()
                return found
            if len(self.text) - self.at > longest or not self.more():
                return None

    def go_to(self, pattern: re.Pattern[str]) -> bool:
        """Move to where the pattern next stands; False where it does not."""
        while True:
            found = pattern.search(self.text, self.at)
            if found is not None:
                self.at = found.start()
                return True
            self.at = max(self.at, len(self.text) - _OVERLAP)
            if not self.more():
                return False


def rows_of(stream: BinaryIO) -> Iterator[tuple[Row, int]]:
    """Every inserted row, and how many bytes were read so far."""
    text = _Text(stream)
    while text.go_to(_STARTS):
        head = text.match(_INSERT, STATEMENT)
        if head is None:
            text.at = min(len(text.text), text.at + 1)
            continue
        columns = [name.strip(' `"\r\n\t') for name in head[2].split(",")]
        for row in _inserted(text, head[1].rpartition(".")[2], columns):
            yield row, text.done


def _inserted(text: _Text, table: str, columns: list[str]) -> Iterator[Row]:
    number = 0
    while text.match(_OPENS, STATEMENT):
        number += 1
        values = _values(text)
        whole = values is not None and len(values) == len(columns)
        yield Row(table, number, dict(zip(columns, values or (), strict=False)) if whole else None)
        after = text.match(_NEXT, STATEMENT) if values is not None else None
        if after is None or after[1] == ";":
            return


def _values(text: _Text) -> list[str] | None:
    values: list[str] = []
    while found := text.match(_VALUE):
        values.append(_plain(found))
        if found[3] == ")":
            return values
    return None


def _plain(found: re.Match[str]) -> str:
    """The value as text; NULL is empty."""
    quoted, bare = found[1], found[2]
    if quoted is None:
        bare = bare.strip()
        return "" if bare.upper() == "NULL" else bare
    if "\\" in quoted or "''" in quoted:
        return _ESCAPE.sub(_meant, quoted)
    return quoted


def _meant(found: re.Match[str]) -> str:
    return "'" if found[1] is None else _MEANT.get(found[1], found[1])
