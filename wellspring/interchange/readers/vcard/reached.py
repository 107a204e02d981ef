"""How a person is reached: addresses, numbers and pages, the preferred ones first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.interchange.readers.pages import PAGES, page_of
from wellspring.interchange.readers.vcard.texts import line, unique

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.interchange.readers.vcard.heads import Head
    from wellspring.interchange.readers.vcard.lines import Properties

_INBRACKETS = re.compile(r"<([^<>\s]+@[^<>\s]+)>")
_DIGIT = re.compile(r"\d")
_FAX = frozenset({"fax", "pager", "modem", "telex", "bbs"})
SOCIAL = ("X-SOCIALPROFILE", "SOCIALPROFILE")
SERVICES = {f"X-{service.upper()}": service for service in PAGES}
LINKED = frozenset(("URL", *SOCIAL, *SERVICES))


def ranked(told: Sequence[tuple[Head, str]]) -> Sequence[tuple[Head, str]]:
    """Preferred ones first, all others in the order they stand."""
    return sorted(told, key=_rank) if len(told) > 1 else told


def _rank(told: tuple[Head, str]) -> int:
    return told[0].rank


def emails_on(found: Properties) -> tuple[str, ...]:
    """Every mail address."""
    told = found.get("EMAIL", ())
    if len(told) == 1:
        return (address,) if (address := _address(told[0][1])) else ()
    return unique([_address(value) for _, value in ranked(told)])


def _address(value: str) -> str:
    value = line(value)
    if value[:7].lower() == "mailto:":
        value = value[7:]
    if "<" in value and (found := _INBRACKETS.search(value)):
        value = found[1]
    return value if "@" in value else ""


def phones_on(found: Properties) -> tuple[str, ...]:
    """Every number; those nobody answers (a fax) last."""
    told = found.get("TEL", ())
    if len(told) == 1:
        return (number,) if (number := _number(told[0][1])) else ()
    told = sorted(ranked(told), key=lambda each: not _FAX.isdisjoint(each[0].types))
    return unique([_number(value) for _, value in told])


def _number(value: str) -> str:
    value = line(value)
    if value[:4].lower() == "tel:":
        value = value[4:]
    return value if _DIGIT.search(value) else ""


def links_on(found: Properties) -> tuple[str, ...]:
    """Every page of theirs, profiles first."""
    if LINKED.isdisjoint(found):
        return ()
    told = [
        _profile(head, line(value))
        for name in SOCIAL
        if name in found
        for head, value in ranked(found[name])
    ]
    told += [
        page_of(line(v), service)
        for name, service in SERVICES.items()
        for _, v in found.get(name, ())
    ]
    told += [line(value) for _, value in ranked(found.get("URL", ()))]
    return unique(told)


def _profile(head: Head, value: str) -> str:
    """A profile's page; Apple writes x-apple:name where it knows no address."""
    service = head.params.get("SERVICE-TYPE", "").lower()
    service = next((t for t in (service, *sorted(head.types)) if t in PAGES), "")
    user = head.params.get("X-USER", "")
    if value[:8].lower() == "x-apple:":
        value = user or value[8:]
    return page_of(value or user, service)
