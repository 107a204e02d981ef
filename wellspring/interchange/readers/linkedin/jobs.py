"""Jobs applied for and saved on LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Application
from wellspring.interchange.readers.dates import MONTH_FIRST, day_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table


def applications(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads an application. The contact in it is the applicant; the answers stay unread."""
    return _reader(table, "Application Date", "applied")


def saved(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads a job that was kept for later."""
    return _reader(table, "Saved Date", "saved")


def _reader(table: Table, when: str, status: str) -> Callable[[int, list[str]], Iterable[Sighting]]:
    company, title = table.find("Company Name"), table.find("Job Title")
    url, on = table.find("Job Url"), table.find(when)
    style = table.dates(on, MONTH_FIRST)

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        firm, job, link = cells[company].strip(), cells[title].strip(), cells[url].strip()
        if not (firm or job or link):
            table.losses.add("no_name_or_address", number)
            return ()
        return (Application(f"row {number}", firm, job, day_of(cells[on], style), link, status),)

    return row
