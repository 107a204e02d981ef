"""Google's numbered columns: E-mail 1 - Value, Phone 2 - Label, Address 1 - City and so on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.interchange.readers.table import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEPARATOR = ":::"
_NUMBERED = re.compile(
    r"(e-?mail|phone|im|address|organization|relation|website|event|custom field|external id)"
    r" (\d{1,3}) - (\w[\w .]{0,30})",
    re.IGNORECASE,
)


def pieces(cell: str) -> list[str]:
    """The several values of one cell, which Google joins with three colons."""
    if SEPARATOR not in cell:
        return [cell.strip()] if cell.strip() else []
    return [piece for part in cell.split(SEPARATOR) if (piece := part.strip())]


class GoogleColumns:
    """What each column holds: a plain name, or a part of the 1st, 2nd, ... of a kind."""

    def __init__(self, header: Sequence[str]) -> None:
        self._meanings = [_meaning(name) for name in header]

    def row(self, cells: list[str]) -> GoogleRow:
        """The filled cells of a row; most of Google's many columns are empty in most rows."""
        row = GoogleRow()
        for (name, nth, part), cell in zip(self._meanings, cells, strict=False):
            if cell and (cell := cell.strip()):
                if nth:
                    row.numbered.setdefault(name, {}).setdefault(nth, {})[part] = cell
                else:
                    row.plain.setdefault(name, cell)
        return row


def _meaning(name: str) -> tuple[str, int, str]:
    if found := _NUMBERED.fullmatch(name.strip()):
        kind = found[1].lower().replace("-", "")
        return kind, int(found[2]) + 1, found[3].strip().lower().replace("type", "label")
    return key(name), 0, ""


class GoogleRow:
    """One contact's filled cells."""

    __slots__ = ("numbered", "plain")

    def __init__(self) -> None:
        self.plain: dict[str, str] = {}
        self.numbered: dict[str, dict[int, dict[str, str]]] = {}

    def one(self, *names: str) -> str:
        """The first of these columns (by their keys) that is filled."""
        return next((self.plain[name] for name in names if name in self.plain), "")

    def parts(self, kind: str, *names: str) -> Iterator[tuple[str, ...]]:
        """These parts of the 1st, 2nd, ... of a kind."""
        if kind in self.numbered:
            for _, cells in sorted(self.numbered[kind].items()):
                yield tuple(cells.get(name, "") for name in names)

    def labelled(self, kind: str) -> Iterator[tuple[str, str]]:
        """Each value of a kind with its label, which may be blank."""
        for label, value in self.parts(kind, "label", "value"):
            values, labels = pieces(value), pieces(label)
            for at, piece in enumerate(values):
                mine = labels[at] if len(labels) == len(values) else label
                yield mine.removeprefix("*").strip(), piece
