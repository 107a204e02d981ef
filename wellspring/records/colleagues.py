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
    rows = Affiliation.objects.visible_to(member).filter(
        organisation__affiliations__person=person, person__merged_into=None
    )
    spells: dict[int, dict[int, Affiliation]] = defaultdict(dict)
    for row in rows.select_related("person", "organisation").distinct()[: 5 * CROWDED]:
        spells[row.organisation_id][row.pk] = row
    found: dict[int, Tie] = {}
    for there in spells.values():
        if len({row.person_id for row in there.values()}) <= CROWDED:
            for row in there.values():
                tie = _tie(person, row, list(there.values()), today)
                if tie is not None:
                    found.setdefault(row.person_id, tie)
    return list(found.values())


def _tie(person: Person, row: Affiliation, there: list[Affiliation], today: date) -> Tie | None:
    """The tie between a person and another's affiliation, where the two times meet."""
    if row.person_id == person.pk:
        return None
    ours = [_spell(each) for each in there if each.person_id == person.pk]
    shared = worked_together([*ours, _spell(row)], as_of=today).overlaps
    if not shared:
        return None
    return Tie(
        book_id=person.book_id, one=person, other=row.person, basis="worked_together",
        on=row.until or row.seen_on, source=row.organisation.name,
    )  # fmt: skip


def _spell(row: Affiliation) -> Spell:
    return Spell(row.person_id, row.organisation_id, row.since, row.until)
