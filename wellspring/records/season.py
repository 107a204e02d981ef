"""The seasons of life somebody chose, each from a day on (P0.22), and when they were looking."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring.core.daily_plan import Mode
from wellspring.core.daily_plan.mode import SHARES
from wellspring.core.habits import Season as Looking
from wellspring.records.book import Book, Member, OfBook
from wellspring.records.glance import through_django
from wellspring.records.glance.values import day

if TYPE_CHECKING:
    from collections.abc import Sequence

A_DAY = timedelta(days=1)
CHOSEN = 'SELECT "on", mode, was FROM seasons WHERE book_id = %s ORDER BY "on", id'


class Season(OfBook):
    """`mode` (core.daily_plan.Mode) counts from `on` until the next one; `was` before it.

    Holidays are chosen on the same page, and taken back with it. Of one day the last row counts.
    """

    mode = models.TextField()
    was = models.TextField(default="searching", db_default="searching")
    country = models.TextField(default="", db_default="")
    was_country = models.TextField(default="", db_default="")
    on = models.DateField()

    class Meta:
        db_table = "seasons"
        indexes = (models.Index(fields=["book", "on"], name="seasons_by_day"),)

    @classmethod
    def choose(
        cls, mode: str, country: str | None = None, *, on: date, by: Member
    ) -> Season | None:
        """From now on the day is made for this season and these holidays; None if it is already."""
        by.must_write(by.book_id)
        with transaction.atomic():
            book = Book.objects.select_for_update().get(pk=by.book_id)
            told = {
                "mode": Mode(mode).value,
                "country": book.country if country is None else country,
            }
            was = {"mode": book.mode, "country": book.country}
            if told == was:
                return None
            Book.objects.filter(pk=book.pk).update(**told)
            before = {"was": book.mode, "was_country": book.country}
            return cls.objects.create(book=book, on=on, **told, **before)

    def take_back(self, *, by: Member) -> None:
        """As if it had not been chosen; a later choice stands."""
        by.must_write(self.book_id)
        with transaction.atomic():
            later = (
                Season.objects.filter(book_id=self.book_id, pk__gt=self.pk).order_by("pk").first()
            )
            before = {"was": self.was, "was_country": self.was_country}
            if later is None:
                told = {"mode": self.was, "country": self.was_country}
                Book.objects.filter(pk=self.book_id).update(**told)
            else:
                Season.objects.filter(pk=later.pk).update(**before)
            self.delete()


def looking(book_id: int) -> list[Looking]:
    """The times of looking for something, as far as anybody said.

    A day on which nothing was chosen yet counts by what was so when the first choice was made.
    """
    told = list(through_django(CHOSEN, [book_id]))
    first = (date.min, told[0][2] if told else Mode.SEARCHING.value)
    return _times([first, *((day(on) or date.min, mode) for on, mode, _ in told)])


def _times(told: Sequence[tuple[date, str]]) -> list[Looking]:
    ends = [on - A_DAY for on, _ in told[1:]]
    each = zip(told, [*ends, None], strict=True)
    return [Looking(on, until) for (on, mode), until in each if SHARES[Mode(mode)].asks]
