"""Puts the persona together: her files in a folder, and the answers beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.personas.kasia import calendars, cards, letters, linkedin
from tests.personas.kasia.told import Desk, Gold

if TYPE_CHECKING:
    from pathlib import Path


class Persona(NamedTuple):
    """What was written where, and what passed between whom and when."""

    folder: Path
    tops: list[Path]  # what she would drop: files, archives, folders
    files: list[Path]
    touches: set[tuple[str, str, str, str, str]]


def build(folder: Path) -> Persona:
    """Write everything into a folder."""
    gold = Gold()
    told = {
        **cards.files(),
        **linkedin.files(gold),
        **letters.files(Desk(gold)),
        **calendars.files(gold),
    }
    made = []
    for name, content in told.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        made.append(place)
    return Persona(folder, sorted(folder.iterdir()), made, gold.touches)
