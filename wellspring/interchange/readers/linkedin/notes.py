"""Notes the owner wrote about connections, LinkedIn's newest and most valuable member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card
from wellspring.interchange.readers.names import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table


def reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads one note as a card that holds nothing but whom it is about and its words."""
    given, family = table.find("Connection First Name"), table.find("Connection Last Name")
    link, note = table.find("Connection Profile URL"), table.find("Note")

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        name, url = name_of(cells[given].strip(), cells[family].strip()), cells[link].strip()
        if not (name.full or url):
            table.losses.add("no_name_or_address", number)
            return ()
        return (
            Card(
                where=f"row {number}",
                name=name.full,
                given=name.given,
                family=name.family,
                suffix=name.suffix,
                links=(url,) if url else (),
                notes=cells[note].strip(),
            ),
        )

    return row
