"""Google's numbered columns: E-mail 1 - Value, Phone 2 - Label, Address 1 - City and so on."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class GoogleColumns:
    """Where each thing stands: plain names, and for each kind the parts of its 1st, 2nd, ..."""

    plain: dict[str, int]
    numbered: dict[str, dict[int, dict[str, int]]]

    @classmethod
    def of(cls, header: Sequence[str]) -> GoogleColumns:
        """The columns of a header; how many there are of a kind differs between exports."""
        plain: dict[str, int] = {}
        numbered: dict[str, dict[int, dict[str, int]]] = {}
        for at, name in enumerate(header):
            if found := _NUMBERED.fullmatch(name.strip()):
                kind = found[1].lower().replace("-", "")
                part = found[3].strip().lower().replace("type", "label")
                numbered.setdefault(kind, {}).setdefault(int(found[2]), {})[part] = at
            else:
                plain.setdefault(key(name), at)
        return cls(plain, numbered)

    def one(self, cells: list[str], *names: str) -> str:
        """The first of these columns that is filled."""
        known = (self.plain[key(name)] for name in names if key(name) in self.plain)
        return next((cell for at in known if (cell := cells[at].strip())), "")

    def parts(self, cells: list[str], kind: str, *names: str) -> Iterator[tuple[str, ...]]:
        """These parts of the 1st, 2nd, ... of a kind."""
        for _, columns in sorted(self.numbered.get(kind, {}).items()):
            yield tuple(cells[columns[n]].strip() if n in columns else "" for n in names)

    def labelled(self, cells: list[str], kind: str) -> Iterator[tuple[str, str]]:
        """Each value of a kind with its label, which may be blank."""
        for label, value in self.parts(cells, kind, "label", "value"):
            values, labels = pieces(value), pieces(label)
            for at, piece in enumerate(values):
                mine = labels[at] if len(labels) == len(values) else label
                yield mine.removeprefix("*").strip(), piece
