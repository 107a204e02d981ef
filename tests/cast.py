"""The people of the tests: Maya Okafor's network on Tuesday 24 November 2026, and strangers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from wellspring.records.models import Book, Member, Membership, Role, User
from wellspring.records.noting import add_person

if TYPE_CHECKING:
    from wellspring.records.models import Person, Touch

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def ago(days: int) -> date:
    """The day so many days before today."""
    return TODAY - timedelta(days=days)


def noon(day: date) -> datetime:
    """The middle of a day."""
    return datetime.combine(day, time(12), UTC)


def maya() -> Member:
    """The owner of the book at home."""
    return Book.at_home()


def stranger() -> Member:
    """Somebody with a book of their own."""
    book = Book.objects.create(name="Another network")
    return _seat(book, "somebody else", Role.OWNER)


def reader_of(member: Member) -> Member:
    """Somebody who may read this member's book and not change it."""
    return _seat(Book.objects.get(pk=member.book_id), "coach", Role.READER)


def _seat(book: Book, name: str, role: Role) -> Member:
    user = User.objects.create(username=name)
    Membership.objects.create(book=book, user=user, role=role)
    return Member.of(user)


def tomas(by: Member) -> Person:
    """Tomás Ferreira, a buyer whom Maya meets for coffee."""
    return add_person(
        by,
        name="Tomás Ferreira",
        at=NOW,
        email="tomas@provo.example",
        organisation="Provo Castings",
        title="Buyer",
    )


def leilani(by: Member) -> Person:
    """Leilani Kahale, who writes back."""
    return add_person(
        by,
        name="Leilani Kahale",
        at=NOW,
        email="leilani@alta.example",
        organisation="Alta Robotics",
    )


def samuel(by: Member) -> Person:
    """Samuel Adeyemi, with a number and no address."""
    return add_person(by, name="Samuel Adeyemi", at=NOW, phone="+1 801 555 0142")


def meets(person: Person, *days: date, by: Member, channel: str = "coffee") -> list[Touch]:
    """They were in touch on these days."""
    return [person.log_touch(channel, on=day, by=by) for day in days]


def wrote(person: Person, day: date, *, by: Member, sayings: tuple[str, ...] = ()) -> Touch:
    """A mail from them that asks for an answer."""
    from wellspring.records.models import Touch  # noqa: PLC0415  beside the one use

    touch = Touch.objects.create(
        book_id=by.book_id,
        person=person,
        at=noon(day),
        channel="email",
        direction="incoming",
        basis="direct",
        subject="Thursday",
        sayings=[{"v": ["question", quote, None]} for quote in sayings or ("Could we meet?",)],
        source="mail",
        source_key=f"mail:{person.pk}:{day}",
    )
    person.refresh(day)
    return touch
