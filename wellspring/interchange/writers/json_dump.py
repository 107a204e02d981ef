"""Everything as one JSON file, a value per line; what is empty is left out."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from wellspring.interchange.writers.lines import chunks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from wellspring.interchange.writers.values import ExportDuty, ExportPerson, ExportTouch

ENDING, MIME = ".json", "application/json"
FORMAT, VERSION = "wellspring", 2
NOTHING: Mapping[str, Iterable[dict[str, object]]] = MappingProxyType({})


def write(
    people: Iterable[ExportPerson],
    touches: Iterable[ExportTouch],
    duties: Iterable[ExportDuty],
    *,
    made: datetime,
    rest: Mapping[str, Iterable[dict[str, object]]] = NOTHING,
) -> Iterator[bytes]:
    """The file in chunks; `made` (aware) is when, `rest` every further table by its name."""
    return chunks(_lines(made, people=people, touches=touches, duties=duties, **rest))


def _lines(made: datetime, **parts: Iterable[object]) -> Iterator[str]:
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "made": "{made.isoformat()}"'
    for name, values in parts.items():
        yield f',\n"{name}": ['
        comma = "\n"
        for value in values:
            yield comma + _encode(value)
            comma = ",\n"
        yield "\n]"
    yield "}\n"


def _told(value: object) -> object:
    """A value by its fields; days as ISO 8601."""
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        told = {name: getattr(value, name) for name in _names(type(value))}
        return {name: part for name, part in told.items() if part not in ("", None, ())}
    raise TypeError(f"{type(value).__name__} does not leave in a JSON file.")


_NAMES: dict[type, tuple[str, ...]] = {}


def _names(kind: type) -> tuple[str, ...]:
    if kind not in _NAMES:
        _NAMES[kind] = tuple(part.name for part in fields(kind))
    return _NAMES[kind]


_encode = json.JSONEncoder(default=_told, ensure_ascii=False, check_circular=False).encode
