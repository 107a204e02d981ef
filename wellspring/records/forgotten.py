"""Who was forgotten, remembered without knowing who they are: only keyed hashes of their handles.

A later arrival is held against them, so that somebody forgotten does not come back by a file. The
key is made at random for each book; without it a hash says nothing, and with it only what one asks.
"""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, Self

from django.db import models, transaction

from wellspring.records.book import Book, Member, OfBook
from wellspring.records.bulk import insert
from wellspring.records.knowledge import Handle

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

BYTES = 32
WHO = 8  # bytes that tell one forgotten person from another

Handled = tuple[str, str]  # a handle's kind and normal form


class Forgotten(OfBook):
    """The hash of one handle of somebody forgotten; `who` is the same for all of theirs."""

    digest = models.TextField()
    who = models.TextField()
    on = models.DateField()

    class Meta:
        db_table = "forgotten"
        constraints = (models.UniqueConstraint(fields=["book", "digest"], name="forgotten_once"),)


class Marks:
    """All those forgotten in one book, to hold a newcomer's handles against."""

    def __init__(self, key: str, whose: dict[str, str]) -> None:
        self.key = bytes.fromhex(key)
        self.whose = whose

    @classmethod
    def of(cls, book_id: int) -> Self:
        """Those of a book."""
        rows = Forgotten.objects.filter(book_id=book_id).values_list("digest", "who")
        key = Book.objects.values_list("forgetting_key", flat=True).get(pk=book_id)
        return cls(key, dict(rows))

    def who(self, handles: Iterable[Handled]) -> str:
        """Which of the forgotten has one of these handles; empty when none has."""
        if not self.whose:
            return ""
        found = (self.whose.get(digest_of(self.key, *handle)) for handle in handles)
        return next(filter(None, found), "")


def digest_of(key: bytes, kind: str, value: str) -> str:
    """The keyed hash of a handle in its normal form."""
    return hmac.new(key, f"{kind}\n{value}".encode(), "sha256").hexdigest()


def remember(book_id: int, people: Collection[int], on: date) -> None:
    """Keep the hashes of all handles of somebody who is about to be forgotten."""
    handles = Handle.objects.filter(person_id__in=people).values_list("kind", "value")
    key, who = _key(book_id), secrets.token_hex(WHO)
    rows = [(book_id, digest_of(key, *handle), who, on) for handle in handles]
    insert(Forgotten, ("book_id", "digest", "who", "on"), rows)


def let_back(who: str, *, by: Member) -> bool:
    """Somebody may come in again, with all their handles, by the owner's word; if anybody did."""
    by.must_write(by.book_id)
    gone, _ = Forgotten.objects.filter(book_id=by.book_id, who=who).delete()
    return gone > 0


def let_back_with(handles: Iterable[Handled], *, by: Member) -> bool:
    """The same for whoever has one of these handles; whether there was anybody."""
    who = Marks.of(by.book_id).who(handles)
    return bool(who) and let_back(who, by=by)


def _key(book_id: int) -> bytes:
    with transaction.atomic():
        book = Book.objects.select_for_update().get(pk=book_id)
        if not book.forgetting_key:
            book.forgetting_key = secrets.token_hex(BYTES)
            book.save(update_fields=["forgetting_key"])
    return bytes.fromhex(book.forgetting_key)
