"""The gentle steps that come next with new people (P0.6), for the plan and for their pages."""

from __future__ import annotations

from wellspring.core.nurture import nurture
from wellspring.records.glance.contacts import contacts_of
from wellspring.records.glance.facts import NOTHING, facts_of
from wellspring.records.glance.values import among, day

MET = ("met_on", "connected_on")

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.core.nurture import Nurture
    from wellspring.records.glance import Ask


def nurtured(ask: Ask, people: Collection[int], today: date) -> dict[int, Nurture]:
    """The plans of those of these few who are new."""
    if not people:
        return {}
    facts, since, found = facts_of(ask, people), _since(ask, people), {}
    for person, contacts in contacts_of(ask, people).items():
        known = facts.get(person, NOTHING)
        met = since.get(person)
        plan = nurture(contacts, known.of_them, known.of_me, today, known_since=met)
        if plan:
            found[person] = plan
    return found


def _since(ask: Ask, people: Collection[int]) -> dict[int, date | None]:
    """Since when these people are known: met or connected, else written down by hand."""
    sql = f"""
        SELECT id, CAST(created_at AS TEXT) FROM people
        WHERE {among("id", people)} AND arrival_id IS NULL
        UNION ALL SELECT person_id, CAST(MIN("on") AS TEXT) FROM details
        WHERE {among("person_id", people)} AND kind IN {MET} AND "on" IS NOT NULL
        GROUP BY person_id
    """  # noqa: S608  numbers and kinds only
    return {person: day(at) for person, at in ask(sql, ())}
