"""Reads the JSON export of Monica 4: twice, since it points at what it only tells later."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut, Progress
from wellspring.interchange.readers.json_stream import NotJson, entries
from wellspring.interchange.readers.monica import meaning
from wellspring.interchange.readers.monica.lookups import Lookups
from wellspring.interchange.readers.monica.shape import Entry, entry, kind_of, text
from wellspring.interchange.readers.monica.times import day
from wellspring.interchange.readers.source import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.json_stream import Path
    from wellspring.interchange.readers.source import Source

NAME = "Monica (JSON)"
_SIGNS = (b'"account"', b'"app_version"', b'"exported_by"', b'"contact"', b'"export_date"')
_ABOUT_PROGRAM = frozenset(
    """gender life_event_type life_event_category activity_type_category module reminder_rule
    contact_field_type activity_type""".split()
)
STEP = 1 << 20  # bytes between two words about progress


class NotAMonicaExport(Unreadable):
    """The file is not a JSON export of Monica, or not one that can be read."""


def detect(source: Source) -> float:
    """How many of the words that open such an export stand in its first bytes."""
    head = source.head()
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") or b'"account"' not in head:
        return 0.0
    found = sum(sign in head for sign in _SIGNS)
    return 0.95 if found > 2 else 0.6 if found > 1 else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """Every entry's values; raises NotAMonicaExport where it is none, cut short or a trap."""
    types: dict[Path, str] = {}
    try:
        looks, late = _look_over(source, types)
        if late:  # a collection told its entries before its type
            looks, _ = _look_over(source, types)
        yield from _told(source, looks, types)
    except NotJson as fault:
        raise NotAMonicaExport(f"{source.path} cannot be read as JSON. {fault}") from fault


def _descends(path: Path) -> bool:
    """Into everything but the entries of a list, and into a list of collections as well."""
    return not path or isinstance(path[-1], str) or path[-2:-1] == ("data",)


def _kind(path: Path, types: dict[Path, str]) -> str:
    """The type of the collection an entry stands in; "" where it is not told yet."""
    holder = path[:-2] if path[-2:-1] == ("values",) else path[:-1]
    last = holder[-1] if holder else ""
    return types.get(holder, "") if isinstance(last, int) else kind_of(last)


def _look_over(source: Source, types: dict[Path, str]) -> tuple[Lookups, bool]:
    """What is pointed at from elsewhere, and whether a type was told too late to understand it."""
    looks, late, is_export = Lookups(), False, False
    with source.open() as stream:
        for path, value, _ in entries(stream, _descends):
            is_export = is_export or path[:1] == ("account",)
            if path == ("export_date",):
                looks.today = day(value)
            elif path[-1:] == ("type",) and path[-3:-2] == ("data",):
                types[path[:-1]] = kind_of(value)
            elif path and isinstance(path[-1], int):
                kind = _kind(path, types)
                late = late or not kind
                _look(looks, kind, entry(value))
    if not is_export:
        raise NotAMonicaExport(f"{source.path} holds no account as Monica exports it.")
    return looks, late


def _look(looks: Lookups, kind: str, told: Entry) -> None:
    if kind == "contact":
        looks.note_contact(told)
    elif kind == "user":
        looks.owner.update(filter(None, [text(told.get("me_contact"))]))
    else:
        looks.note_type(kind, told)


def _told(source: Source, looks: Lookups, types: dict[Path, str]) -> Iterator[Sighting]:
    numbers: Counter[str] = Counter()
    told_of = 0
    with source.open() as stream:
        for path, value, done in entries(stream, _descends):
            if path and isinstance(path[-1], int):
                kind = _kind(path, types) or "untyped"
                numbers[kind] += 1
                yield from meaning.of(kind, entry(value), looks, source.path, numbers[kind])
            if done - told_of >= STEP:
                told_of = done
                yield Progress(done)
    for kind in sorted(numbers.keys() - meaning.READ - _ABOUT_PROGRAM):
        where = f"{source.path}, {kind.replace('_', ' ')} entries"
        yield LeftOut(where, "not_read_on_purpose", numbers[kind])
    yield Progress(source.size)
