"""Touches as judgement sees them, of a few people or of many."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from wellspring.clock import ahead, day_of
from wellspring.core.contact import FACE_TO_FACE, Contact
from wellspring.records.glance.values import among, first_moment, surely

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
    for row in ask(sql, [] if before is None else [first_moment(before)]):
        found[row[1]].append(_contact(*row))
    return found


def days_of(ask: Ask, people: Collection[int], *, before: date) -> dict[int, list[int]]:
    """The days with any touch before a day, as ordinals, ascending; read from an index alone."""
    sql = f"""
        SELECT person_id, at FROM touches WHERE {among("person_id", people)} AND at < %s
    """  # noqa: S608  numbers and columns only
    found: dict[int, set[int]] = {person: set() for person in people}
    for person, at in ask(sql, [first_moment(before)]) if people else ():
        found[person].add(day_of(surely(at)).toordinal())
    return {person: sorted(days) for person, days in found.items()}


def met_face_to_face(ask: Ask, people: Collection[int], *, before: date) -> set[int]:
    """Those with whom there was a real touch face to face (core.contact.is_real)."""
    ways = ", ".join(f"'{channel}'" for channel in sorted(FACE_TO_FACE))
    sql = f"""
        SELECT p.id FROM people p WHERE {among("p.id", people)} AND EXISTS (
            SELECT 1 FROM touches t WHERE t.person_id = p.id AND t.at < %s AND t.personal
            AND t.channel IN ({ways}) AND t.basis NOT IN ('cc', 'bcc')
        )
    """  # noqa: S608  the same
    return {person for (person,) in ask(sql, [first_moment(before)])} if people else set()


def _contact(  # noqa: PLR0913, PLR0917  the columns of a row
    number: int, person: int, at: str, channel: str, direction: str, basis: str,
    personal: int, size: int, sayings: str, thread: str, source: str, key: str,
) -> Contact:  # fmt: skip
    said = () if sayings in NONE else _sayings(sayings)
    moment = int(surely(at).timestamp())
    return Contact(
        number, person, moment, channel, direction, basis, bool(personal), size, said, thread,
        source == "request", key, ahead(moment),
    )  # fmt: skip


def _sayings(told: str | list[dict[str, list[str]]]) -> tuple[Saying, ...]:
    """Sayings as the wire wrote them; see interchange.wire."""
    import json  # noqa: PLC0415  slow to load, and few quick looks need it

    rows = json.loads(told) if isinstance(told, str) else told
    return tuple(_saying(*each["v"]) for each in rows)


def _saying(kind: str, quote: str, due: dict[str, str] | None = None) -> Saying:
    return Said(kind, quote, date.fromisoformat(due["d"]) if due else None)  # type: ignore[return-value]
