"""A touch: one time two people were in touch, by the moment it happened, whatever the channel."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Self

from django.db import models

from wellspring import clock
from wellspring.records.book import Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Sequence


class Touch(Stated):
    """One log for all kinds of touch (P0.17, P0.18): one row per person and touch.

    `source_key` names the message, meeting or encounter (the same for all who shared it);
    `quote` holds short sayings kept as evidence, never a body.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="touches")
    at = models.DateTimeField()
    channel = models.TextField()
    direction = models.TextField()
    basis = models.TextField()
    personal = models.BooleanField(default=True)
    subject = models.TextField(default="")
    note = models.TextField(default="")
    thread = models.TextField(default="")
    sayings = models.JSONField(default=list)
    size = models.PositiveSmallIntegerField(default=1)
    minutes = models.PositiveSmallIntegerField(null=True)  # how long it took, where that was told
    source = models.TextField(default="by hand")
    source_key = models.TextField()

    class Meta:
        db_table = "touches"
        constraints = (models.UniqueConstraint(fields=["person", "source_key"], name="one_touch"),)
        indexes = (
            models.Index(fields=["person", "-at"], name="touches_of"),
            models.Index(fields=["book", "-at"], name="touches_by_day"),
        )

    @classmethod
    def by_hand(
        cls,
        person: Person,
        channel: str,
        *,
        on: date,
        at: datetime | None = None,
        note: str = "",
        direction: str = "both",
        sayings: Sequence[object] = (),
        **beside: Any,  # noqa: ANN401  other columns, as the table names them
    ) -> Self:
        """A touch somebody wrote down; a bare day stands at its noon."""
        moment = at or clock.noon(on)
        touch = cls(
            book_id=person.book_id,
            person=person,
            at=moment,
            channel=channel,
            direction=direction,
            basis="manual",
            note=note,
            sayings=list(sayings),
            **{"source_key": f"hand:{datetime.now(UTC).timestamp():.6f}:{person.pk}", **beside},
        )
        touch.save()
        return touch


class Tie(Stated):
    """Evidence that two other people know each other, with its day and source (P3.20)."""

    one = models.ForeignKey(Person, models.CASCADE, related_name="+")
    other = models.ForeignKey(Person, models.CASCADE, related_name="+")
    basis = models.TextField()
    on = models.DateField(null=True)
    source = models.TextField(default="")
    source_key = models.TextField(default="")

    class Meta:
        db_table = "ties"
        constraints = (
            models.UniqueConstraint(
                fields=["one", "other", "basis", "source_key", "arrival"], name="one_tie"
            ),
        )
        indexes = (models.Index(fields=["other"], name="ties_back"),)
