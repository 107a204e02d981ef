"""Outlook's contacts: desktop and outlook.com, in the language of the Windows that wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers import people_rows
from wellspring.interchange.readers.columns import column_of, columns_of
from wellspring.interchange.readers.dates import DAY_FIRST, MONTH_FIRST
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import MOST_PEOPLE, keys, open_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Outlook contacts (CSV)"
_ENGLISH = frozenset({"firstname", "lastname", "emailaddress", "email2address"})
_NAMES = frozenset({"given", "family", "plain_name"})
_SEVERAL = 4  # columns told apart as work or home
_FEWEST = 10  # columns; a list made by hand may count addresses too
_ONLY_OUTLOOK = frozenset("email2address emailtype emaildisplayname internetfreebusy".split())


class NotOutlookContacts(Unreadable):
    """The table has no columns of Outlook's."""


def detect(source: Source) -> float:
    """How sure it is that Outlook wrote this table: addresses in a row, work beside home."""
    table = open_table(source, _is_outlook)
    if table is None:
        return 0.0
    return 0.92 if keys(table.header) & _ONLY_OUTLOOK else 0.8


def read(source: Source) -> Iterator[Sighting]:
    """A card for each contact; empty dates (0/0/00) and Exchange addresses fall away."""
    table = open_table(source, _is_outlook)
    if table is None:
        raise NotOutlookContacts("This is not a table of contacts from Outlook.")
    columns = columns_of(table.header, table.first_rows)
    order = MONTH_FIRST if keys(table.header) & _ENGLISH else DAY_FIRST
    yield from table.read(people_rows.reader(table, columns, order), at_most=MOST_PEOPLE)


def _is_outlook(cells: list[str]) -> bool:
    if any(" - Value" in cell for cell in cells):
        return False  # Google's
    columns = [column for cell in cells if (column := column_of(cell))]
    if keys(cells) & _ONLY_OUTLOOK or _counts_addresses(cells):
        return True
    fields = {column.field for column in columns}
    several = [column for column in columns if column.group in ("work", "home") and column.field]
    return len(several) >= _SEVERAL and "email" in fields and bool(fields & _NAMES)


def _counts_addresses(cells: list[str]) -> bool:
    """E-mail, E-mail 2, E-mail 3: in every language Outlook numbers them."""
    addresses = [cell for cell in cells if (column := column_of(cell)) and column.field == "email"]
    counted = any("2" in cell or "3" in cell for cell in addresses)
    return counted and len(addresses) > 1 and len(cells) > _FEWEST
