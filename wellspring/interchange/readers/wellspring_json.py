"""Reads back what Wellspring's file of everything says of people, touches and written duties.

What else it holds (favours, seats, weeks and the like) says nothing that a file can state of
somebody, so it is counted as left out; a backup carries all of it.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from wellspring.core.sightings import (
    Card,
    Channel,
    Encounter,
    Errand,
    Job,
    LeftOut,
    Party,
    Progress,
)
from wellspring.interchange.readers.json_stream import NotJson, entries
from wellspring.interchange.readers.source import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.json_stream import Path
    from wellspring.interchange.readers.source import Source

NAME = "Wellspring (JSON)"
STEP = 1 << 20  # bytes between two words about progress
ENTRY = 2  # steps to one value of a table
_SIGN = b'{"format": "wellspring"'
_WORDS = (
    "uid", "name", "given", "family", "middle", "prefix", "suffix", "nickname", "place", "country",
    "birthday", "notes", "met_where", "met_through",
)  # fmt: skip
_LISTS = ("other_names", "emails", "phones", "links", "circles", "interests")

Told = dict[str, Any]


class NotOurFile(Unreadable):
    """The file is not one that Wellspring wrote, or is cut short."""


def detect(source: Source) -> float:
    """Whether it begins as ours does."""
    return 1.0 if source.head().lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_SIGN) else 0.0


def read(source: Source) -> Iterator[Sighting]:
    """A value for each person, touch and written duty; raises NotOurFile."""
    passed: Counter[str] = Counter()
    told_of = 0
    try:
        with source.open() as stream:
            for path, value, done in entries(stream, lambda path: len(path) < ENTRY):
                yield from _entry(path, value, source.path, passed)
                if done - told_of >= STEP:
                    told_of = done
                    yield Progress(done)
    except NotJson as fault:
        raise NotOurFile(f"{source.path} cannot be read as JSON. {fault}") from fault
    for table, count in sorted(passed.items()):
        yield LeftOut(f"{source.path}, {table}", "not_read_on_purpose", count)
    yield Progress(source.size)


def _entry(path: Path, value: object, file: str, passed: Counter[str]) -> Iterator[Sighting]:
    if len(path) != ENTRY:
        return
    table, number = str(path[0]), path[1]
    meant = MEANT.get(table)
    if meant is None:
        passed[table] += 1
        return
    where = f"{file}, {table} {number}"
    try:
        found = meant(value, where) if isinstance(value, dict) else LeftOut(where, "broken")
    except (ValueError, OverflowError):
        found = LeftOut(where, "broken")
    if found is None:
        passed["duties found in the record"] += 1
    else:
        yield found


def _person(told: Told, where: str) -> Card:
    parts: dict[str, Any] = {name: _text(told, name) for name in _WORDS}
    parts |= {name: tuple(_texts(told.get(name))) for name in _LISTS}
    rows = told.get("jobs")
    listed = rows if isinstance(rows, list) else []
    jobs = tuple(_job(one) for one in listed if isinstance(one, dict))
    return Card(where, jobs=jobs, met_on=_day(told, "met_on"), **parts)


def _job(told: Told) -> Job:
    since, until = _day(told, "since"), _day(told, "until")
    school = told.get("school") is True
    return Job(_text(told, "organisation"), _text(told, "title"), since, until, school)


def _touch(told: Told, where: str) -> Encounter:
    at = int(datetime.fromisoformat(_text(told, "at")).timestamp())
    note = _text(told, "note") or _text(told, "subject")
    channel, way = Channel(_text(told, "channel")), _text(told, "direction")
    return Encounter(where, _text(told, "uid"), at, channel, (_whose(told),), way, note)


def _duty(told: Told, where: str) -> Errand | None:
    """What somebody wrote down; the rest is found again in the touches, as far as they tell it."""
    if told.get("derived") is True:
        return None
    return Errand(
        where, _text(told, "uid"), _whose(told), _text(told, "words"),
        mine=told.get("mine") is not False, due=_day(told, "due"), opened=_day(told, "opened"),
        done=told.get("done") is True,
    )  # fmt: skip


def _whose(told: Told) -> Party:
    return Party(_text(told, "person"), uid=_text(told, "person_uid"))


def _text(told: Told, name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _texts(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _day(told: Told, name: str) -> date | None:
    words = _text(told, name)
    return date.fromisoformat(words) if words else None


MEANT: dict[str, Callable[[Told, str], Card | Encounter | Errand | None]] = {
    "people": _person,
    "touches": _touch,
    "duties": _duty,
}
