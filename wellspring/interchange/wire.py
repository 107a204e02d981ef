"""How values cross from the reading child to the writing parent: one line of JSON each.

Data only: a line can hold nothing but the values of core.sightings, so a child that was taken
over by a hostile file can at worst tell lies about people, never run anything in the parent.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from wellspring.core import sightings
from wellspring.core.sightings import Attendance, Channel, Nature

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS: tuple[type, ...] = (
    sightings.Card,
    sightings.Message,
    sightings.Gathering,
    sightings.Encounter,
    sightings.Invitation,
    sightings.Vouch,
    sightings.Errand,
    sightings.Kinship,
    sightings.Application,
    sightings.OwnerFact,
    sightings.LeftOut,
    sightings.Progress,
    sightings.Party,
    sightings.Job,
    sightings.Saying,
    sightings.Attendee,
)
BY_NAME = {kind.__name__: kind for kind in KINDS}
PARTS: dict[type, Callable[[Any], Any]] = {
    kind: attrgetter(*(part.name for part in fields(kind))) for kind in KINDS
}
LONGEST = 1 << 20  # characters in one line; no honest value comes near
WORDS: dict[str, type] = {"channel": Channel, "nature": Nature, "answer": Attendance}


class NotAValue(Exception):
    """A line that is not one of our values."""


def _plain(value: object) -> dict[str, Any]:
    if isinstance(value, date):
        return {"d": value.isoformat()}
    kind = type(value)
    parts = PARTS[kind](value)
    return {"$": kind.__name__, "v": parts if isinstance(parts, tuple) else (parts,)}


_encode = json.JSONEncoder(
    default=_plain, ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode


def to_line(value: object) -> str:
    """One value as one line, without its newline. Lone surrogates become question marks."""
    return _encode(value).encode("utf-8", "replace").decode()


WORDS_AT = {
    kind: [(n, WORDS[part.name]) for n, part in enumerate(fields(kind)) if part.name in WORDS]
    for kind in KINDS
}


def _value(found: dict[str, Any]) -> object:
    if "d" in found:
        return date.fromisoformat(found["d"])
    kind = BY_NAME[found["$"]]
    parts = [tuple(part) if type(part) is list else part for part in found["v"]]
    for place, word in WORDS_AT[kind]:
        if place < len(parts):
            parts[place] = word(parts[place])
    return kind(*parts)


_decode = json.JSONDecoder(object_hook=_value).decode


def from_line(line: str) -> object:
    """The value a line holds; raises NotAValue for anything else."""
    if len(line) > LONGEST:
        raise NotAValue("A line is too long.")
    try:
        return _decode(line)
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise NotAValue("A line is not a value.") from fault
