"""Which reader reads what: the kind of a file is told by its content, its name only helps."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

READERS = (
    "linkedin",
    "vcard",
    "calendar",
    "google_csv",
    "outlook_csv",
    "thunderbird_csv",
    "job_trackers",
    "monica_json",
    "monica_sql",
    "mail",
    "wellspring_csv",
    "wellspring_json",
    "table_csv",
)
SURE_ENOUGH = 0.3


class Reader(Protocol):
    """What every reader module offers."""

    NAME: str

    def detect(self, source: Source) -> float:
        """How sure it is, 0 to 1."""

    def read(self, source: Source) -> Iterator[Sighting]:
        """The values, as they come."""


def reader(kind: str) -> Reader:
    """The reader of that kind."""
    return cast("Reader", import_module(f"wellspring.interchange.readers.{kind}"))


def recognise(source: Source) -> str:
    """The kind of a file, or nothing where no reader knows it."""
    best, kind = SURE_ENOUGH, ""
    for each in READERS:
        sure = reader(each).detect(source)
        if sure > best:
            best, kind = sure, each
        if sure >= 1:
            break
    return kind
