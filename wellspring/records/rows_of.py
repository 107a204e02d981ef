"""The rows that hang on one person: a table that holds none of theirs is not asked for them.

Of most people a book knows little. One question tells which of these tables it is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from wellspring.records.affiliation import JobChange
from wellspring.records.favour import Favour
from wellspring.records.glance import through_django
from wellspring.records.knowing import Knowing
from wellspring.records.knowledge import Circle, Detail, Handle, Name
from wellspring.records.likeness import Likeness, Merge
from wellspring.records.meeting import Attendance
from wellspring.records.purpose import Purpose
from wellspring.records.seat import Seat
from wellspring.records.touch import Tie
from wellspring.records.vouch import Vouch

if TYPE_CHECKING:
    from django.db.models import Model

    from wellspring.records.person import Person

R = TypeVar("R", bound="Model")
PERSON, PAIR = ("person_id",), ("one_id", "other_id")
COLUMNS: dict[type[Model], tuple[str, ...]] = {
    Attendance: PERSON, Circle: PERSON, Detail: PERSON, Favour: PERSON, Handle: PERSON,
    JobChange: PERSON,
    Knowing: PERSON, Likeness: PAIR, Merge: ("kept_id",), Name: PERSON, Purpose: PERSON,
    Seat: PERSON, Tie: PAIR, Vouch: PERSON,
}  # fmt: skip
PLACES = [(model, column) for model, columns in COLUMNS.items() for column in columns]
WHERE = " UNION ALL ".join(
    f"SELECT {n} WHERE EXISTS (SELECT 1 FROM {model._meta.db_table} WHERE {column} = %s)"  # noqa: S608  numbers and names of ours
    for n, (model, column) in enumerate(PLACES)
)


class RowsOf:
    """What is kept of one person, table by table."""

    def __init__(self, person: Person) -> None:
        self.person = person
        found = through_django(WHERE, [person.pk] * len(PLACES))
        self.held = frozenset(PLACES[n][0] for (n,) in found)

    def __contains__(self, model: type[Model]) -> bool:
        return model in self.held

    def of(self, model: type[R], *order: str) -> list[R]:
        """Their rows of a table, in this order."""
        if model not in self.held:
            return []
        rows: Any = model._default_manager  # noqa: SLF001  its `objects`, of whichever class
        return list(rows.filter(person=self.person).order_by(*order))
