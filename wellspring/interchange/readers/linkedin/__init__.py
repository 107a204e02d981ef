"""LinkedIn's archive, one member file at a time, of any year and however it was saved again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut
from wellspring.interchange.readers.linkedin import (
    connections,
    invitations,
    jobs,
    messages,
    notes,
    owner,
    vouches,
)
from wellspring.interchange.readers.linkedin.left_out import from_an_archive, left_out, reason
from wellspring.interchange.readers.linkedin.members import Kind, kind_of, member_name
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import MOST_PEOPLE, Table, key, open_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

    ReadRow = Callable[[int, list[str]], Iterable[Sighting]]

NAME = "LinkedIn export"

# Each takes a table and answers with a function that reads one of its rows.
_READERS: dict[Kind, Callable[[Table], ReadRow]] = {
    Kind.CONNECTIONS: connections.reader,
    Kind.MESSAGES: messages.reader,
    Kind.INVITATIONS: invitations.reader,
    Kind.RECOMMENDATIONS: vouches.recommendations,
    Kind.ENDORSEMENTS: vouches.endorsements,
    Kind.NOTES: notes.reader,
    Kind.APPLICATIONS: jobs.applications,
    Kind.SAVED_JOBS: jobs.saved,
    Kind.PROFILE: owner.profile,
    Kind.POSITIONS: owner.positions,
    Kind.EDUCATION: owner.education,
    Kind.SKILLS: owner.skills,
    Kind.ADDRESSES: owner.addresses,
    Kind.PHONES: owner.phones,
    Kind.FOLLOWS: owner.follows,
}


class NotALinkedInFile(Unreadable):
    """The file is no member of a LinkedIn archive."""


def detect(source: Source) -> float:
    """How sure it is that this is a file of a LinkedIn archive, by header before name."""
    table = open_table(source, lambda cells: kind_of(cells, source.path) is not None)
    if table is not None:
        return 0.97
    if reason(source):
        return 0.9
    return 0.6 if from_an_archive(source.path) else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """What a member file says; one that says nothing about people is left out, and said to be."""
    table = open_table(source, lambda cells: kind_of(cells, source.path) is not None)
    kind = kind_of(list(table.header), source.path) if table else None
    if table is not None and kind in _READERS:
        at_most = MOST_PEOPLE if kind in (Kind.CONNECTIONS, Kind.NOTES) else None
        yield from table.read(_READERS[kind](table), at_most)
    elif why := reason(source):
        yield left_out(source, why)
    elif from_an_archive(source.path):
        known = any(key(kind) in member_name(source.path) for kind in Kind)
        yield LeftOut(source.path, "unknown_kind" if known else "not_read_on_purpose")
    else:
        raise NotALinkedInFile("This is not a file of a LinkedIn archive.")
