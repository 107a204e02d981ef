"""Recommendations and endorsements: one of two people spoke for the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Vouch
from wellspring.interchange.readers.dates import MONTH_FIRST, day_of
from wellspring.interchange.readers.linkedin.members import member_name
from wellspring.interchange.readers.names import is_gone, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table

_OPEN = frozenset({"", "VISIBLE", "ACCEPTED"})


def recommendations(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads a recommendation; only the file's name tells whether it was given or received."""
    given, family = table.find("First Name"), table.find("Last Name")
    company, title = table.find("Company"), table.find("Job Title")
    text, status, made = table.find("Text"), table.find("Status"), table.find("Creation Date")
    style, by_me = table.dates(made, MONTH_FIRST), "given" in member_name(table.source.path)

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        name = name_of(cells[given].strip(), cells[family].strip()).full
        if why := _why_not(name, ""):
            table.losses.add(why, number)
            return ()
        return (
            Vouch(
                where=f"row {number}",
                kind="recommendation",
                given=by_me,
                name=name,
                organisation=cells[company].strip(),
                title=cells[title].strip(),
                on=day_of(cells[made], style),
                words=cells[text].strip(),
                open=cells[status].strip().upper() in _OPEN,
            ),
        )

    return row


def endorsements(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads an endorsement, whose words are the skill; Endorsee tells that it was given."""
    by_me = table.find("Endorsee First Name") < len(table.header)
    who = "Endorsee" if by_me else "Endorser"
    given, family = table.find(f"{who} First Name"), table.find(f"{who} Last Name")
    link, skill = table.find(f"{who} Public Url"), table.find("Skill Name")
    made, status = table.find("Endorsement Date"), table.find("Endorsement Status")
    style = table.dates(made, MONTH_FIRST)

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        name = name_of(cells[given].strip(), cells[family].strip()).full
        if why := _why_not(name, cells[link].strip()):
            table.losses.add(why, number)
            return ()
        return (
            Vouch(
                where=f"row {number}",
                kind="endorsement",
                given=by_me,
                name=name,
                link=cells[link].strip(),
                on=day_of(cells[made], style),
                words=cells[skill].strip(),
                open=cells[status].strip().upper() in _OPEN,
            ),
        )

    return row


def _why_not(name: str, link: str) -> str:
    if link:
        return ""
    if is_gone(name):
        return "deleted_account"
    return "" if name else "no_name_or_address"
