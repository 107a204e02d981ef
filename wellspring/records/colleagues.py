"""Who worked at the same place at the same time, read from affiliations whenever it is asked."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wellspring.core.ties import CROWDED, Affiliation as Spell, worked_together
from wellspring.records.affiliation import Affiliation
from wellspring.records.touch import Tie

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.person import Person


def colleagues(person: Person, member: Member, today: date) -> list[Tie]:
    """A tie, not kept, to each person of the same place and time; none where a place is crowded."""
    own = Affiliation.objects.filter(person=person).values("organisation_id")
    rows = Affiliation.objects.filter(  # by the people's book, so that the place is the way in
        organisation__in=own, person__book__in=member.reads, person__merged_into=None
    )
    places: dict[int, list[Affiliation]] = defaultdict(list)
    for row in rows.select_related("person", "organisation")[: 5 * CROWDED]:
        places[row.organisation_id].append(row)
    found: dict[int, Tie] = {}
    for there in places.values():
        if len({row.person_id for row in there}) <= CROWDED:
            ours = [_spell(row) for row in there if row.person_id == person.pk]
            for row in there:
                tie = _tie(person, row, ours, today)
                if tie is not None:
                    found.setdefault(row.person_id, tie)
    return list(found.values())


def _tie(person: Person, row: Affiliation, ours: list[Spell], today: date) -> Tie | None:
    """The tie between a person and another's affiliation, where the two times meet."""
    if row.person_id == person.pk:
        return None
    shared = worked_together([*ours, _spell(row)], as_of=today).overlaps
    if not shared:
        return None
    return Tie(
        book_id=person.book_id, one=person, other=row.person, basis="worked_together",
        on=row.until or row.seen_on, source=row.organisation.name,
    )  # fmt: skip


def _spell(row: Affiliation) -> Spell:
    return Spell(row.person_id, row.organisation_id, row.since, row.until)
