"""Reads back the table of people that Wellspring itself writes, exactly."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, BinaryIO

from wellspring.core.sightings import Card, Job, LeftOut, Progress
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.writers.csv_cells import unguarded
from wellspring.interchange.writers.csv_table import PEOPLE_COLUMNS, person_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source
    from wellspring.interchange.writers.values import ExportPerson

NAME = "Wellspring table"
LONGEST = 1 << 17  # characters of a cell, as many as the csv module takes
STEP = 1_000  # rows between two words about progress
_SIGN = "Wellspring ID"


class NotOurTable(Unreadable):
    """The file is not a table of people that Wellspring wrote."""


def detect(source: Source) -> float:
    """Whether its first row is the one we write; another program may have added a column."""
    head = source.head().decode("utf-8-sig", "replace").lstrip().partition("\n")[0]
    return 1.0 if _SIGN in head and head.lstrip('"').startswith("Name") else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """A card for each row; raises NotOurTable where the columns are not ours."""
    with source.open() as stream:
        rows = csv.reader(_lines(stream))
        try:
            header = next(rows, [])
            if not set(PEOPLE_COLUMNS) <= set(header):
                raise NotOurTable(f"{source.path} lacks columns of a table from Wellspring.")
            for number, cells in enumerate(rows, start=2):
                if max(map(len, cells), default=0) >= LONGEST:
                    raise NotOurTable(f"{source.path} breaks off inside a cell.")
                if cells:
                    yield _card_of(header, cells, f"{source.path}, row {number}")
                if number % STEP == 0:
                    yield Progress(stream.tell())
        except csv.Error as fault:
            raise NotOurTable(f"{source.path} breaks off inside a cell.") from fault


def _lines(stream: BinaryIO) -> Iterator[str]:
    """Lines with their ends, none longer than a cell may be."""
    text = io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="")
    while line := text.readline(LONGEST):
        yield line.replace("\0", "")
    text.detach()


def _card_of(header: list[str], cells: list[str], where: str) -> Card | LeftOut:
    try:
        told = dict(zip(header, map(unguarded, cells), strict=True))
        return _card(person_of(told), where)
    except (ValueError, KeyError):
        return LeftOut(where, "broken")


def _card(person: ExportPerson, where: str) -> Card:
    return Card(
        where=where,
        name=person.name,
        given=person.given,
        family=person.family,
        middle=person.middle,
        prefix=person.prefix,
        suffix=person.suffix,
        nickname=person.nickname,
        other_names=person.other_names,
        emails=person.emails,
        phones=person.phones,
        links=person.links,
        jobs=tuple(
            Job(job.organisation, job.title, job.since, job.until, job.school)
            for job in person.jobs
        ),
        place=person.place,
        country=person.country,
        circles=person.circles,
        interests=person.interests,
        notes=person.notes,
        birthday=person.birthday,
        met_where=person.met_where,
        met_on=person.met_on,
        met_through=person.met_through,
        uid=person.uid,
    )
