"""Where a person lives or works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers.vcard.reached import ranked
from wellspring.interchange.readers.vcard.texts import one_line, parts, text, unique

if TYPE_CHECKING:
    from wellspring.interchange.readers.vcard.heads import Head
    from wellspring.interchange.readers.vcard.lines import Properties

FIELDS = 7  # box, extension, street, town, region, code, country


def place_on(found: Properties) -> tuple[str, str]:
    """(place, country) of the preferred address that names one."""
    country = ""
    for head, value in ranked(found.get("ADR", ())):
        _, extension, street, town, region, _, nation = _fields(value)
        nation = one_line(nation) or _code(found, head)
        place = ", ".join(unique([one_line(town), one_line(region)]))
        place = place or _as_written(extension, street, head)
        if place:
            return place, nation
        country = country or nation
    for _, value in found.get("LABEL", ()):
        return _one_line(text(value)), country
    return "", country


def _fields(value: str) -> list[str]:
    told = parts(value)[:FIELDS]
    return told + [""] * (FIELDS - len(told))


def _as_written(extension: str, street: str, head: Head) -> str:
    """An address somebody typed as one text, into the street or as a label."""
    street = street or extension
    label = head.params.get("LABEL", "")
    return _one_line(street) if "\n" in street or "," in street else _one_line(label or street)


def _one_line(written: str) -> str:
    return ", ".join(filter(None, (part.strip(" ,\r\t") for part in written.split("\n"))))


def _code(found: Properties, head: Head) -> str:
    """The country's code that Apple writes beside an address."""
    for beside, value in found.get("X-ABADR", ()):
        if head.group and beside.group == head.group:
            code = text(value)
            return code.upper() if len(code) == 2 and code.isalpha() else ""
    return ""
