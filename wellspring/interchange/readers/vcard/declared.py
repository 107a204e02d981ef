"""Whether a card says it is a person's, a firm's, a group's or a room's, and the name it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.organisations import has_legal_form
from wellspring.interchange.readers.vcard.texts import text

if TYPE_CHECKING:
    from wellspring.interchange.readers.vcard.lines import Properties
    from wellspring.interchange.readers.vcard.names import Names

KIND = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
AS_FIRM = "X-ABSHOWAS"  # Apple's COMPANY
_WORDS = {
    "individual": "person",
    "group": "group",
    "org": "organisation",
    "organization": "organisation",
    "location": "room",
    "device": "resource",
    "application": "resource",
    "thing": "resource",
}


def declared_by(found: Properties, names: Names, house: str) -> tuple[str, str]:
    """(what it is, name), "" where the card does not say; `house` is its organisation.

    A firm's card has its name where a person's stands in full, and nobody's name in parts.
    """
    shown = names.shown
    if kind := _kind(found):
        return kind, shown or house
    if names.in_parts:
        hidden = (
            house and shown.casefold() == house.casefold() and not _names_somebody(shown, names)
        )
        return "", _own(names) if hidden else shown
    if not shown:  # beside a nickname or a title, the firm is where somebody unnamed works
        unnamed = not house or names.nickname or "TITLE" in found
        return ("", "") if unnamed else ("organisation", house)
    is_firm = shown.casefold() == house.casefold() or AS_FIRM in found or has_legal_form(shown)
    return "organisation" if is_firm else "", shown


def _names_somebody(shown: str, names: Names) -> bool:
    """Whether the name shown has the person's own in it; firms are named after people."""
    folded = shown.casefold()
    return any(part and part.casefold() in folded for part in (names.given, names.family))


def _own(names: Names) -> str:
    """A person's name where Apple was told to show their firm instead."""
    return " ".join(filter(None, (names.given, names.middle, names.family)))


def _kind(found: Properties) -> str:
    for name in KIND:
        for _, value in found.get(name, ()):
            return _WORDS.get(text(value).lower(), "")
    return ""
