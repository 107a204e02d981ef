"""A person: somebody in the network, with every verb that is about one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models, transaction
from django.db.models.expressions import RawSQL

from wellspring import clock
from wellspring.records.book import BookQuerySet, Member, Stated
from wellspring.records.glance import find, through_django

if TYPE_CHECKING:
    from datetime import date, datetime

    from wellspring.core.sightings import Channel
    from wellspring.records.promise import Promise
    from wellspring.records.seat import Seat
    from wellspring.records.touch import Touch


class PersonQuerySet(BookQuerySet["Person"]):
    """People: `visible_to` leaves out those merged away."""

    def visible_to(self, member: Member) -> Self:
        """The people this member may see."""
        return super().visible_to(member).filter(merged_into=None)

    def known(self) -> Self:
        """Those the owner has had to do with, without those only heard of."""
        return self.filter(heard_of=False)

    def found(self, words: str, by: Member) -> Self:
        """Those whose records hold every one of the words, whole notes too: see glance.find."""
        question = find.asked(through_django, by.reads, words)
        if question is None:
            return self.none() if words.strip() else self
        return self.filter(pk__in=RawSQL(*question.numbers()))  # noqa: S611  our own, filled in


class Person(Stated):
    """Somebody. `heard_of`: seen beside others, never in touch with the owner.

    `folded` holds names, addresses and organisations without case or accents; what else is found
    by stands in the word index.
    """

    name = models.TextField()
    name_by_hand = models.BooleanField(default=False)
    folded = models.TextField(default="")
    sort_key = models.TextField(default="")
    heard_of = models.BooleanField(default=False)
    merged_into = models.ForeignKey("self", models.CASCADE, null=True, related_name="absorbed")
    created_at = models.DateTimeField()

    objects: ClassVar = PersonQuerySet.as_manager()

    class Meta:
        db_table = "people"
        indexes = (
            models.Index(fields=["book", "sort_key", "id"], name="people_by_name"),
            models.Index(  # few are written down by hand; they are asked about first
                fields=["book", "-created_at"],
                name="people_by_hand",
                condition=models.Q(arrival=None),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def log_touch(
        self,
        channel: Channel | str,
        *,
        on: date,
        by: Member,
        note: str = "",
        direction: str = "both",
        at: datetime | None = None,
    ) -> Touch:
        """Write down that we were in touch; the rhythm restarts from the day it happened."""
        from wellspring.records.touch import Touch  # noqa: PLC0415  the nouns know each other

        by.must_write(self.book_id)
        with transaction.atomic():
            touch = Touch.by_hand(self, str(channel), on=on, at=at, note=note, direction=direction)
            self.refresh(on)
        return touch

    def promise(
        self, words: str, *, on: date, by: Member, due: date | None = None, mine: bool = True
    ) -> Promise:
        """Write down a promise, mine to them or theirs to me."""
        from wellspring.records.promise import Promise  # noqa: PLC0415  the nouns know each other

        by.must_write(self.book_id)
        return Promise.by_hand(self, words, on=on, due=due, mine=mine)

    def take_seat(self, *, on: date, by: Member) -> Seat:
        """Let the person into the inner circle (P4.16)."""
        from wellspring.records.seat import Seat  # noqa: PLC0415  the nouns know each other

        return Seat.take(self, on=on, by=by)

    def leave_seat(self, *, by: Member) -> None:
        """The person is no longer of the inner circle; all that passed stays."""
        from wellspring.records.seat import Seat  # noqa: PLC0415  the nouns know each other

        Seat.leave(self, by=by)

    def refresh(self, today: date) -> None:
        """Judge this one person again after something changed, perhaps of a day long gone."""
        from wellspring.records.judging import refresh  # noqa: PLC0415  it reads people

        refresh(self.book_id, [self.pk], max(today, clock.today()))
