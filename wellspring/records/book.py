"""A book: one owner's whole network. Every row belongs to one, every read goes through its door."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models, transaction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.records.user import User


class Role(models.TextChoices):
    """What a member may do with a book."""

    OWNER = "owner"
    READER = "reader"


class Member(NamedTuple):
    """Who is asking, and which books they may read and change."""

    user_id: int
    reads: frozenset[int]
    writes: frozenset[int]

    @classmethod
    def of(cls, user: User) -> Self:
        """The member a user is, from their memberships."""
        seats = Membership.objects.filter(user=user).values_list("book_id", "role")
        return cls.seated(user.pk, seats)

    @classmethod
    def seated(cls, user_id: int, seats: Iterable[tuple[int, str]]) -> Self:
        """The member a user is by their seats, each a book and a role."""
        told = list(seats)
        writes = frozenset(book for book, role in told if role == Role.OWNER)
        return cls(user_id, frozenset(book for book, _ in told), writes)

    @property
    def book_id(self) -> int:
        """The book this member writes in; a reader's is the first they may read."""
        return min(self.writes or self.reads)

    def must_write(self, book_id: int) -> None:
        """Refuse, before anything is written, where the member may only read."""
        if book_id not in self.writes:
            raise PermissionDenied("You may read this book, not change it.")


class Book(models.Model):
    """One person's network and all that passed in it, and the season of life they are in."""

    name = models.TextField(default="My network")
    created_at = models.DateTimeField(auto_now_add=True)
    mode = models.TextField(default="searching", db_default="searching")  # daily_plan.Mode
    country = models.TextField(default="", db_default="")  # whose holidays are kept
    warmth_offset = models.FloatField(default=0.0, db_default=0.0)  # core.warmth.calibration
    news = models.JSONField(null=True)  # that I found a place: person, on, quote, key
    judged_on = models.DateField(null=True)  # when the offsets were last fitted
    forgetting_key = models.TextField(default="", db_default="")  # of records.forgotten

    class Meta:
        db_table = "books"

    @classmethod
    def at_home(cls) -> Member:
        """The owner of the one book on a person's own machine, made on first use."""
        from wellspring.records.user import User  # noqa: PLC0415  the two tables know each other

        # Every page asks, so this is one question, and reading does not wait for a writer.
        told = Membership.objects.filter(user__username="me")
        seats = list(told.values_list("user_id", "book_id", "role"))
        if any(role == Role.OWNER for _, _, role in seats):
            return Member.seated(seats[0][0], ((book, role) for _, book, role in seats))
        with transaction.atomic():
            user, _ = User.objects.get_or_create(username="me")
            if not Membership.objects.filter(user=user).exists():
                book = cls.objects.create()
                Membership.objects.create(book=book, user=user, role=Role.OWNER)
        return Member.of(user)

    @classmethod
    def owner_of(cls, book_id: int) -> Member:
        """The owner of one book, with no door to any other."""
        seat = Membership.objects.get(book_id=book_id, role=Role.OWNER)
        only = frozenset({book_id})
        return Member(seat.user_id, only, only)


class Membership(models.Model):
    """A user's seat at a book."""

    book = models.ForeignKey(Book, models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    role = models.TextField(choices=Role.choices)

    class Meta:
        db_table = "memberships"
        constraints = (models.UniqueConstraint(fields=["book", "user"], name="one_seat"),)


M = TypeVar("M", bound=models.Model)


class BookQuerySet(models.QuerySet[M]):
    """Rows of books: nothing is read but through the door."""

    def visible_to(self, member: Member) -> Self:
        """The rows this member may see."""
        return self.filter(book_id__in=member.reads)


class OfBook(models.Model):
    """A row that belongs to a book."""

    book = models.ForeignKey(Book, models.CASCADE, related_name="+")
    objects = BookQuerySet.as_manager()

    class Meta:
        abstract = True


class Stated(OfBook):
    """A row that an arrival stated, or that somebody wrote by hand (then `arrival` is empty)."""

    arrival = models.ForeignKey(
        "records.Arrival", models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        abstract = True
