"""A tie that came to another stage of depth: what a week of networking moved (P0.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.bulk import insert
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.core.depth.moves import Move


class StageMove(OfBook):
    """From `was` to `stage` (core.depth.Stage) on a day, as the record tells it.

    Found anew whenever a person is judged, at the days of what happened: history that is brought in
    is no news of this week, and what is taken back takes its moves along.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="stage_moves")
    was = models.TextField()
    stage = models.TextField()
    on = models.DateField()

    class Meta:
        db_table = "stage_moves"
        indexes = (models.Index(fields=["book", "on"], name="stage_moves_by_day"),)
        constraints = (
            models.UniqueConstraint(fields=["person", "stage"], name="one_move_to_a_stage"),
        )


def write_moves(book_id: int, judged: Mapping[int, Sequence[Move]]) -> None:
    """Make the moves of these people those found; judging twice changes nothing."""
    found = {
        (person, move.was.value, move.stage.value, move.on)
        for person, moves in judged.items()
        for move in moves
    }
    rows = StageMove.objects.filter(person_id__in=list(judged))
    told = rows.values_list("pk", "person_id", "was", "stage", "on")
    held = {(person, was, stage, on): pk for pk, person, was, stage, on in told}
    gone = [pk for key, pk in held.items() if key not in found]
    if gone:
        StageMove.objects.filter(pk__in=gone).delete()
    new = sorted(found - held.keys())
    if new:
        columns = ("book_id", "person_id", "was", "stage", "on")
        insert(StageMove, columns, ((book_id, *key) for key in new))
