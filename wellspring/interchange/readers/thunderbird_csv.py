"""Thunderbird's address book, in the language of the Thunderbird that wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers import people_rows
from wellspring.interchange.readers.columns import column_of, columns_of
from wellspring.interchange.readers.dates import MONTH_FIRST
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import MOST_PEOPLE, keys, open_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Thunderbird address book (CSV)"
_BIRTH = frozenset({"birth_year", "birth_month"})
_ENGLISH = frozenset({"primaryemail", "secondaryemail"})
_FEWEST = 20  # columns; Thunderbird writes all of them, filled or not


class NotAThunderbirdAddressBook(Unreadable):
    """The table has no columns of Thunderbird's."""


def detect(source: Source) -> float:
    """How sure it is: Thunderbird alone splits birthdays into three columns."""
    return 0.94 if open_table(source, _is_thunderbird) else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """A card for each row of the address book."""
    table = open_table(source, _is_thunderbird)
    if table is None:
        raise NotAThunderbirdAddressBook("This is not an address book from Thunderbird.")
    columns = columns_of(table.header, table.first_rows)
    yield from table.read(people_rows.reader(table, columns, MONTH_FIRST), at_most=MOST_PEOPLE)


def _is_thunderbird(cells: list[str]) -> bool:
    if keys(cells) >= _ENGLISH:
        return True
    fields = {column.field for cell in cells if (column := column_of(cell))}
    return len(cells) >= _FEWEST and fields >= _BIRTH and "email" in fields
