"""What somebody is after, in their own words; every wording is kept, the newest counts (P2.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import models, transaction

from wellspring.records.book import BookQuerySet, Member, Stated

if TYPE_CHECKING:
    from datetime import datetime

KINDS = ("job", "change", "effectiveness")  # a new job, another career, doing this one better


class ObjectiveQuerySet(BookQuerySet["Objective"]):
    """Wordings of objectives."""

    def wordings(self, member: Member) -> list[Objective]:
        """Every wording of this member's own book, the newest first."""
        mine = self.visible_to(member).filter(book_id=member.book_id)
        return list(mine.order_by("-at", "-pk"))


class Objective(Stated):
    """One wording of it: three sentences at most, sample titles, and what a good fit would be."""

    kind = models.TextField(default="job")
    words = models.TextField(default="")
    titles = models.TextField(default="", db_default="")  # one a line
    fits = models.TextField(default="", db_default="")  # one a line: what would make it right
    at = models.DateTimeField()

    objects: ClassVar = ObjectiveQuerySet.as_manager()

    class Meta:
        db_table = "objectives"
        indexes = (models.Index(fields=["book", "-at"], name="objectives_by_time"),)

    @classmethod
    def word(
        cls,
        words: str,
        *,
        at: datetime,
        by: Member,
        kind: str = "job",
        titles: str = "",
        fits: str = "",
    ) -> Objective:
        """Say it, or say it anew; everybody's nearness to it is judged again."""
        by.must_write(by.book_id)
        told = {"kind": kind, "words": words, "titles": titles, "fits": fits}
        newest = next(iter(cls.objects.wordings(by)), None)
        if newest and all(getattr(newest, part) == said for part, said in told.items()):
            return newest
        with transaction.atomic():
            worded = cls.objects.create(book_id=by.book_id, at=at, **told)
            _fit_again(by.book_id)
        return worded

    def unword(self, *, by: Member) -> None:
        """Take one wording away; the one before it counts again."""
        by.must_write(self.book_id)
        with transaction.atomic():
            self.delete()
            _fit_again(self.book_id)


def _fit_again(book_id: int) -> None:
    from wellspring.records.fitting import fit_again  # noqa: PLC0415  it reads objectives

    fit_again(book_id)
