"""Google Contacts as CSV, with the header of before and since 2024."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, Job, Kinship, Party
from wellspring.interchange.readers.cell_values import emails_in, lines, links_in, phones_in
from wellspring.interchange.readers.columns import column_of
from wellspring.interchange.readers.dates import (
    MONTH_FIRST,
    DateStyle,
    birthday_of,
    day_of,
    is_only_a_date,
)
from wellspring.interchange.readers.google_columns import GoogleColumns, pieces
from wellspring.interchange.readers.names import Name, name_of, whole_name
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import Table, keys, open_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Google Contacts (CSV)"
_SYSTEM_GROUPS = frozenset({"mycontacts", "starred"})
_OWN = frozenset(
    """email1value phone1value organization1name address1formatted labels groupmembership
    organizationname phoneticfirstname yominame fileas website1value""".split()
)
_ENOUGH = 2


class NotGoogleContacts(Unreadable):
    """The table has no columns of Google's."""


def detect(source: Source) -> float:
    """How sure it is that Google wrote this table."""
    return 0.96 if open_table(source, _is_google) else 0.0


def _is_google(cells: list[str]) -> bool:
    names = keys(cells)
    return bool(names & {"givenname", "firstname", "name"}) and len(names & _OWN) >= _ENOUGH


def read(source: Source) -> Iterator[Sighting]:
    """A card for each contact, and the people Google was told are related to it."""
    table = open_table(source, _is_google)
    if table is None:
        raise NotGoogleContacts("This is not a table from Google Contacts.")
    yield from table.read(_reader(table))


def _reader(table: Table) -> Callable[[int, list[str]], Iterator[Sighting]]:
    google = GoogleColumns.of(table.header)
    style = table.dates(table.find("Birthday"), MONTH_FIRST)

    def row(number: int, cells: list[str]) -> Iterator[Sighting]:
        card = _card(f"row {number}", google, cells, style)
        if not (card.name or card.emails or card.phones or card.links or card.jobs):
            table.losses.add("no_name_or_address", number)
            return
        yield card
        me = Party(card.name, *card.emails[:1])
        for label, name in google.labelled(cells, "relation"):
            if _meaning(label) != "met_through":
                yield Kinship(
                    card.where, me, Party(whole_name(name).full), label.lower() or "related"
                )

    return row


def _card(where: str, google: GoogleColumns, cells: list[str], style: DateStyle) -> Card:
    name, said = _name(google, cells), _said(google, cells, style)
    middle = google.one(cells, "Middle Name", "Additional Name")
    place, country = _place(google, cells)
    notes = "\n".join(part for part in (google.one(cells, "Notes"), *said["notes"]) if part)
    return Card(
        where=where,
        name=name.full,
        given=name.given,
        family=name.family,
        middle=middle,
        prefix=google.one(cells, "Name Prefix") or name.prefix,
        suffix=google.one(cells, "Name Suffix") or name.suffix,
        nickname=google.one(cells, "Nickname", "Short Name") or name.nickname,
        other_names=_other_names(google, cells, name),
        emails=_values(google, cells, "email", emails_in),
        phones=_values(google, cells, "phone", phones_in),
        links=_values(google, cells, "website", links_in),
        jobs=_jobs(google, cells),
        place=place,
        country=country,
        circles=_circles(google.one(cells, "Labels", "Group Membership")),
        interests=tuple(pieces(google.one(cells, "Hobby"))),
        notes=lines(notes),
        birthday=birthday_of(google.one(cells, "Birthday"), style),
        met_where=" ".join(said["met_where"]),
        met_on=day_of(" ".join(said["met_on"][:1]), style),
        met_through=", ".join(said["met_through"]),
    )


def _name(google: GoogleColumns, cells: list[str]) -> Name:
    given = google.one(cells, "First Name", "Given Name")
    family = google.one(cells, "Last Name", "Family Name")
    if given or family:
        return name_of(given, family)
    return whole_name(google.one(cells, "Name", "File As"))


def _other_names(google: GoogleColumns, cells: list[str], name: Name) -> tuple[str, ...]:
    phonetic = (
        google.one(cells, "Phonetic First Name", "Given Name Yomi"),
        google.one(cells, "Phonetic Last Name", "Family Name Yomi"),
    )
    maiden = google.one(cells, "Maiden Name") or name.other
    others = (
        " ".join(part for part in phonetic if part),
        f"{name.given} {maiden}" if maiden else "",
    )
    return tuple(other.strip() for other in others if other.strip())


def _values(
    google: GoogleColumns, cells: list[str], kind: str, values_in: Callable[[str], list[str]]
) -> tuple[str, ...]:
    found = (one for _, piece in google.labelled(cells, kind) for one in values_in(piece))
    return tuple(dict.fromkeys(found))


def _jobs(google: GoogleColumns, cells: list[str]) -> tuple[Job, ...]:
    jobs = [
        Job(firm, title)
        for firm, title in google.parts(cells, "organization", "name", "title")
        if firm or title
    ]
    firm, title = google.one(cells, "Organization Name"), google.one(cells, "Organization Title")
    if firm or title:
        jobs.insert(0, Job(firm, title))
    occupation = google.one(cells, "Occupation")
    return tuple(jobs) if jobs or not occupation else (Job("", occupation),)


def _place(google: GoogleColumns, cells: list[str]) -> tuple[str, str]:
    for city, region, country, formatted in google.parts(
        cells, "address", "city", "region", "country", "formatted"
    ):
        if city:
            return f"{city}, {region}" if region else city, country
        if formatted:
            return ", ".join(formatted.split("\n")), country
    return google.one(cells, "Location"), ""


def _circles(cell: str) -> tuple[str, ...]:
    """Labels without Google's star; that somebody is a contact at all is no circle."""
    names = (piece.removeprefix("*").strip() for piece in pieces(cell))
    return tuple(name for name in names if name.replace(" ", "").lower() not in _SYSTEM_GROUPS)


def _said(google: GoogleColumns, cells: list[str], style: DateStyle) -> dict[str, list[str]]:
    """What labels of one's own making say: where and when one met, through whom, or a note."""
    said: dict[str, list[str]] = {"met_where": [], "met_on": [], "met_through": [], "notes": []}
    for kind in ("custom field", "event", "relation"):
        for label, text in google.labelled(cells, kind):
            meaning = _meaning(label)
            if meaning == "met_where" and is_only_a_date(text, style):
                meaning = "met_on"
            if meaning in said and meaning != "notes":
                said[meaning].append(text)
            elif kind == "custom field":
                said["notes"].append(f"{label}: {text}" if label else text)
    return said


def _meaning(label: str) -> str:
    column = column_of(label)
    return column.field if column else ""
