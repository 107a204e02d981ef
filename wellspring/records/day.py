"""The plan of a day and what the person answers to it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from django.db import transaction

from wellspring.core.daily_plan import ASK
from wellspring.core.daily_plan.footing import ASK_AGAIN
from wellspring.core.rhythm import GENTLE, patience
from wellspring.records.glance import through_django
from wellspring.records.glance.candidates import NEWS, OWED, PROMISE
from wellspring.records.glance.plan import AT_MOST, MINUTES, Item, Planned, planned
from wellspring.records.next_step import choose_next_step
from wellspring.records.person import Person
from wellspring.records.promise import Answer, Closure, Promise
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.records.book import Member

__all__ = [
    "Item",
    "NoSuchItem",
    "Planned",
    "about",
    "answer",
    "day_for",
    "plan_for",
    "take_back_answer",
]

What = Literal["done", "later", "other"]
TOMORROW = timedelta(days=1)
# What nobody is owed comes back after a week when put off, and after two when passed over, which
# is as soon as writing to somebody again is no nuisance (judgement.md, guards).
A_WEEK, A_REST = timedelta(days=7), timedelta(days=14)
DUTIES = ("reply", "thanks", "promise")


class NoSuchItem(Exception):
    """There is no such item."""

    def __init__(self, item: str) -> None:
        super().__init__(f"There is no “{item}” to answer. `wellspring today` shows what there is.")


def plan_for(
    member: Member, *, today: date, minutes: int = MINUTES, at_most: int = AT_MOST
) -> list[Item]:
    """The few acts worth that many minutes today, each with its reason and evidence."""
    return day_for(member, today=today, minutes=minutes, at_most=at_most).items


def day_for(
    member: Member, *, today: date, minutes: int = MINUTES, at_most: int = AT_MOST
) -> Planned:
    """The same with the duties that did not fit, and whether it is a day of rest."""
    return planned(through_django, member.reads, today, minutes=minutes, at_most=at_most)


def answer(
    member: Member, item: str, what: What, *, at: datetime, today: date, until: date | None = None
) -> Answer:
    """Done closes a duty and lets a tie rest; later puts off; other passes over for a while."""
    kind = item.partition(":")[0]
    person, duty = about(member, item)
    member.must_write(person.book_id)
    with transaction.atomic():
        if what == "done" and duty is not None:
            duty.close("kept", by=member, at=at)
        elif what == "done" and kind == "next":
            choose_next_step(person, by=member)
        return Answer.objects.create(
            book_id=person.book_id,
            item=item,
            person=person,
            what=what,
            at=at,
            until=_until(kind, what, person, today, until),
        )


def take_back_answer(member: Member, answered: Answer) -> None:
    """As if it had not been answered: the duty is open again, the chosen day stands again."""
    member.must_write(answered.book_id)
    kind, _, rest = answered.item.partition(":")
    with transaction.atomic():
        if answered.what == "done" and kind in DUTIES:
            Closure.objects.filter(promise_id=int(rest), how="kept", at=answered.at).delete()
        elif answered.what == "done" and kind == "next":
            _set_day_again(answered, rest, member)
        answered.delete()


def _set_day_again(answered: Answer, rest: str, member: Member) -> None:
    """A day chosen since then counts before the old one."""
    if not Standing.objects.filter(person=answered.person, next_on__isnull=False).exists():
        day = date.fromisoformat(rest.partition(":")[2])
        choose_next_step(answered.person, on=day, by=member)


def about(member: Member, item: str) -> tuple[Person, Promise | None]:
    """Whom an item is about, and the duty where it is one."""
    kind, _, rest = item.partition(":")
    number = rest.partition(":")[0]
    if not number.isdecimal():
        raise NoSuchItem(item)
    people = Person.objects.visible_to(member)
    if kind in DUTIES:
        duty = Promise.objects.visible_to(member).filter(pk=number).select_related("person").first()
        fits = duty is not None and OWED.get(duty.kind, PROMISE)[0] == kind
        person = duty.person if duty and fits else None
    elif kind == "change":
        duty, person = None, people.filter(job_changes__pk=number).first()
    else:
        known = kind in ("quiet", "hello", "next", "ask", "step", "give")
        duty, person = None, people.filter(pk=number).first() if known else None
    if person is None:
        raise NoSuchItem(item)
    return person, duty


def _until(kind: str, what: What, person: Person, today: date, until: date | None) -> date | None:
    """Until when an item is left in peace; None only for a duty that is closed."""
    if until is not None:
        return until
    owed = kind in DUTIES
    if what == "later":
        return today + (TOMORROW if owed else A_WEEK)
    if what == "other":
        return today + (TOMORROW if owed else A_REST)
    if owed:
        return None
    if kind == "change":
        return today + NEWS
    rest = _ordinary_silence(person)
    return today + (max(rest, timedelta(days=ASK_AGAIN)) if kind == ASK else rest)


def _ordinary_silence(person: Person) -> timedelta:
    gap = Standing.objects.filter(person=person).values_list("usual_gap", flat=True).first()
    return timedelta(days=min(GENTLE, patience(gap)) if gap else A_REST.days * 2)
