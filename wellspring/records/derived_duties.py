"""Writing down the duties that the record supports now; what was answered to them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import connection

from wellspring.core.duties.learning import suggestion
from wellspring.records.bulk import insert
from wellspring.records.hushing import lessons
from wellspring.records.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.core.duties import Duty
    from wellspring.core.duties.learning import Lessons

COLUMNS = (
    "kind", "mine", "words", "opened", "due", "confirmed", "touch_id", "lapsed", "lapses_on",
    "hushed",
)  # fmt: skip


def write_duties(book_id: int, judged: Mapping[int, Sequence[Duty]]) -> None:
    """Make the derived promises of these people those found; judging twice changes nothing."""
    found = {(person, duty.key): duty for person, duties in judged.items() for duty in duties}
    kept = Promise.objects.filter(person_id__in=list(judged), derived=True)
    held = {(person, key): pk for pk, person, key in kept.values_list("pk", "person_id", "key")}
    gone = [pk for key, pk in held.items() if key not in found]
    Promise.objects.filter(pk__in=gone).delete()
    taught = lessons(book_id)
    _insert(book_id, {key: duty for key, duty in found.items() if key not in held}, taught)
    _update({held[key]: duty for key, duty in found.items() if key in held}, taught)


def _insert(book_id: int, found: dict[tuple[int, str], Duty], taught: Lessons) -> None:
    columns = ("book_id", "person_id", "key", "derived", *COLUMNS)
    rows = ((book_id, *key, True, *_columns(duty, taught)) for key, duty in found.items())
    insert(Promise, columns, rows)


def _update(found: dict[int, Duty], taught: Lessons) -> None:
    sql = (
        "update promises set kind = %s, mine = %s, words = %s, opened = %s, due = %s, "
        "confirmed = (confirmed or %s), touch_id = %s, lapsed = %s, lapses_on = %s, hushed = %s "
        "where id = %s"
    )
    with connection.cursor() as cursor:
        cursor.executemany(sql, [(*_columns(duty, taught), pk) for pk, duty in found.items()])


def _columns(duty: Duty, taught: Lessons) -> tuple[Any, ...]:
    lapsed = duty.closed_by is not None
    hushed = bool(taught.people) and not suggestion(duty, taught).shown
    return (
        duty.kind.value, duty.mine, duty.quote, duty.opened, duty.due, duty.confirmed,
        duty.evidence[-1] if duty.evidence else None, lapsed, duty.lapses_on, hushed,
    )  # fmt: skip
