"""A table in a file: its header wherever it stands, its rows one by one, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut, Progress, Sighting
from wellspring.interchange.readers.dates import ISO, DateStyle, pivot_at, style_of
from wellspring.interchange.readers.encodings import looks_like_text
from wellspring.interchange.readers.rows import (
    PREVIEW_BYTES,
    Rows,
    encoding_and_delimiter,
    preview,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.interchange.readers.source import Source

HEADER_WITHIN = 20  # rows; a preamble of LinkedIn has three, tables of people a title and a blank
ROWS_NAMED = 5
TELL_EVERY = 500
DATES_LOOKED_AT = 5000
MOST_PEOPLE = 75_000  # rows of one table; nobody knows more, and a made-up file must end


class Losses:
    """Rows that were not read, counted by reason, with the first of them named."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], list[int]] = {}
        self._counts: dict[tuple[str, str], int] = {}

    def add(self, why: str, row: int, note: str = "") -> None:
        """Count one row that is left out."""
        key = (why, note)
        self._counts[key] = self._counts.get(key, 0) + 1
        rows = self._rows.setdefault(key, [])
        if len(rows) < ROWS_NAMED:
            rows.append(row)

    def __iter__(self) -> Iterator[LeftOut]:
        for (why, note), count in self._counts.items():
            rows = self._rows[why, note]
            more = ", ..." if count > len(rows) else ""
            named = ("rows " if count > 1 else "row ") + ", ".join(map(str, rows)) + more
            yield LeftOut(where=named, why=why, count=count, note=note)


@dataclass(slots=True)
class Table:
    """A header and the rows below it. Rows are numbered as a spreadsheet shows them."""

    source: Source
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_row: int
    first_rows: tuple[tuple[str, ...], ...] = ()
    losses: Losses = field(default_factory=Losses)

    def find(self, *names: str) -> int:
        """The column of this name; without one, the empty column that ends every row."""
        known = [key(name) for name in self.header]
        wanted = [key(name) for name in names if name]
        return next((known.index(name) for name in wanted if name in known), len(known))

    def read(
        self, read_row: Callable[[int, list[str]], Iterable[Sighting]], at_most: int | None = None
    ) -> Iterator[Sighting]:
        """What each row says, then how many were left out.

        `read_row` gets the row's number and its cells: one for each column, an empty one, and then
        whatever the row has beyond the header.
        """
        rows = Rows(self.source, self.encoding, self.delimiter)
        below = self._below_header(rows)
        for number, cells in islice(below, at_most):
            yield from read_row(number, cells)
            if not number % TELL_EVERY:
                yield Progress(rows.done)
        if beyond := sum(1 for _ in below):
            yield LeftOut(self.source.path, "limit", beyond, f"more than {at_most} rows")
        if rows.too_long:
            yield LeftOut(self.source.path, "too_large", rows.too_long)
        yield from self.losses
        yield Progress(rows.done)

    def _below_header(self, rows: Iterable[list[str]]) -> Iterator[tuple[int, list[str]]]:
        width = len(self.header)
        for number, cells in enumerate(rows, 1):
            if number <= self.header_row or not cells:
                continue
            if len(cells) < width:
                cells.extend([""] * (width - len(cells)))
            cells.insert(width, "")
            if any(cells) and (cells[0] or any(cell.strip() for cell in cells)):
                yield number, cells
            else:
                self.losses.add("empty", number)

    def column(self, index: int, at_most: int = DATES_LOOKED_AT) -> Iterator[str]:
        """The cells of one column from the first on, for judging it as a whole."""
        rows = Rows(self.source, self.encoding, self.delimiter)
        below = islice(iter(rows), self.header_row, self.header_row + at_most)
        return (cells[index] for cells in below if index < len(cells) and cells[index])

    def dates(self, index: int, default: str) -> DateStyle:
        """How the dates of a column are written; `default` ("dmy", "mdy") where they don't tell."""
        pivot = pivot_at(self.source.now)
        seen = [row[index] for row in self.first_rows if index < len(row) and row[index]]
        if not seen or style_of(seen, ISO, pivot).order == ISO:
            return DateStyle(default, pivot)
        return style_of(self.column(index), default, pivot)


def key(name: str) -> str:
    """A column's or file's name without what differs between eras: case, spaces, underscores."""
    return name.strip().strip("\ufeff").replace("_", "").replace(" ", "").replace("-", "").lower()


def keys(header: Iterable[str]) -> frozenset[str]:
    """A header's names, comparable."""
    return frozenset(key(name) for name in header)


def open_table(source: Source, knows: Callable[[list[str]], bool]) -> Table | None:
    """The table whose header `knows` recognises among the first rows, if there is one."""
    head = source.head(PREVIEW_BYTES)
    encoding, delimiter = encoding_and_delimiter(head)
    if not looks_like_text(head, encoding):
        return None
    rows = preview(head, encoding, delimiter, whole=len(head) < PREVIEW_BYTES)
    for number, cells in enumerate(rows[:HEADER_WITHIN], 1):
        if any(cells) and knows(cells):
            below = tuple(tuple(row) for row in rows[number:])
            return Table(source, encoding, delimiter, _named(cells), number, below)
    return None


def _named(cells: list[str]) -> tuple[str, ...]:
    return tuple(cell.strip().strip("\ufeff").strip() for cell in cells)
