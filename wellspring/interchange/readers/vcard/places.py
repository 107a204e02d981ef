"""Where a person lives or works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers.vcard.reached import ranked
from wellspring.interchange.readers.vcard.texts import line, parts, text, unique

if TYPE_CHECKING:
    from wellspring.interchange.readers.vcard.heads import Head
    from wellspring.interchange.readers.vcard.lines import Properties

FIELDS = 7  # box, extension, street, town, region, code, country


def place_on(found: Properties) -> tuple[str, str]:
    """(place, country) of the preferred address that names one."""
    country = ""
    for head, value in ranked(found.get("ADR", ())):
        told = [line(part) for part in _fields(value)]
        country = country or told[6] or _code(found, head)
        place = ", ".join(unique(told[3:5])) or _as_written(value, head)
        if place:
            return place, told[6] or _code(found, head)
    for _, value in found.get("LABEL", ()):
        return _one_line(text(value)), country
    return "", country


def _fields(value: str) -> list[str]:
    told = parts(value)[:FIELDS]
    return told + [""] * (FIELDS - len(told))


def _as_written(value: str, head: Head) -> str:
    """An address somebody typed as one text, into the street or as a label."""
    street = _fields(value)[2] or _fields(value)[1]
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
