"""Any other table of people: CSV or TSV, in any language, with a mapping that can be corrected."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from wellspring.interchange.readers import people_rows
from wellspring.interchange.readers.cell_shapes import is_email, is_link, is_phone
from wellspring.interchange.readers.columns import Column, column_of
from wellspring.interchange.readers.dates import DAY_FIRST, MONTH_FIRST
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import MOST_PEOPLE, Table, open_table
from wellspring.interchange.readers.table_guess import FIELDS, TableGuess, column_names, guess

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Table of people (CSV)"
# Places where a date with strokes begins with the month; elsewhere the day comes first.
_MONTH_FIRST_ZONES = frozenset(
    """new_york chicago denver los_angeles phoenix anchorage detroit boise honolulu juneau nome
    menominee adak manila indianapolis louisville""".split()
)
_MONTH_FIRST_AREAS = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
_MOST_COLUMNS = 1000
# Mail, cards and calendars are lines of "Word: value" and full of commas, but no tables.
_LETTER_OR_CARD = re.compile(rb"\s*(?:BEGIN:|From |(?:[A-Za-z-]{2,40}:[^\n]{0,300}\n){2})")


class NotATableOfPeople(Unreadable):
    """The table has no column that names or reaches a person."""


def detect(source: Source) -> float:
    """How sure it is that the rows are people; modest, because every other table looks alike."""
    return guess_mapping(source).sure


def guess_mapping(source: Source) -> TableGuess:
    """What each column is taken for, to be shown and corrected before reading."""
    table = _open(source)
    return guess(table, headless=_is_data(table)) if table else TableGuess()


def read(source: Source) -> Iterator[Sighting]:
    """A card for each row by the guessed mapping, or by the one the person chose."""
    table = _open(source)
    if table is None:
        raise NotATableOfPeople("This file holds no table.")
    headless = _is_data(table)
    guessed = guess(table, headless=headless)
    if not source.mapping and not guessed.sure:
        raise NotATableOfPeople(
            "No column of this table names a person, an e-mail address or a telephone number."
        )
    if headless:
        table = replace(table, header_row=table.header_row - 1)
    columns = _columns(table, guessed, headless=headless)
    yield from table.read(
        people_rows.reader(table, columns, _date_order(table)), at_most=MOST_PEOPLE
    )


def _open(source: Source) -> Table | None:
    """The first row of several cells is the header; a table of one column begins at once."""
    if _LETTER_OR_CARD.match(source.head(400)):
        return None
    several = open_table(source, lambda cells: sum(1 for cell in cells if cell.strip()) > 1)
    table = several or open_table(source, any)
    return table if table and len(table.header) <= _MOST_COLUMNS else None


def _is_data(table: Table) -> bool:
    """Whether the first row is a person already, because nobody gave the columns names."""
    return any(is_email(c) or is_link(c) or is_phone(c) for c in table.header if not column_of(c))


def _columns(table: Table, guessed: TableGuess, *, headless: bool) -> list[Column | None]:
    chosen = {**guessed.mapping, **table.source.mapping}
    fields = [chosen.get(name, "") for name in column_names(table.header, headless=headless)]
    said = [None if headless else column_of(name) for name in table.header]
    return [
        Column(field, column.group if column else "") if field in FIELDS else None
        for field, column in zip(fields, said, strict=True)
    ]


def _date_order(table: Table) -> str:
    """Whether 3/4 is in April or in March, where the column itself does not tell."""
    zone = table.source.zone
    if zone.startswith(_MONTH_FIRST_AREAS) or zone.rsplit("/", 1)[-1].lower() in _MONTH_FIRST_ZONES:
        return MONTH_FIRST
    if zone not in ("", "UTC") or table.delimiter == ";":
        return DAY_FIRST
    return MONTH_FIRST
