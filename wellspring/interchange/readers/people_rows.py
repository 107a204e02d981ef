"""A row about a person turned into a card, and into the kin and touches that the row names."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, Channel, Encounter, Job, Kinship, Party
from wellspring.interchange.readers.cell_values import (
    circles_in,
    emails_in,
    lines,
    links_in,
    phones_in,
)
from wellspring.interchange.readers.dates import DateStyle, birthday_of, day_of, moment_of
from wellspring.interchange.readers.names import Name, name_of, whole_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.columns import Column
    from wellspring.interchange.readers.table import Table

    Meanings = list[tuple[int, tuple[str, ...]]]

NOON = 12 * 3600
DATES = ("birthday", "met_on", "last_touch")
KIN = ("spouse", "manager", "assistant")
_EMPTY = [""]


_NOTHING: list[str] = []


class Row:
    """The filled cells of one row by what they mean."""

    __slots__ = ("_filled", "number")

    def __init__(self, number: int, cells: list[str], meanings: Meanings) -> None:
        self.number = number
        self._filled: dict[str, list[str]] = {}
        for index, fields in meanings:
            if (cell := cells[index]) and (cell := cell.strip()):
                for field in fields:
                    self._filled.setdefault(field, []).append(cell)

    def all(self, field: str) -> list[str]:
        """Every filled cell of a field."""
        return self._filled.get(field, _NOTHING)

    def one(self, field: str) -> str:
        """The first filled cell of a field, or empty."""
        return self._filled.get(field, _EMPTY)[0]


def reader(
    table: Table, columns: Sequence[Column | None], order: str
) -> Callable[[int, list[str]], Iterator[Sighting]]:
    """Reads a row of people; `order` is how dates are meant where the column does not tell."""
    meanings = [(at, _meanings(column)) for at, column in enumerate(columns) if column]
    styles = {
        field: table.dates(at, order)
        for at, fields in reversed(meanings)
        for field in fields
        if field in DATES
    }
    width = len(table.header)

    def read(number: int, cells: list[str]) -> Iterator[Sighting]:
        row = Row(number, cells, meanings)
        beyond = ", ".join(filter(None, map(str.strip, cells[width + 1 :])))
        card = _card(row, styles, beyond)
        if not (card.name or card.emails or card.phones or card.links or card.jobs):
            table.losses.add("no_name_or_address", number)
            return
        yield card
        yield from _kin(row, card)
        yield from _last_touch(row, card, styles.get("last_touch"), table.source.zone)

    return read


def _meanings(column: Column) -> tuple[str, ...]:
    """A field's name, and for parts of an address also which address it belongs to."""
    if column.field in ("place", "region", "country"):
        return column.field, f"{column.field}/{column.group}"
    return (column.field,) if column.field else ()


def _card(row: Row, styles: dict[str, DateStyle], beyond: str) -> Card:
    name = _name(row)
    place, country = _place(row)
    return Card(
        where=f"row {row.number}",
        name=name.full,
        given=name.given,
        family=name.family,
        middle=row.one("middle"),
        prefix=row.one("prefix") or name.prefix,
        suffix=row.one("suffix") or name.suffix,
        nickname=row.one("nickname") or name.nickname,
        other_names=_other_names(row, name),
        emails=_several(emails_in, row.all("email")),
        phones=_several(phones_in, row.all("phone")),
        links=_several(links_in, row.all("link")),
        jobs=_jobs(row),
        place=place,
        country=country,
        circles=_several(circles_in, row.all("circles")),
        interests=_several(circles_in, row.all("interests")),
        notes=lines("\n".join((*row.all("notes"), *([beyond] if beyond else [])))),
        birthday=_birthday(row, styles.get("birthday")),
        met_where=row.one("met_where"),
        met_on=day_of(row.one("met_on"), styles["met_on"]) if "met_on" in styles else None,
        met_through=row.one("met_through"),
    )


def _several(values_in: Callable[[str], list[str]], cells: list[str]) -> tuple[str, ...]:
    """The values of several cells, each once, in their order."""
    if not cells:
        return ()
    return tuple(dict.fromkeys(value for cell in cells for value in values_in(cell)))


def _name(row: Row) -> Name:
    given, family, whole = row.one("given"), row.one("family"), row.one("name")
    if given or family:
        return name_of(given, family)
    if not whole:  # Outlook's "Jane Smith (jane@...)" beside an address is the last resort
        whole = row.one("email_label").split("(")[0].strip()
    return Name() if "@" in whole and " " not in whole else whole_name(whole)


def _other_names(row: Row, name: Name) -> tuple[str, ...]:
    """A maiden name is told as a family name; what was shown to others is another whole name."""
    shown = row.one("name")
    if not (shown or name.other or row.one("other_name")):
        return ()
    born = [other if " " in other else f"{name.given} {other}" for other in row.all("other_name")]
    if name.other:
        born.append(f"{name.given} {name.other}")
    shown = whole_name(shown).full if name.given or name.family else ""
    if shown and shown != name.full and "@" not in shown:
        born.append(shown)
    return tuple(dict.fromkeys(other.strip() for other in born))


def _jobs(row: Row) -> tuple[Job, ...]:
    firms, titles, schools = row.all("organisation"), row.all("title"), row.all("school")
    if not (firms or titles or schools):
        return ()
    jobs = [Job(firms[0] if firms else "", titles[0] if titles else "")] if firms or titles else []
    jobs += [Job(firm) for firm in firms[1:] if firm != firms[0]]
    return (*jobs, *(Job(school, school=True) for school in schools))


def _place(row: Row) -> tuple[str, str]:
    """City and region of one and the same address, and its country."""
    if not row.one("place"):
        address = row.one("address").replace("\r", "").replace("\n", ", ")
        return address or row.one("region"), row.one("country")
    for group in ("", "home", "work", "other"):
        if city := row.one(f"place/{group}"):
            region = row.one(f"region/{group}")
            country = row.one(f"country/{group}") or row.one("country")
            return f"{city}, {region}" if region else city, country
    return row.one("place"), row.one("country")


def _birthday(row: Row, style: DateStyle | None) -> str:
    if style and (text := row.one("birthday")):
        return birthday_of(text, style)
    year, month, day = row.one("birth_year"), row.one("birth_month"), row.one("birth_day")
    return birthday_of(f"{year or 1604}-{month}-{day}") if month and day else ""


def _kin(row: Row, card: Card) -> Iterator[Kinship]:
    """People named beside somebody are ways to somebody else (P3.20)."""
    for kind in KIN:
        for name in row.all(kind):
            me = Party(card.name, *card.emails[:1])
            yield Kinship(card.where, me, Party(whole_name(name).full), kind)


def _last_touch(row: Row, card: Card, style: DateStyle | None, zone: str) -> Iterator[Encounter]:
    """A "last contacted" column states a touch, though not how it was."""
    text = row.one("last_touch")
    at = moment_of(text, style, zone) if style and text else None
    if at is not None:
        at += 0 if ":" in text else NOON
        me = Party(card.name, *card.emails[:1])
        ident = blake2b(f"{me.name}|{me.address}|{at}".encode(), digest_size=10).hexdigest()
        yield Encounter(card.where, ident, at, Channel.OTHER, (me,))
