"""A line logged without a connection: taken in once, however often it is sent (P4.35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring.records.book import Member, OfBook
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


class Delivered(OfBook):
    """`key` was made by the device with the line; `touch` is empty once that is taken back."""

    key = models.TextField()
    touch = models.ForeignKey(Touch, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        db_table = "delivered"
        constraints = (models.UniqueConstraint(fields=["book", "key"], name="delivered_once"),)

    @classmethod
    def once(cls, key: str, log: Callable[[], Touch], *, by: Member, at: datetime) -> Delivered:
        """Log what came under this key, unless it came before; both or neither.

        The row is written first, so that of two deliveries at one moment the second waits for the
        first and then finds it.
        """
        by.must_write(by.book_id)
        with transaction.atomic():
            row, is_new = cls.objects.get_or_create(
                book_id=by.book_id, key=key, defaults={"at": at}
            )
            if is_new:
                row.touch = log()
                row.save()
        return row
