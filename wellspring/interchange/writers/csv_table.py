"""People, touches and duties as tables: a row each, and our own tables read back exactly."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

from wellspring.interchange.writers.csv_cells import joined, parted, row, unguarded
from wellspring.interchange.writers.lines import chunks
from wellspring.interchange.writers.values import ExportJob, ExportPerson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.interchange.writers.values import ExportDuty, ExportTouch

ENDING, MIME = ".csv", "text/csv; charset=utf-8"
MARK = "\ufeff"  # without it Excel takes UTF-8 for an old code page
# The first eleven columns are what other programs look for; "All ..." columns hold everything.
PEOPLE = """Name|Given Name|Middle Name|Family Name|Name Prefix|Name Suffix|Nickname|E-mail Address
Phone|Company|Job Title|City|Country|Birthday|Notes|Met On|Met Where|Met Through|Other Names
All E-mail Addresses|All Phones|Links|All Jobs|Circles|Interests|Wellspring ID"""
PEOPLE_COLUMNS = [name for line in PEOPLE.splitlines() for name in line.split("|")]
TOUCH_COLUMNS = ["At", "Channel", "Direction", "Person", "Subject", "Note", "Person ID", "ID"]
DUTY_COLUMNS = ["Words", "Person", "Kind", "Mine", "Due", "Opened", "Done", "Person ID", "ID"]


def people(told: Iterable[ExportPerson]) -> Iterator[bytes]:
    """The table of people in chunks."""
    return chunks(_table(PEOPLE_COLUMNS, map(_person, told)))


def touches(told: Iterable[ExportTouch]) -> Iterator[bytes]:
    """The table of touches in chunks."""
    rows = (
        [t.at.isoformat(), t.channel, t.direction, t.person, t.subject, t.note, t.person_uid, t.uid]
        for t in told
    )
    return chunks(_table(TOUCH_COLUMNS, rows))


def duties(told: Iterable[ExportDuty]) -> Iterator[bytes]:
    """The table of duties in chunks."""
    rows = (
        [
            *(d.words, d.person, d.kind, _flag(d.mine), _day(d.due), _day(d.opened)),
            *(_flag(d.done), d.person_uid, d.uid),
        ]
        for d in told
    )
    return chunks(_table(DUTY_COLUMNS, rows))


def people_in(lines: Iterable[str]) -> Iterator[ExportPerson]:
    """The people of a table of ours, exactly as they were; `lines` keep their ends."""
    for cells in csv.DictReader(_unmarked(lines)):
        yield person_of({name: unguarded(cell or "") for name, cell in cells.items()})


def _unmarked(lines: Iterable[str]) -> Iterator[str]:
    waiting = iter(lines)
    yield next(waiting, "").removeprefix(MARK)
    yield from waiting


def _table(columns: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield MARK + row(columns)
    yield from map(row, rows)


def _person(person: ExportPerson) -> list[str]:
    job = next((job for job in person.jobs if not job.until and not job.school), ExportJob())
    return [
        person.name,
        person.given,
        person.middle,
        person.family,
        person.prefix,
        person.suffix,
        person.nickname,
        person.emails[0] if person.emails else "",
        person.phones[0] if person.phones else "",
        job.organisation,
        job.title,
        person.place,
        person.country,
        person.birthday,
        person.notes,
        _day(person.met_on),
        person.met_where,
        person.met_through,
        joined(person.other_names),
        joined(person.emails),
        joined(person.phones),
        joined(person.links),
        joined(tuple(map(_job, person.jobs))),
        joined(person.circles),
        joined(person.interests),
        person.uid,
    ]


def person_of(cells: dict[str, str]) -> ExportPerson:
    """The person of a row of ours; KeyError or ValueError where it is not one."""
    return ExportPerson(
        uid=cells["Wellspring ID"],
        name=cells["Name"],
        given=cells["Given Name"],
        family=cells["Family Name"],
        middle=cells["Middle Name"],
        prefix=cells["Name Prefix"],
        suffix=cells["Name Suffix"],
        nickname=cells["Nickname"],
        other_names=parted(cells["Other Names"]),
        emails=parted(cells["All E-mail Addresses"]),
        phones=parted(cells["All Phones"]),
        links=parted(cells["Links"]),
        jobs=tuple(map(_job_of, parted(cells["All Jobs"]))),
        place=cells["City"],
        country=cells["Country"],
        circles=parted(cells["Circles"]),
        interests=parted(cells["Interests"]),
        birthday=cells["Birthday"],
        notes=cells["Notes"],
        met_on=_day_of(cells["Met On"]),
        met_where=cells["Met Where"],
        met_through=cells["Met Through"],
    )


def _job(job: ExportJob) -> str:
    r"""title, organisation, years: "CEO | Lu & Co | 2020-01-01 | " with \| for a bar of its own."""
    words = [_barred(job.title), _barred(job.organisation), _day(job.since), _day(job.until)]
    return " | ".join([*words, "school"] if job.school else words)


def _barred(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _job_of(told: str) -> ExportJob:
    words = told.replace("\\\\", "\0").replace("\\|", "\1").split(" | ")
    title, house, since, until, *school = (w.replace("\1", "|").replace("\0", "\\") for w in words)
    return ExportJob(house, title, _day_of(since), _day_of(until), bool(school))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day_of(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _flag(is_so: bool) -> str:  # noqa: FBT001  a cell
    return "yes" if is_so else "no"
