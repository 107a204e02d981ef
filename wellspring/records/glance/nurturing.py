"""The gentle steps that come next with new people (P0.6), for the plan and for their pages."""

from __future__ import annotations

from wellspring.core.nurture import nurture
from wellspring.records.glance.contacts import contacts_of
from wellspring.records.glance.facts import NOTHING, facts_of
from wellspring.records.glance.values import among, day

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
    facts, added, found = facts_of(ask, people), _by_hand(ask, people), {}
    for person, contacts in contacts_of(ask, people).items():
        known = facts.get(person, NOTHING)
        written_down = added.get(person)
        plan = nurture(contacts, known.of_them, known.of_me, today, written_down=written_down)
        if plan:
            found[person] = plan
    return found


def _by_hand(ask: Ask, people: Collection[int]) -> dict[int, date | None]:
    """The days on which these people were written down, those that no file brought."""
    sql = f"""
        SELECT id, created_at FROM people WHERE {among("id", people)} AND arrival_id IS NULL
    """  # noqa: S608  numbers only
    return {person: day(at) for person, at in ask(sql, ())}
