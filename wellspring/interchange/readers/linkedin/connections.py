"""Connections: who accepted or was accepted, and what they do as of the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, Job
from wellspring.interchange.readers.columns import column_of
from wellspring.interchange.readers.dates import MONTH_FIRST, day_of
from wellspring.interchange.readers.names import has_letters, is_gone, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table

_NAMES = (
    ("First Name",),
    ("Last Name",),
    ("URL", "Profile URL"),
    ("Email Address", "Email"),
    ("Company",),
    ("Position",),
    ("Connected On",),
)


def reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads a connection; rows that hold a date alone are members who hid themselves."""
    given, family, link, email, company, position, connected = _columns(table)
    style, losses = table.dates(connected, MONTH_FIRST), table.losses

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        first, last, url = cells[given].strip(), cells[family].strip(), cells[link].strip()
        address, firm, title = cells[email].strip(), cells[company].strip(), cells[position].strip()
        if not (first or last or url or address):
            losses.add("hidden_profile" if not (firm or title) else "no_name_or_address", number)
            return ()
        if not url and is_gone(f"{first} {last}"):
            losses.add("deleted_account", number)
            return ()
        name = name_of(first, last)
        return (
            Card(
                where=f"row {number}",
                name=name.full if has_letters(name.full) else "",
                given=name.given if has_letters(name.given) else "",
                family=name.family if has_letters(name.family) else "",
                prefix=name.prefix,
                suffix=name.suffix,
                nickname=name.nickname,
                other_names=(f"{name.given} {name.other}",) if name.other else (),
                emails=(address,) if address else (),
                links=(url,) if url else (),
                jobs=(Job(firm, title),) if firm or title else (),
                connected_on=day_of(cells[connected], style),
            ),
        )

    return row


def _columns(table: Table) -> list[int]:
    """Where each part stands: by LinkedIn's names, or by its order where they are translated."""
    named = [table.find(*names) for names in _NAMES]
    if named[-1] < len(table.header):
        return named
    columns = [column_of(name) for name in table.header[:-1]]
    fields = [column.field if column else "" for column in columns]
    link = fields.index("link") if "link" in fields else len(table.header)
    given, family, email, company, title = (at for at in range(len(fields)) if at != link)
    return [given, family, link, email, company, title, len(fields)]
