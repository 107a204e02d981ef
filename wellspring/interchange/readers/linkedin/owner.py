"""What an archive says about its owner: profile, positions, schools, skills, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.sightings import OwnerFact
from wellspring.interchange.readers.dates import MONTH_FIRST, day_of
from wellspring.interchange.readers.names import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table

    ReadRow = Callable[[int, list[str]], Iterable[Sighting]]

UNCONFIRMED = "an address that was never confirmed"
_LINK = re.compile(r"https?://[^\s,\[\]]{3,300}")
_HANDLE = re.compile(r"[A-Za-z0-9_]{2,30}")


def profile(table: Table) -> ReadRow:
    """Reads the one row of a profile: names borne, headline, place and websites."""
    given, family, maiden = map(table.find, ("First Name", "Last Name", "Maiden Name"))
    headline, place = table.find("Headline"), table.find("Geo Location")
    sites, handles = table.find("Websites"), table.find("Twitter Handles")

    def row(number: int, cells: list[str]) -> Iterator[Sighting]:
        name = name_of(cells[given].strip(), cells[family].strip())
        former = f"{name.given} {cells[maiden].strip()}" if cells[maiden].strip() else ""
        links = _LINK.findall(cells[sites])
        links += [f"https://twitter.com/{one}" for one in _HANDLE.findall(cells[handles])]
        for kind, text in (
            ("name", name.full),
            ("name", former),
            ("headline", cells[headline].strip()),
            ("place", cells[place].strip()),
            *(("link", link) for link in links),
        ):
            if text:
                yield OwnerFact(f"row {number}", kind, text)

    return row


def positions(table: Table) -> ReadRow:
    """Reads a position held; an open end is the present."""
    return _dated(table, "job", "Company Name", "Title", ("Started On", "Finished On"))


def education(table: Table) -> ReadRow:
    """Reads a school and the degree taken there."""
    return _dated(table, "school", "School Name", "Degree Name", ("Start Date", "End Date"))


def follows(table: Table) -> ReadRow:
    """Reads a company that is followed: a hint at targets."""
    return _dated(table, "follows", "Organization", "", ("Followed On", ""))


def skills(table: Table) -> ReadRow:
    """Reads a skill."""
    return _dated(table, "skill", "Name", "", ("", ""))


def addresses(table: Table) -> ReadRow:
    """Reads an address of the owner's; an unconfirmed one may be somebody else's."""
    address, confirmed = table.find("Email Address"), table.find("Confirmed")

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        if cells[confirmed].strip().lower() in ("no", "false"):
            table.losses.add("not_read_on_purpose", number, UNCONFIRMED)
            return ()
        return (OwnerFact(f"row {number}", "address", cells[address].strip().lower()),)

    return row


def phones(table: Table) -> ReadRow:
    """Reads a telephone number; what LinkedIn calls its extension is the country's prefix."""
    number_at, extension = table.find("Number"), table.find("Extension")

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        prefix, digits = cells[extension].strip(), cells[number_at].strip()
        if not digits:
            table.losses.add("no_name_or_address", number)
            return ()
        whole = f"{prefix} {digits}" if prefix.startswith("+") else digits
        return (OwnerFact(f"row {number}", "phone", whole),)

    return row


def _dated(table: Table, kind: str, what: str, title: str, span: tuple[str, str]) -> ReadRow:
    text, role, start, end = map(table.find, (what, title, *span))
    since, until = table.dates(start, MONTH_FIRST), table.dates(end, MONTH_FIRST)

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        if not (cells[text].strip() or cells[role].strip()):
            table.losses.add("broken", number)
            return ()
        return (
            OwnerFact(
                where=f"row {number}",
                kind=kind,
                text=cells[text].strip(),
                title=cells[role].strip(),
                since=day_of(cells[start], since),
                until=day_of(cells[end], until),
            ),
        )

    return row
