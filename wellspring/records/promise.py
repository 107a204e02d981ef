"""A promise: any duty between two people, mine or theirs, until proof or a word closes it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models
from django.utils import timezone

from wellspring.core.duties.coming_back import REPORT_WITHIN
from wellspring.records.book import BookQuerySet, Member, OfBook, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from wellspring.records.verdict import Verdict

WITHIN = timedelta(days=7)


def duty_in(item: str, acts: Collection[str] = ("promise",)) -> int | None:
    """The number of the duty that an act of a plan is about, where it is one of these acts."""
    act, _, number = item.partition(":")
    return int(number) if act in acts and number.isdecimal() else None


class PromiseQuerySet(BookQuerySet["Promise"]):
    """Promises by how they stand."""

    def still_open(self, on: date | None = None) -> Self:
        """Neither kept, nor dismissed, nor closed by later proof, nor too old to press that day."""
        left = self.filter(closure=None, lapsed=False)
        return left if on is None else left.exclude(lapses_on__lte=on)

    def due_by(self, day: date) -> Self:
        """Due on that day or before."""
        return self.filter(due__lte=day)


class Promise(Stated):
    """A duty. `derived` ones are found in the record and judged again whenever it changes.

    `key` names what opened it, so that judging again finds the same row; `confirmed` is True for
    what an act opened or a person said, False for what was read out of text. `lapsed` marks a
    derived duty that the record no longer supports.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="promises")
    kind = models.TextField()
    mine = models.BooleanField(default=True)
    words = models.TextField(default="")
    opened = models.DateField()
    due = models.DateField(null=True)
    key = models.TextField()
    derived = models.BooleanField(default=False)
    confirmed = models.BooleanField(default=True)
    lapsed = models.BooleanField(default=False)
    lapses_on = models.DateField(null=True)  # from then on it is too old to press
    hushed = models.BooleanField(default=False, db_default=False)  # core.duties.learning hides it
    touch = models.ForeignKey("records.Touch", models.SET_NULL, null=True, related_name="+")
    came = models.TextField(default="", db_default="")  # of their help, before they are told

    objects: ClassVar = PromiseQuerySet.as_manager()

    class Meta:
        db_table = "promises"
        constraints = (models.UniqueConstraint(fields=["person", "key"], name="one_promise"),)
        indexes = (
            models.Index(fields=["book", "due"], name="promises_by_due"),
            # The plan and the list of people ask for these few among all that ever were, and find
            # all that they go by in the index itself.
            models.Index(
                fields=["book", "lapses_on", "due", "opened", "kind", "hushed", "person", "mine",
                        "lapsed"],
                name="promises_open",
                condition=models.Q(mine=True, lapsed=False),
            ),
            models.Index(  # the same of what they owe, for the list of people
                fields=["book", "lapses_on", "person", "mine", "lapsed"],
                name="promises_of_theirs",
                condition=models.Q(mine=False, lapsed=False),
            ),
            # What came up within some weeks, kept or not. Of everything: were it partial, SQLite
            # would take it for the plan too, which reads by the day a duty lapses.
            models.Index(
                fields=["book", "opened", "mine", "confirmed", "lapsed", "due", "person"],
                name="promises_by_opening",
            ),
        )  # fmt: skip

    @classmethod
    def by_hand(cls, person: Person, words: str, *, on: date, due: date | None, mine: bool) -> Self:
        """A promise somebody wrote down."""
        kind = "promise_mine" if mine else "promise_theirs"
        key = f"hand:{kind}:{timezone.now().timestamp():.6f}"
        return cls.objects.create(
            book_id=person.book_id,
            person=person,
            kind=kind,
            mine=mine,
            words=words,
            opened=on,
            due=due or on + WITHIN,
            key=key,
        )

    def close(self, how: str, *, by: Member, at: datetime) -> Closure:
        """Kept, dismissed or let go: a row says who and when; undoing deletes the row."""
        by.must_write(self.book_id)
        closure, _ = Closure.objects.get_or_create(
            promise=self, defaults={"book_id": self.book_id, "how": how, "at": at}
        )
        return closure

    def say_came(self, words: str, *, on: date, by: Member) -> None:
        """What came of their help: due to be told from that day; no words take it back (P4.14)."""
        by.must_write(self.book_id)
        self.came, self.due = words, on if words else self.opened + REPORT_WITHIN
        self.save(update_fields=["came", "due"])

    def confirm(self, *, by: Member, at: datetime) -> Verdict:
        """What was read out of words is really owed; this teaches which words to believe."""
        return self._judge(by, at, confirmed=True)

    def dismiss(self, *, by: Member, at: datetime) -> Verdict:
        """It was never owed: closed, and its wording believed a little less."""
        return self._judge(by, at, confirmed=False)

    def _judge(self, by: Member, at: datetime, *, confirmed: bool) -> Verdict:
        from wellspring.records.verdict import Verdict  # noqa: PLC0415  the nouns know each other

        return Verdict.of(self, by=by, at=at, confirmed=confirmed)


class Closure(OfBook):
    """How and when a promise ended. `how`: kept, dismissed, proof."""

    promise = models.OneToOneField(Promise, models.CASCADE, related_name="closure")
    how = models.TextField()
    at = models.DateTimeField()

    class Meta:
        db_table = "closures"


class Answer(OfBook):
    """What the person said to an item of the plan: done, later or other, until which day."""

    item = models.TextField()
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    what = models.TextField()
    at = models.DateTimeField()
    until = models.DateField(null=True)

    class Meta:
        db_table = "answers"
        indexes = (models.Index(fields=["book", "item"], name="answers_to"),)
