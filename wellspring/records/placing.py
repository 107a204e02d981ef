"""A placing: what the owner said of somebody who waited to be placed (P1.14).

It is a word about an entry, not about a person: a merge leaves it where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models, transaction
from django.db.models import F, Q

from wellspring.records.book import BookQuerySet, Member, OfBook
from wellspring.records.knowledge import Circle
from wellspring.records.next_step import choose_next_step
from wellspring.records.person import Person
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import date, datetime

TIED, LATER, LET_GO = "tied", "later", "let_go"


class PlacingQuerySet(BookQuerySet["Placing"]):
    """Placings by what they do today."""

    def let_go(self) -> Self:
        """Of those who are out of the lists; being in touch again brings somebody back."""
        quiet = Q(person__standing__last_at=None) | Q(person__standing__last_at__lte=F("at"))
        return self.filter(quiet, how=LET_GO)

    def settled(self, today: date) -> Self:
        """Of those who need not be asked about on that day."""
        return self.exclude(how=LATER, until__lte=today)


class Placing(OfBook):
    """`how`: tied (a circle and a next step on `until`), later (until a day) or let_go; one each.

    `circle` is the row that tying made, None where it was there before.
    """

    person = models.OneToOneField(Person, models.CASCADE, related_name="placing")
    how = models.TextField()
    until = models.DateField(null=True)
    at = models.DateTimeField()
    circle = models.ForeignKey(Circle, models.SET_NULL, null=True, related_name="+")

    objects: ClassVar = PlacingQuerySet.as_manager()

    class Meta:
        db_table = "placings"

    @classmethod
    def tie(
        cls, person: Person, kind: str, label: str, *, on: date, at: datetime, by: Member
    ) -> Placing:
        """Give somebody a circle and a day for the next step."""
        by.must_write(person.book_id)
        with transaction.atomic():
            circle, is_new = Circle.objects.get_or_create(
                person=person, kind=kind, label=label, defaults={"book_id": person.book_id}
            )
            choose_next_step(person, on=on, by=by)
            made = circle if is_new else None
            return cls._say(person, how=TIED, at=at, until=on, circle=made)

    @classmethod
    def keep_for_later(cls, person: Person, *, until: date, at: datetime, by: Member) -> Placing:
        """Ask about somebody again on that day, and not before."""
        by.must_write(person.book_id)
        return cls._say(person, how=LATER, at=at, until=until)

    @classmethod
    def let_go(cls, person: Person, *, at: datetime, by: Member) -> Placing:
        """Keep somebody out of lists and plans; all that is known of them stays."""
        by.must_write(person.book_id)
        with transaction.atomic():
            choose_next_step(person, none=True, by=by)
            return cls._say(person, how=LET_GO, at=at)

    def end(self, *, by: Member) -> None:
        """As if nothing had been said of them; a day or none chosen since then stands."""
        by.must_write(self.book_id)
        with transaction.atomic():
            if self.circle is not None:
                self.circle.delete()
            standing = Standing.objects.filter(person=self.person_id)
            if self.how == TIED:
                standing.filter(next_on=self.until).update(next_on=None)
            elif self.how == LET_GO:
                standing.filter(next_none=True).update(next_none=False)
            self.delete()

    @classmethod
    def _say(
        cls,
        person: Person,
        *,
        how: str,
        at: datetime,
        until: date | None = None,
        circle: Circle | None = None,
    ) -> Placing:
        said, _ = cls.objects.update_or_create(
            person=person,
            defaults={"book_id": person.book_id, "how": how, "at": at, "until": until,
                      "circle": circle},
        )  # fmt: skip
        return said
