"""Questions for a talk: one's own, and those of the bank that one does not want (P4.4 to P4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from wellspring.records.book import OfBook

if TYPE_CHECKING:
    from wellspring.records.book import Member


class Question(OfBook):
    """A question of one's own in `words`; or a `key` of the bank, reworded or put away."""

    key = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    letter = models.TextField(default="", db_default="")  # of TIARA
    away = models.BooleanField(default=False)

    class Meta:
        db_table = "questions"

    @classmethod
    def note(cls, words: str, *, by: Member, letter: str = "") -> Question:
        """One of one's own, for every talk from here on."""
        by.must_write(by.book_id)
        return cls.objects.create(book_id=by.book_id, words=words, letter=letter)

    @classmethod
    def put_away(cls, key: str, *, by: Member) -> Question:
        """Not this one of the bank; deleting the row takes it out again."""
        by.must_write(by.book_id)
        row, _ = cls.objects.get_or_create(book_id=by.book_id, key=key, away=True)
        return row

    @classmethod
    def put_in_own_words(cls, key: str, words: str, *, by: Member) -> Question:
        """One of the bank, said as one would say it oneself."""
        by.must_write(by.book_id)
        return cls.objects.create(book_id=by.book_id, key=key, words=words)

    def take_back(self, *, by: Member) -> None:
        """As if it had never been said."""
        by.must_write(self.book_id)
        self.delete()
