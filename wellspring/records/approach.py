"""Approaches from outside: who called or wrote with something, and how it fits (P2.21, P2.23)."""

from __future__ import annotations

from datetime import timedelta
from textwrap import shorten
from typing import TYPE_CHECKING, ClassVar, NamedTuple, Self

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction

from wellspring import clock
from wellspring.core.approach import ANSWERS, ENOUGH, Judged, Says, judge
from wellspring.records.book import BookQuerySet, Member, Stated
from wellspring.records.columns import read_back
from wellspring.records.noting import add_person
from wellspring.records.objective import Objective
from wellspring.records.person import Person
from wellspring.records.promise import Closure, Promise, PromiseQuerySet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime


A_YEAR, MOST = timedelta(days=365), 200
BEGINS = 60  # letters of a message that stand for whoever sent it
# What may hang on a person beside their work; with none of it they were only written down.
HANGING = (
    "touches", "promises", "details", "handles", "circles", "knowings", "favours", "needs",
    "offers", "seat", "absorbed", "approaches",
)  # fmt: skip
CHANGED = ("fits", "answer", "answered_on", "answer_by")


class Heard(NamedTuple):
    """What was heard on the line: who, for which organisation, and the words as they came."""

    person: Person | None = None
    who: str = ""
    organisation: str = ""
    words: str = ""


class ApproachQuerySet(BookQuerySet["Approach"]):
    """Approaches by whether they were answered."""

    def unanswered(self) -> Self:
        """No yes and no no yet."""
        return self.filter(answered_on=None)

    def of_a_year(self, member: Member, today: date) -> list[Approach]:
        """Those of the last year, few enough to be judged one by one; none below a dozen."""
        lately = self.visible_to(member).filter(on__gt=today - A_YEAR).order_by("-on")[:MOST]
        found = list(lately)
        return found if len(found) >= ENOUGH else []


class Approach(Stated):
    """One approach; `fits` are pairs of a criterion of the objective and yes or no."""

    person = models.ForeignKey(Person, models.CASCADE, null=True, related_name="approaches")
    who = models.TextField(default="", db_default="")
    organisation = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    on = models.DateField()
    fits = models.JSONField(default=list)
    answer_by = models.DateField(null=True)  # the delay one asked for
    answered_on = models.DateField(null=True)
    answer = models.TextField(default="", db_default="")  # yes, no; later leaves it unanswered
    before = models.JSONField(default=dict, encoder=DjangoJSONEncoder)  # as it stood before
    promise = models.ForeignKey(Promise, models.SET_NULL, null=True, related_name="+")

    objects: ClassVar = ApproachQuerySet.as_manager()

    class Meta:
        db_table = "approaches"
        indexes = (models.Index(fields=["book", "-on"], name="approaches_by_day"),)

    @property
    def called(self) -> str:
        """Who it was, as far as is known; else how their words begin."""
        known = self.person.name if self.person else self.who or self.organisation
        return known or shorten(self.words, BEGINS, placeholder="…")

    @classmethod
    def write(cls, heard: Heard, *, on: date, by: Member, answer_by: date | None = None) -> Self:
        """Write one down; a day to answer by is a promise to whoever is known (P2.22)."""
        book = heard.person.book_id if heard.person else by.book_id
        by.must_write(book)
        with transaction.atomic():
            made = cls(book_id=book, on=on, **heard._asdict())
            made._promise_by(answer_by, on, by)
            made.save()
        return made

    def drop(self, *, by: Member) -> None:
        """As if nobody had called."""
        by.must_write(self.book_id)
        with transaction.atomic():
            promised = self._promised
            self.delete()
            promised.delete()

    def write_caller_down(self, name: str, *, at: datetime, by: Member) -> None:
        """Somebody new: the caller, where they work, and the answer they wait for."""
        by.must_write(self.book_id)
        with transaction.atomic():
            self.person = add_person(by, name=name, at=at, organisation=self.organisation)
            self._promise_by(self.answer_by, clock.day_of(at), by)
            self.save()

    def let_caller_go(self, *, by: Member) -> None:
        """Not written down after all; whoever was written about since stays."""
        by.must_write(self.book_id)
        with transaction.atomic():
            promised, caller = self._promised, self.person_id or 0
            self.person = None
            self.promise = None
            self.save()
            promised.delete()
            nothing = dict.fromkeys(HANGING)
            Person.objects.filter(pk=caller, arrival=None, **nothing).delete()

    def say_fits(self, told: Mapping[str, Says], *, by: Member) -> None:
        """What of the objective it holds; what is not told stays as it was."""
        by.must_write(self.book_id)
        self._remember()
        said = {**dict(self.fits), **told}
        self.fits = [[what, str(says)] for what, says in said.items() if says != Says.UNKNOWN]
        self.save()

    def settle(self, answer: str, *, at: datetime, by: Member, until: date | None = None) -> None:
        """Yes or no answers it; later puts the answer off until a day."""
        by.must_write(self.book_id)
        if answer not in ANSWERS:
            raise ValueError(answer)
        with transaction.atomic():
            self._remember()
            if answer == "later":
                self._promise_by(until, clock.day_of(at), by)
            else:
                self.answer, self.answered_on = answer, clock.day_of(at)
                if self.promise:
                    self.promise.close("kept", by=by, at=at)
            self.save()

    @property
    def _promised(self) -> PromiseQuerySet:
        return Promise.objects.filter(pk=self.promise_id or 0)

    def take_back(self, *, by: Member) -> None:
        """As it stood before the last word about it: what it holds, the answer and its day."""
        by.must_write(self.book_id)
        with transaction.atomic():
            for name, value in read_back(type(self), self.before).items():
                setattr(self, name, value)
            self.before = {}
            if self.answered_on is None:
                Closure.objects.filter(promise_id=self.promise_id or 0, how="kept").delete()
            if self.answer_by:
                self._promised.update(due=self.answer_by)
            self.save()
            if self.answer_by is None:
                self._promised.delete()

    def _remember(self) -> None:
        self.before = {name: getattr(self, name) for name in CHANGED}

    def judged(self, aim: Objective | None = None) -> Judged:
        """Held against the objective, as it is worded now: fit, not flattery (P2.25)."""
        aim = aim or Objective.objects.filter(book_id=self.book_id).order_by("-at", "-pk").first()
        titles, fits = (aim.titles, aim.fits) if aim else ("", "")
        return judge(titles.splitlines(), fits.splitlines(), dict(self.fits), self.words)

    def _promise_by(self, day: date | None, on: date, by: Member) -> None:
        """The day an answer is promised for; Today asks for it then, where the person is known."""
        self.answer_by = day
        if day is None or self.person is None:
            return
        if self.promise:
            self._promised.update(due=day)
        else:
            words = self.organisation or self.words[:60] or self.who
            self.promise = self.person.promise(words, on=on, due=day, by=by)
