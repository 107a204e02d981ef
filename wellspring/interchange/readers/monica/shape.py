"""Entries of an export taken at their word as little as possible: any part may be of any type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Entry = dict[str, object]
LONGEST, LONGEST_NOTE = 1_000, 100_000
_ONE_OF = {
    "activities": "activity",
    "addresses": "address",
    "address": "address",
    "activity_type_categories": "activity_type_category",
    "life_event_categories": "life_event_category",
    "journal_entries": "journal_entry",
    "special_dates": "special_date",
}
_CONTROLS = {code: None for code in (*range(32), 127) if chr(code) not in "\n\t"}


def text(value: object, longest: int = LONGEST) -> str:
    """A text, trimmed; a number as it is written; "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    words = str(value).replace("\r\n", "\n").strip()[:longest]
    if words.isprintable():
        return words
    return words.translate(_CONTROLS).encode("utf-8", "replace").decode()


def line(value: object) -> str:
    """A text on one line."""
    return " ".join(text(value).split())


def truth(value: object) -> bool:
    """Whether a flag is set, as JSON or as SQL writes it."""
    return value is True or str(value).lower() in ("1", "true", "yes")


def entry(value: object) -> Entry:
    """A mapping, with its "properties" beside the rest."""
    if not isinstance(value, dict):
        return {}
    inner = value.get("properties")
    return {**value, **inner} if isinstance(inner, dict) else value


def listed(value: object) -> list[object]:
    """A list, or the values of a collection."""
    if isinstance(value, dict):
        value = value.get("values")
    return value if isinstance(value, list) else []


def kind_of(name: object) -> str:
    """The type of a collection in the singular: contactFields, contact_fields -> contact_field."""
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in text(name)).lstrip("_")
    return _ONE_OF.get(words, words.removesuffix("s"))


def collections(of: Mapping[str, object]) -> Iterator[tuple[str, list[object]]]:
    """The typed collections inside an entry, whichever way its version writes them."""
    held = of.get("data")
    if isinstance(held, list):
        for each in held:
            if isinstance(each, dict):
                yield kind_of(each.get("type")), listed(each)
    for name, value in {**of, **(held if isinstance(held, dict) else {})}.items():
        if isinstance(value, dict) and isinstance(value.get("values"), list):
            yield kind_of(name), listed(value)


def held_in(of: Mapping[str, object]) -> dict[str, list[object]]:
    """All collections by type."""
    found: dict[str, list[object]] = {}
    for kind, values in collections(of):
        found.setdefault(kind, []).extend(values)
    return found
