"""What a person said to a suggestion read out of words: it teaches which words to believe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring.records.book import Member, OfBook
from wellspring.records.person import Person
from wellspring.records.promise import Closure, Promise

if TYPE_CHECKING:
    from datetime import datetime


class Verdict(OfBook):
    """A suggestion of this kind and quote was right (`confirmed`) or wrong."""

    kind = models.TextField()
    quote = models.TextField(default="")
    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="+")
    promise = models.ForeignKey(Promise, models.SET_NULL, null=True, related_name="verdicts")
    confirmed = models.BooleanField()
    at = models.DateTimeField()

    class Meta:
        db_table = "verdicts"

    @classmethod
    def of(cls, promise: Promise, *, by: Member, at: datetime, confirmed: bool) -> Verdict:
        """Say it: right makes the promise sure, wrong closes it; either way others are judged."""
        by.must_write(promise.book_id)
        with transaction.atomic():
            said, _ = cls.objects.update_or_create(
                promise=promise,
                defaults={
                    "book_id": promise.book_id,
                    "kind": promise.kind,
                    "quote": promise.words,
                    "person_id": promise.person_id,
                    "confirmed": confirmed,
                    "at": at,
                },
            )
            said._mark(promise, by)  # noqa: SLF001  its own
            learn(promise.book_id)
        return said

    def _mark(self, promise: Promise, by: Member) -> None:
        if self.confirmed:
            Promise.objects.filter(pk=promise.pk).update(confirmed=True, hushed=False)
            Closure.objects.filter(promise=promise, how="dismissed").delete()
            promise.refresh_from_db()
        else:
            promise.close("dismissed", by=by, at=self.at)

    def take_back(self, *, by: Member) -> None:
        """As if nothing had been said."""
        by.must_write(self.book_id)
        with transaction.atomic():
            if self.promise_id and self.confirmed:
                Promise.objects.filter(pk=self.promise_id, derived=True).update(confirmed=False)
            elif self.promise_id:
                Closure.objects.filter(promise_id=self.promise_id, how="dismissed").delete()
            self.delete()
            learn(self.book_id)


def learn(book_id: int) -> None:
    """Hide the suggestions that what was said so far speaks against, and show the others."""
    from wellspring.records.hushing import hush  # noqa: PLC0415  it reads verdicts

    hush(book_id)
