"""Letters being written, each to one person, and how they left: the human sends every one.

A letter is one row, from the first word to the day it left. Leaving is the writer's own word that
it went; it becomes a touch, which closes what was owed by proof (P2.14, P3.26, P3.27).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models, transaction

from wellspring import clock
from wellspring.core.sayings import found_in
from wellspring.records.book import BookQuerySet, Member, OfBook
from wellspring.records.person import Person
from wellspring.records.promise import Closure, Promise, duty_in
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from datetime import date, datetime

WAYS = ("copy", "mail", "file", "print", "account")
ON_PAPER, ON_LINKEDIN = "print", "invitation"
TELLS = {"report_back": "report_back_owed", "outcome_notice": "outcome_owed"}


class LetterQuerySet(BookQuerySet["Letter"]):
    """Letters by how they stand."""

    def drafts(self) -> Self:
        """Still being written."""
        return self.filter(left_at=None, away_at=None)

    def left(self) -> Self:
        """Those that went."""
        return self.filter(left_at__isnull=False)


class Letter(OfBook):
    """One letter; `slots` hold what it must say (who, purpose, know, use, offer, no) in words.

    `before` are the words as they were before the last press, so that it can be taken back.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="letters")
    kind = models.TextField(default="first_letter")  # core.message_lint
    subject = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    slots = models.JSONField(default=dict)
    item = models.TextField(default="", db_default="")  # the act of a plan it answers
    at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)
    left_by = models.TextField(default="", db_default="")  # copy, mail, file, print, account
    before = models.TextField(default="", db_default="")
    away_at = models.DateTimeField(null=True)
    touch = models.ForeignKey(Touch, models.SET_NULL, null=True, related_name="+")

    objects: ClassVar = LetterQuerySet.as_manager()

    class Meta:
        db_table = "letters"

    @classmethod
    def begin(cls, person: Person, *, at: datetime, by: Member, **told: Any) -> Letter:  # noqa: ANN401  columns
        """Begin a letter to somebody; nothing of it counts as a touch before it left."""
        by.must_write(person.book_id)
        return cls.objects.create(book_id=person.book_id, person=person, at=at, **told)

    def rewrite(self, *, at: datetime, by: Member, **told: Any) -> None:  # noqa: ANN401  columns
        """Say it anew; a letter that left stays as it went."""
        by.must_write(self.book_id)
        if self.left_at is not None:
            return
        if told.get("words", self.words) != self.words:
            self.before = self.words
        for column, value in told.items():
            setattr(self, column, value)
        self.at = at
        self.save()

    def turn_back(self, *, by: Member) -> None:
        """The words as they were before the last press; pressed again, they come back."""
        by.must_write(self.book_id)
        if self.left_at is None:
            self.words, self.before = self.before, self.words
            self.save(update_fields=["words", "before"])

    def put_away(self, *, at: datetime | None, by: Member) -> None:
        """Out of the list; None takes it out of the drawer again."""
        by.must_write(self.book_id)
        self.away_at = at
        self.save(update_fields=["away_at"])

    @transaction.atomic
    def leave(self, how: str, *, at: datetime, by: Member) -> Touch:
        """It went, by the writer's own word: a touch on that day, with what its words owe."""
        by.must_write(self.book_id)
        if self.touch is not None:
            return self.touch
        self.touch = Touch.by_hand(
            self.person, self.channel(how), on=clock.day_of(at), at=at, direction="outgoing",
            note=self.subject, subject=self.subject, source_key=f"letter:{self.pk}",
            sayings=_sayings(self.words, clock.day_of(at)),
        )  # fmt: skip
        self.left_at, self.left_by, self.away_at = at, how, None
        self.save()
        for duty in self._answered():
            duty.close("proof", by=by, at=at)
        self.person.refresh(clock.day_of(at))
        return self.touch

    def _answered(self) -> list[Promise]:
        """What they are to hear and this letter tells: its own duty, else all that came (P4.14)."""
        if self.kind not in TELLS:
            return []
        open_ = Promise.objects.still_open().filter(
            person=self.person, kind=TELLS[self.kind], derived=False
        )
        own = duty_in(self.item)
        return list(open_.exclude(came="") if own is None else open_.filter(pk=own))

    def channel(self, how: str) -> str:
        """On which channel it goes: paper, LinkedIn for an invitation, else mail."""
        if how == ON_PAPER:
            return "letter"
        return "linkedin_message" if self.kind == ON_LINKEDIN else "email"

    @transaction.atomic
    def unleave(self, *, by: Member, at: datetime) -> None:
        """It did not go after all: a draft again, without its touch and what it began."""
        from wellspring.records.sequence import Sequence  # noqa: PLC0415  it names letters

        by.must_write(self.book_id)
        Sequence.objects.filter(letter=self).delete()
        told = Promise.objects.filter(person=self.person)
        Closure.objects.filter(promise__in=told, how="proof", at=self.left_at).delete()
        gone = self.touch
        self.touch, self.left_at, self.left_by = None, None, ""
        self.save()
        if gone is not None:
            gone.delete()
        self.person.refresh(clock.day_of(at))


def _sayings(words: str, on: date) -> list[dict[str, Any]]:
    """What its words ask, promise or thank for, in the form that touches keep it."""
    said = []
    for one in found_in(words, on=on):
        due = {"d": one.due.isoformat()} if one.due else None
        said.append({"$": "Saying", "v": [str(one.kind), one.quote, due]})
    return said
