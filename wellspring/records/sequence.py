"""A letter, then the telephone: what was begun with whom, and what ended it (P3.26, P3.28, P3.33).

Its steps follow from the day it began (core.letter_then_phone). Any word of theirs in the record
ends it; nobody has to say so, and a touch that is taken back opens it again. By hand it ends only
with a word, so that no step is skipped in silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models, transaction

from wellspring import clock
from wellspring.core.letter_then_phone import CALL_AFTER
from wellspring.records.affiliation import Affiliation
from wellspring.records.book import Member, OfBook
from wellspring.records.letter import Letter
from wellspring.records.organisation import Organisation
from wellspring.records.person import Person
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from datetime import date, datetime

RUNG = {"spoke": "both", "message": "outgoing", "nobody": "outgoing"}
CLOSED, BY_WORD = "closed", "word"


class Sequence(OfBook):
    """Steps follow from `began_on` by working days, none is stored; `ended_by`: closed, word."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="sequences")
    organisation = models.ForeignKey(
        Organisation, models.SET_NULL, null=True, related_name="sequences"
    )
    letter = models.ForeignKey(Letter, models.SET_NULL, null=True, related_name="+")
    began_on = models.DateField()
    call_after = models.PositiveSmallIntegerField(default=5)  # working days
    ended_on = models.DateField(null=True)
    ended_by = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")  # why it was ended by hand

    class Meta:
        db_table = "sequences"

    @classmethod
    @transaction.atomic
    def begin(
        cls, person: Person, *, on: date, by: Member, letter: Letter | None = None,
        call_after: int = CALL_AFTER,
    ) -> Sequence:  # fmt: skip
        """A letter left; the call follows after some working days."""
        by.must_write(person.book_id)
        begun = cls.objects.create(
            book_id=person.book_id, person=person, letter=letter, began_on=on,
            organisation_id=works_at(person), call_after=call_after,
        )  # fmt: skip
        person.refresh(on)  # the call that the record asks for is this one
        return begun

    @transaction.atomic
    def ring(self, how: str, *, at: datetime, by: Member) -> Touch | None:
        """They were rung: a talk ends it, a message or nobody there leaves the last word.

        None where the same was noted that day already, by a second press or in another tab.
        """
        by.must_write(self.book_id)
        if any(call.source_key.endswith(f":{how}") and clock.day_of(call.at) == clock.day_of(at)
               for call in self.calls()):  # fmt: skip
            return None
        touch = Touch.by_hand(
            self.person, "call", on=clock.day_of(at), at=at, direction=RUNG[how],
            source_key=f"rung:{self.pk}:{at.timestamp():.6f}:{how}",
        )  # fmt: skip
        self.person.refresh(clock.day_of(at))
        return touch

    def calls(self) -> list[Touch]:
        """Every time they were rung; how it went stands at the end of the key."""
        rung = Touch.objects.filter(person=self.person, source_key__startswith=f"rung:{self.pk}:")
        return list(rung.order_by("at", "pk"))

    @transaction.atomic
    def unring(self, *, at: datetime, by: Member) -> None:
        """As if they had not been rung at that moment."""
        by.must_write(self.book_id)
        key = f"rung:{self.pk}:{at.timestamp():.6f}:"
        Touch.objects.filter(person=self.person, source_key__startswith=key).delete()
        self.person.refresh(clock.day_of(at))

    def end(self, how: str, *, on: date, by: Member, words: str = "") -> None:
        """End it on purpose, with a word why."""
        by.must_write(self.book_id)
        self.ended_on, self.ended_by, self.words = on, how, words
        self.save()

    def go_on(self, *, by: Member) -> None:
        """As if it had not been ended."""
        by.must_write(self.book_id)
        self.ended_on, self.ended_by, self.words = None, "", ""
        self.save()


def works_at(person: Person) -> int | None:
    """Where somebody works now, as far as the files tell."""
    rows = Affiliation.objects.filter(person=person, school=False, until=None)
    return (
        rows.order_by("-since", "-seen_on", "-pk").values_list("organisation_id", flat=True).first()
    )
