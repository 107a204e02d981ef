"""Making a person's derived parts anew from their rows: shown name, search text, standing apart."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from django.db import connection

from wellspring.core.search_text import search_text
from wellspring.core.shown_name import best_name, sort_key
from wellspring.records.affiliation import Affiliation
from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.knowledge import Handle, Name, Sighted
from wellspring.records.person import Person
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import Model

UPDATE = (
    "update people set name = %s, folded = %s, sort_key = %s, heard_of = %s "
    "where id = %s and (name <> %s or folded <> %s or sort_key <> %s or heard_of <> %s)"
)


def renew(book_id: int, people: Iterable[int]) -> None:
    """Make name, search text and "only heard of" anew for these people of a book."""
    with connection.cursor() as cursor:
        for batch in batches(people, PARAMETERS):
            rows = list(_renewed(book_id, batch))
            cursor.executemany(UPDATE, [(*row, pk, *row) for pk, row in rows])


def _renewed(book_id: int, people: list[int]) -> Iterable[tuple[int, tuple[str, str, str, bool]]]:
    names = _rows(Name, people, "text", "kind", "weight")
    handles = _rows(Handle, people, "kind", "value", "shown")
    jobs = _rows(Affiliation, people, "organisation__name", "title")
    seen = _rows(Sighted, people, "kind")
    touched = set(
        Touch.objects.filter(person_id__in=people).values_list("person_id", flat=True).distinct()
    )
    here = Person.objects.filter(book_id=book_id, pk__in=people)
    for pk, name, by_hand in here.values_list("pk", "name", "name_by_hand"):
        shown = name if by_hand else best_name(names[pk]) or _reached_at(handles[pk]) or name
        text = search_text(
            [shown, *(text for text, _, _ in names[pk])],
            ((kind, value) for kind, value, _ in handles[pk]),
            (word for job in jobs[pk] for word in job),
        )
        kinds = {kind for (kind,) in seen[pk]}
        yield (
            pk,
            (
                shown,
                text,
                sort_key(shown),
                kinds == {"beside"} and pk not in touched,
            ),
        )


def _rows(model: type[Model], people: list[int], *columns: str) -> dict[int, list[tuple[Any, ...]]]:
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    told = model._base_manager.filter(person_id__in=people).order_by("pk")
    for person, *parts in told.values_list("person_id", *columns):
        found[person].append(tuple(parts))
    return found


def _reached_at(handles: list[tuple[Any, ...]]) -> str:
    return next((shown or value for _, value, shown in handles), "")
