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
from wellspring.interchange.readers.google_columns import GoogleColumns, GoogleRow, pieces
from wellspring.interchange.readers.names import Name, name_of, whole_name
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.table import MOST_PEOPLE, Table, keys, open_table

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
_TELLING = frozenset({"custom field", "event", "relation"})


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
    yield from table.read(_reader(table), at_most=MOST_PEOPLE)


def _reader(table: Table) -> Callable[[int, list[str]], Iterator[Sighting]]:
    google = GoogleColumns(table.header)
    style = table.dates(table.find("Birthday"), MONTH_FIRST)

    def read_row(number: int, cells: list[str]) -> Iterator[Sighting]:
        row = google.row(cells)
        card = _card(f"row {number}", row, style)
        if not (card.name or card.emails or card.phones or card.links or card.jobs):
            table.losses.add("no_name_or_address", number)
            return
        yield card
        yield from _kin(row, card)

    return read_row


def _kin(row: GoogleRow, card: Card) -> Iterator[Kinship]:
    """People named beside somebody are ways to somebody else (P3.20)."""
    for label, name in row.labelled("relation"):
        if _meaning(label) != "met_through":
            me, other = Party(card.name, *card.emails[:1]), Party(whole_name(name).full)
            yield Kinship(card.where, me, other, label.lower() or "related")


def _card(where: str, row: GoogleRow, style: DateStyle) -> Card:
    name, said = _name(row), _said(row, style)
    middle = row.one("middlename", "additionalname")
    place, country = _place(row)
    notes = "\n".join(part for part in (row.one("notes"), *said["notes"]) if part)
    return Card(
        where=where,
        name=name.full,
        given=name.given,
        family=name.family,
        middle=middle,
        prefix=row.one("nameprefix") or name.prefix,
        suffix=row.one("namesuffix") or name.suffix,
        nickname=row.one("nickname", "shortname") or name.nickname,
        other_names=_other_names(row, name),
        emails=_values(row, "email", emails_in),
        phones=_values(row, "phone", phones_in),
        links=_values(row, "website", links_in),
        jobs=_jobs(row),
        place=place,
        country=country,
        circles=_circles(row.one("labels", "groupmembership")),
        interests=tuple(pieces(row.one("hobby"))),
        notes=lines(notes),
        birthday=birthday_of(row.one("birthday"), style),
        met_where=" ".join(said["met_where"]),
        met_on=day_of(" ".join(said["met_on"][:1]), style),
        met_through=", ".join(said["met_through"]),
    )


def _name(row: GoogleRow) -> Name:
    given = row.one("firstname", "givenname")
    family = row.one("lastname", "familyname")
    if given or family:
        return name_of(given, family)
    return whole_name(row.one("name", "fileas"))


def _other_names(row: GoogleRow, name: Name) -> tuple[str, ...]:
    first = row.one("phoneticfirstname", "givennameyomi")
    last = row.one("phoneticlastname", "familynameyomi")
    maiden = row.one("maidenname") or name.other
    others = f"{first} {last}".strip(), f"{name.given} {maiden}".strip() if maiden else ""
    return tuple(other for other in others if other)


def _values(row: GoogleRow, kind: str, values_in: Callable[[str], list[str]]) -> tuple[str, ...]:
    if kind not in row.numbered:
        return ()
    found = (one for _, piece in row.labelled(kind) for one in values_in(piece))
    return tuple(dict.fromkeys(found))


def _jobs(row: GoogleRow) -> tuple[Job, ...]:
    jobs = [
        Job(firm, title)
        for firm, title in row.parts("organization", "name", "title")
        if firm or title
    ]
    firm, title = row.one("organizationname"), row.one("organizationtitle")
    if firm or title:
        jobs.insert(0, Job(firm, title))
    occupation = row.one("occupation")
    return tuple(jobs) if jobs or not occupation else (Job("", occupation),)


def _place(row: GoogleRow) -> tuple[str, str]:
    for city, region, country, formatted in row.parts(
        "address", "city", "region", "country", "formatted"
    ):
        if city:
            return f"{city}, {region}" if region else city, country
        if formatted:
            return ", ".join(formatted.split("\n")), country
    return row.one("location"), ""


def _circles(cell: str) -> tuple[str, ...]:
    """Labels without Google's star; that somebody is a contact at all is no circle."""
    if not cell:
        return ()
    names = (piece.removeprefix("*").strip() for piece in pieces(cell))
    return tuple(name for name in names if name.replace(" ", "").lower() not in _SYSTEM_GROUPS)


def _said(row: GoogleRow, style: DateStyle) -> dict[str, list[str]]:
    """What labels of one's own making say: where and when one met, through whom, or a note."""
    said: dict[str, list[str]] = {"met_where": [], "met_on": [], "met_through": [], "notes": []}
    for kind in sorted(_TELLING & row.numbered.keys()):
        for label, text in row.labelled(kind):
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
