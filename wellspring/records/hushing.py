"""Which suggestions are left out of sight, by what the person said to others like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.duties import Duty, DutyKind
from wellspring.core.duties.learning import Lessons, Verdict, learned, suggestion
from wellspring.records import verdict
from wellspring.records.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


def lessons(book_id: int) -> Lessons:
    """What all verdicts of a book teach."""
    rows = verdict.Verdict.objects.filter(book_id=book_id)
    told = rows.values_list("kind", "person_id", "quote", "confirmed")
    return learned(
        Verdict(kind, person or 0, quote, confirmed)
        for kind, person, quote, confirmed in told
        if kind in set(DutyKind)
    )


def hush(book_id: int) -> None:
    """Hide what the lessons speak against among all that is only suggested, and show the rest."""
    taught = lessons(book_id)
    changed = {True: [], False: []}  # type: dict[bool, list[int]]
    for number, duty, hushed in _suggested(book_id):
        if suggestion(duty, taught).shown is hushed:
            changed[not hushed].append(number)
    for hushed, numbers in changed.items():
        Promise.objects.filter(pk__in=numbers).update(hushed=hushed)


def _suggested(book_id: int) -> Iterator[tuple[int, Duty, bool]]:
    rows = Promise.objects.filter(book_id=book_id, derived=True, confirmed=False, lapsed=False)
    columns = ("pk", "hushed", "kind", "person_id", "opened", "due", "words", "mine", "key")
    for number, hushed, *told in rows.values_list(*columns):
        yield number, _duty(*told), hushed


def _duty(
    kind: str,
    person: int,
    opened: date,
    due: date | None,
    quote: str,
    mine: bool,  # noqa: FBT001  as the row has it
    key: str,
) -> Duty:
    return Duty(
        DutyKind(kind), person, opened, due or opened, (), quote, mine, confirmed=False, key=key
    )
