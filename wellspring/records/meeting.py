"""Meetings to come and past: what they are for, what is prepared, who will be there (P3.34)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models, transaction

from wellspring.core.meeting import BANK, BY_KEY, Aim, Prepared, questions_for
from wellspring.records.book import BookQuerySet, Member, Stated
from wellspring.records.columns import read_back
from wellspring.records.person import Person
from wellspring.records.story import Introduction
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date, datetime

LENGTH = 20  # minutes asked for and kept (informational talk)


class MeetingQuerySet(BookQuerySet["Meeting"]):
    """Meetings by when they are."""

    def coming(self, at: datetime) -> Self:
        """Not over yet, and not called off, the next one first."""
        return self.filter(at__gte=at, cancelled_on=None).order_by("at", "pk")

    def past(self, at: datetime) -> Self:
        """Begun, and not called off, the last one first."""
        return self.filter(at__lt=at, cancelled_on=None).order_by("-at", "-pk")

    def called_off(self) -> Self:
        """Those that will not take place, the last one first."""
        return self.exclude(cancelled_on=None).order_by("-at", "-pk")

    def at_that_hour(self, person: Person, at: datetime) -> Self:
        """With somebody at one moment, and not called off."""
        return self.filter(attendances__person=person, at=at, cancelled_on=None)

    def untold(self) -> Self:
        """Without a look back."""
        return self.filter(debrief=None)


class Meeting(Stated):
    """One meeting; `uid` is a calendar's own name for it, empty when it was set up by hand.

    `stated` holds what each arrival said of it (records.expected); `before` the values that the
    last act changed, so that it can be taken back.
    """

    title = models.TextField(default="", db_default="")
    at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=LENGTH)
    place = models.TextField(default="", db_default="")
    uid = models.TextField(default="", db_default="")
    purpose = models.TextField(default="", db_default="")
    use = models.TextField(default="", db_default="")  # what will be done with what is learned
    aim = models.TextField(default="", db_default="")  # core.meeting.Aim
    brings = models.TextField(default="", db_default="")  # something to give, one a line
    questions = models.JSONField(default=list)  # keys of core.meeting's bank, or words of one's own
    ticked = models.JSONField(default=list)  # homework and questions done
    homework = models.JSONField(default=dict)  # what was looked up, a line by core.meeting.Homework
    cancelled_on = models.DateField(null=True)
    stated = models.JSONField(default=list)
    before = models.JSONField(default=dict)
    oneself = models.ForeignKey(Introduction, models.SET_NULL, null=True, related_name="+")
    touch = models.ForeignKey(Touch, models.SET_NULL, null=True, related_name="+")

    objects: ClassVar = MeetingQuerySet.as_manager()

    class Meta:
        db_table = "meetings"
        indexes = (models.Index(fields=["book", "at"], name="meetings_by_time"),)

    @classmethod
    def set_up(
        cls, people: Sequence[Person], *, at: datetime, by: Member, minutes: int = LENGTH,
        place: str = "", title: str = "",
    ) -> Self:  # fmt: skip
        """One written down by hand, with everybody who is expected."""
        book = people[0].book_id
        by.must_write(book)
        with transaction.atomic():
            made = cls.objects.create(
                book_id=book, at=at, minutes=minutes, place=place, title=title
            )
            for person in people:
                Attendance.objects.create(book_id=book, meeting=made, person=person)
        return made

    def prepare(self, *, by: Member, **told: Any) -> None:  # noqa: ANN401  columns by their names
        """Change what is prepared; one act, which `take_back` undoes."""
        by.must_write(self.book_id)
        self.before = {name: _plain(getattr(self, name)) for name in told}
        for name, value in told.items():
            setattr(self, name, value)
        self.save(update_fields=[*told, "before"])

    def take_back(self, *, by: Member) -> None:
        """As it was before the last act of preparing; pressed twice, it stands again."""
        self.prepare(by=by, **read_back(type(self), self.before))

    def call_off(self, *, on: date, by: Member) -> None:
        """It will not take place; nothing that was prepared is lost."""
        self.prepare(by=by, cancelled_on=on)

    def bring_back(self, *, by: Member) -> None:
        """It takes place after all."""
        self.prepare(by=by, cancelled_on=None)

    def is_past(self, at: datetime) -> bool:
        """Whether its time has come."""
        return self.at <= at

    def is_on(self, at: datetime) -> bool:
        """Whether its agreed minutes are running."""
        return self.at <= at < self.at + timedelta(minutes=self.minutes)

    def bringing(self) -> list[str]:
        """What one brings, each thing by itself."""
        return [one.strip() for one in self.brings.splitlines() if one.strip()]

    def people(self) -> list[Person]:
        """Everybody expected, or who was there, in the order they were named."""
        rows = self.attendances.filter(person__merged_into=None).select_related("person")
        return [one.person for one in rows.order_by("pk")]

    def asks(self, away: Collection[str] = ()) -> list[str]:
        """The questions in their order: chosen ones, or those of the bank that fit (P4.4-P4.6)."""
        if self.questions:
            return list(self.questions)
        fit = questions_for(Aim(self.aim) if self.aim else None, self.minutes)
        return [one.key for one in fit if one.key not in away]

    def prepared(self, oneself: str, questions: Sequence[str], *, openings: bool) -> Prepared:
        """How far it is prepared, for core.meeting to look at."""
        return Prepared(
            self.purpose, self.use, self.minutes, questions, oneself, self.ticked, self.brings,
            openings,
        )  # fmt: skip


def left_over(aim: str, chosen: Sequence[str], away: Collection[str]) -> list[str]:
    """Further questions of the bank for that aim, by key."""
    return [
        one.key
        for one in BANK
        if one.key not in chosen
        and one.key not in away
        and (not one.aims or aim in (*one.aims, ""))
    ]


def is_of_the_bank(question: str) -> bool:
    """Whether these are no words of one's own."""
    return question in BY_KEY


def _plain(value: Any) -> Any:  # noqa: ANN401  as a column holds it
    return value.isoformat() if hasattr(value, "isoformat") else value


class Attendance(Stated):
    """Somebody is expected at a meeting, or was there."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attendances")
    person = models.ForeignKey(Person, models.CASCADE, related_name="attendances")

    class Meta:
        db_table = "attendances"
        constraints = (
            models.UniqueConstraint(fields=["meeting", "person"], name="one_chair_each"),
        )
