"""Touches as judgement sees them, of a few people or of many."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from wellspring.core.contact import Contact
from wellspring.records.glance.values import among, surely

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection

    from wellspring.core.sightings import Saying
    from wellspring.records.glance import Ask

NONE = ("[]", "", None)


class Said(NamedTuple):
    """What core.sightings.Saying holds, without loading every value of a file."""

    kind: str
    quote: str
    due: date | None = None


def contacts_of(
    ask: Ask, people: Collection[int], *, before: date | None = None
) -> dict[int, list[Contact]]:
    """Every touch of these people (before a day, where one is named), ascending for each."""
    until = "" if before is None else " AND at < %s"
    sql = f"""
        SELECT id, person_id, at, channel, direction, basis, personal, size, sayings, thread,
            source, source_key
        FROM touches WHERE {among("person_id", people)}{until} ORDER BY person_id, at, id
    """  # noqa: S608  numbers and columns only
    found: dict[int, list[Contact]] = {person: [] for person in people}
    for row in ask(sql, [] if before is None else [str(before)]):
        found[row[1]].append(_contact(*row))
    return found


def _contact(  # noqa: PLR0913, PLR0917  the columns of a row
    number: int, person: int, at: str, channel: str, direction: str, basis: str,
    personal: int, size: int, sayings: str, thread: str, source: str, key: str,
) -> Contact:  # fmt: skip
    said = () if sayings in NONE else _sayings(sayings)
    return Contact(
        number, person, int(surely(at).timestamp()), channel, direction, basis, bool(personal),
        size, said, thread, source == "request", key,
    )  # fmt: skip


def _sayings(told: str | list[dict[str, list[str]]]) -> tuple[Saying, ...]:
    """Sayings as the wire wrote them; see interchange.wire."""
    import json  # noqa: PLC0415  slow to load, and few quick looks need it

    rows = json.loads(told) if isinstance(told, str) else told
    return tuple(_saying(*each["v"]) for each in rows)


def _saying(kind: str, quote: str, due: dict[str, str] | None = None) -> Saying:
    return Said(kind, quote, date.fromisoformat(due["d"]) if due else None)  # type: ignore[return-value]
