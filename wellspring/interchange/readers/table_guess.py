"""Which column of an unknown table is what: a guess to show, for the person to correct."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wellspring.interchange.readers.cell_shapes import contradicts, is_name, shape_of, share
from wellspring.interchange.readers.columns import Column, columns_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.interchange.readers.table import Table

# What a column can be mapped to, in the order a screen would offer them.
FIELDS = (
    "name given family middle prefix suffix nickname other_name email phone link organisation title"
    " school place region country address circles interests notes birthday birth_day birth_month"
    " birth_year met_where met_on met_through last_touch spouse manager assistant"
).split()
SAMPLES = 3
_PERSONAL = frozenset(
    """organisation title place birthday notes circles met_where met_on met_through last_touch
    nickname country school""".split()
)
_REACH = frozenset({"email", "phone", "link"})
MOST_NAMES = 0.6


@dataclass(frozen=True, slots=True)
class TableGuess:
    """The columns by name, a few cells of each, what each is taken for, and how sure (0..1)."""

    columns: tuple[str, ...] = ()
    samples: tuple[tuple[str, ...], ...] = ()
    mapping: dict[str, str] = field(default_factory=dict)
    sure: float = 0.0


def guess(table: Table, *, headless: bool = False) -> TableGuess:
    """The guess for a table by its header and its first rows."""
    cells = [_column(table, at) for at in range(len(table.header))]
    named = [None] * len(cells) if headless else columns_of(table.header, table.first_rows)
    meant = [_meant(column, below) for column, below in zip(named, cells, strict=True)]
    _find_names_by_shape(meant, cells)
    said = {column.field for column in named if column}
    names = column_names(table.header, headless=headless)
    samples = tuple(tuple(below[:SAMPLES]) for below in cells)
    mapping = dict(zip(names, meant, strict=True))
    return TableGuess(names, samples, mapping, _sureness(meant, said, cells))


def column_names(header: Sequence[str], *, headless: bool = False) -> tuple[str, ...]:
    """A name for every column, none twice: the second `Email` is `Email (2)`."""
    names: list[str] = []
    for at, title in enumerate(header, 1):
        base = f"Column {at}" if headless or not title else title
        count = sum(1 for name in names if name == base or name.startswith(f"{base} ("))
        names.append(f"{base} ({count + 1})" if count else base)
    return tuple(names)


def _column(table: Table, at: int) -> list[str]:
    return [row[at].strip() for row in table.first_rows if at < len(row) and row[at].strip()]


def _meant(column: Column | None, cells: list[str]) -> str:
    """A header's word counts unless the cells cannot be that; without one, the cells speak."""
    if column is None:
        return shape_of(cells)
    field_name = column.field if column.field in FIELDS else ""
    return "" if contradicts(field_name, cells) else field_name


def _find_names_by_shape(meant: list[str], cells: list[list[str]]) -> None:
    """In a table with addresses and without names, the first column that looks like names."""
    if {"name", "given", "family"} & set(meant) or not _REACH & set(meant):
        return
    for at, below in enumerate(cells):
        if not meant[at] and below and share(below, is_name) >= MOST_NAMES:
            meant[at] = "name"
            return


def _sureness(meant: list[str], said: set[str], cells: list[list[str]]) -> float:
    """How sure it is that the rows are people: a way to reach them, or a name and more.

    What only looks like a telephone number or a page is no way to reach anybody by itself.
    """
    known = set(meant)
    named = "name" in known or {"given", "family"} <= known
    if "email" in known or known & said & _REACH:
        return 0.5 if named else 0.4
    if {"given", "family"} <= known:
        return 0.45
    if named and known & (_PERSONAL | _REACH):
        return 0.4
    return 0.3 if named and _is_list_of_names(meant, cells) else 0.0


def _is_list_of_names(meant: list[str], cells: list[list[str]]) -> bool:
    """A mere list of names is where an inventory of contacts begins (P3.17)."""
    below = cells[meant.index("name")]
    return len(meant) == 1 and share(below, is_name) >= MOST_NAMES
