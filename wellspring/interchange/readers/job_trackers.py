"""Job trackers (Huntr, Teal and tables like theirs): applications, not people."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wellspring.core.sightings import Application, LeftOut, Party
from wellspring.interchange.readers.cell_values import emails_in, lines
from wellspring.interchange.readers.dates import MONTH_FIRST, day_of
from wellspring.interchange.readers.names import whole_name
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import Table, keys, open_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Job tracker (Huntr, Teal)"
MOST_JOBS = 100_000
ACTIVITIES = "activities of a job tracker, which name no person"

_COMPANY = ("companyName", "Company Name", "Company", "Employer", "Organization", "Organisation")
_TITLE = ("Job Title", "title", "role", "Position", "Job", "Role Title", "jobTitle")
_STATUS = (
    "statusName",
    "listName",
    "status",
    "List",
    "Stage",
    "Application Status",
    "Pipeline Stage",
)
_URL = ("Job URL", "url", "Job Link", "Link", "Job Post URL", "Posting URL", "Job Posting")
_WHEN = (
    *("applied_at", "Date Applied", "Applied On", "Application Date", "Applied Date", "Applied"),
    *("Date Saved", "Saved On", "added_at", "createdAt", "Date Added", "Created At"),
)
_NOTES = ("Notes", "Note", "Comments")
_CONTACT = (
    "Contact",
    "Contact Name",
    "Hiring Manager",
    "Recruiter",
    "Contact Person",
    "Recruiter Name",
)
_CONTACT_EMAIL = ("Contact Email", "Recruiter Email", "Hiring Manager Email")

_HUNTR = frozenset({"listname", "companyname", "title"})
_TEAL = frozenset({"companyname", "role", "statusname"})
_PEOPLE = frozenset("firstname lastname name fullname email emailaddress connectedon".split())
_ACTIVITY = frozenset({"activitycategoryname", "jobtitle"})


class NotAJobTracker(Unreadable):
    """The table has no columns of a job tracker."""


def detect(source: Source) -> float:
    """How sure it is: Huntr's or Teal's columns, or a company, a title, a state and no person."""
    table = open_table(source, _is_tracker)
    if table is None:
        return 0.0
    names = keys(table.header)
    return 0.95 if names >= _HUNTR or names >= _TEAL or names >= _ACTIVITY else 0.8


def read(source: Source) -> Iterator[Sighting]:
    """An application for each job, saved ones included."""
    table = open_table(source, _is_tracker)
    if table is None:
        raise NotAJobTracker("This is not a table from a job tracker.")
    activities = keys(table.header) >= _ACTIVITY
    read_row = _activities(table) if activities else _reader(table)
    yield from table.read(read_row, at_most=MOST_JOBS)


def _is_tracker(cells: list[str]) -> bool:
    names = keys(cells)
    if names >= _ACTIVITY or names >= _HUNTR or names >= _TEAL:
        return True
    parts = (_COMPANY, _TITLE, _STATUS), (_COMPANY, _TITLE, _URL, _WHEN)
    return not names & _PEOPLE and any(all(names & keys(part) for part in one) for one in parts)


def _activities(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    def row(number: int, _: list[str]) -> Iterable[LeftOut]:
        table.losses.add("not_read_on_purpose", number, ACTIVITIES)
        return ()

    return row


def _reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    company, title, url, notes = (table.find(*one) for one in (_COMPANY, _TITLE, _URL, _NOTES))
    person, address = table.find(*_CONTACT), table.find(*_CONTACT_EMAIL)
    states = [table.find(name) for name in _STATUS]
    dates = [(at, table.dates(at, MONTH_FIRST)) for at in map(table.find, _WHEN)]
    archived = table.find("archived_at")

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        firm, job, link = cells[company].strip(), cells[title].strip(), cells[url].strip()
        if not (firm or job or link):
            table.losses.add("no_name_or_address", number)
            return ()
        state = next((text for at in states if (text := _state(cells[at]))), "")
        return (
            Application(
                where=f"row {number}",
                organisation=firm,
                title=job,
                on=next((day for at, style in dates if (day := day_of(cells[at], style))), None),
                url=link,
                status="archived" if cells[archived].strip() else state,
                notes=lines(cells[notes].strip()),
                contact=_contact(cells[person].strip(), cells[address]),
            ),
        )

    return row


def _state(cell: str) -> str:
    """A state's name; Teal writes a small JSON object with the name in it."""
    cell = cell.strip()
    if not cell.startswith("{"):
        return cell
    try:
        told = json.loads(cell)
    except (ValueError, RecursionError):
        return ""
    return str(told.get("name") or "") if isinstance(told, dict) else ""


def _contact(name: str, address: str) -> Party | None:
    emails = emails_in(f"{address} {name}")
    known = "" if "@" in name else whole_name(name).full
    return Party(known, emails[0] if emails else "") if known or emails else None
