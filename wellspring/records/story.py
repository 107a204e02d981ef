"""The story shelf: what one has done, ready to be told, and oneself in thirty seconds (P3.35)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from django.db import models

from wellspring.records.book import Member, Stated
from wellspring.records.person import Person

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Any


class Told(Stated):
    """Words about oneself; `earlier` holds every wording before this one, the newest last."""

    at = models.DateTimeField()
    away_on = models.DateField(null=True)
    earlier = models.JSONField(default=list)

    PARTS: ClassVar[tuple[str, ...]]

    class Meta:
        abstract = True

    @classmethod
    def write(cls, *, at: datetime, by: Member, **told: Any) -> Self:  # noqa: ANN401  the parts
        """Put one on the shelf."""
        by.must_write(by.book_id)
        made = cls(book_id=by.book_id, at=at, **told)
        made.save()
        return made

    def drop(self, *, by: Member) -> None:
        """As if it had never been written."""
        by.must_write(self.book_id)
        self.delete()

    def reword(self, *, by: Member, **told: Any) -> None:  # noqa: ANN401  the parts
        """Say it anew; the wording before it stays, and can be had back."""
        by.must_write(self.book_id)
        was = {part: getattr(self, part) for part in self.PARTS}
        if was | told != was:
            self.earlier = [*self.earlier, was]
            self._take(told)

    def word_as_before(self, *, by: Member) -> None:
        """The wording before this one stands again."""
        by.must_write(self.book_id)
        if self.earlier:
            *self.earlier, was = self.earlier
            self._take(was)

    def put_away(self, *, on: date, by: Member) -> None:
        """Off the shelf; nothing is lost."""
        by.must_write(self.book_id)
        self.away_on = on
        self.save(update_fields=["away_on"])

    def take_out(self, *, by: Member) -> None:
        """On the shelf again."""
        by.must_write(self.book_id)
        self.away_on = None
        self.save(update_fields=["away_on"])

    def _take(self, told: dict[str, Any]) -> None:
        for part, value in told.items():
            setattr(self, part, value)
        self.save()


class Story(Told):
    """One success: the skill it shows, an example, its result, and the need it matches."""

    title = models.TextField()
    skill = models.TextField(default="", db_default="")
    example = models.TextField(default="", db_default="")
    result = models.TextField(default="", db_default="")
    match = models.TextField(default="", db_default="")

    PARTS = ("title", "skill", "example", "result", "match")

    class Meta:
        db_table = "stories"

    @property
    def words(self) -> str:
        """As it is said: example, result, and what it is good for."""
        return " ".join(filter(None, (self.skill, self.example, self.result, self.match)))


class Introduction(Told):
    """Oneself in so many seconds, for one purpose."""

    title = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    seconds = models.PositiveSmallIntegerField(default=30)
    aim = models.TextField(default="", db_default="")

    PARTS = ("title", "words", "seconds", "aim")

    class Meta:
        db_table = "introductions_of_oneself"


class Witness(Stated):
    """Somebody who saw a story happen, first-hand (P2.26); forgetting them leaves the story."""

    story = models.ForeignKey(Story, models.CASCADE, related_name="witnesses")
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")

    class Meta:
        db_table = "witnesses"
        constraints = (models.UniqueConstraint(fields=["story", "person"], name="one_witness"),)

    @classmethod
    def name(cls, story: Story, person: Person, *, by: Member) -> Witness | None:
        """Say who saw it; None where they are named already, so that nothing was added."""
        by.must_write(story.book_id)
        named, fresh = cls.objects.get_or_create(
            story=story, person=person, defaults={"book_id": story.book_id}
        )
        return named if fresh else None

    def drop(self, *, by: Member) -> None:
        """No longer named."""
        by.must_write(self.book_id)
        self.delete()
