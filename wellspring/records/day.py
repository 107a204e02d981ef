"""The plan of a day and what the person answers to it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from django.db import transaction
from django.db.models import Q

from wellspring import clock
from wellspring.core.daily_plan import ASK
from wellspring.core.daily_plan.footing import ASK_AGAIN
from wellspring.core.rhythm import GENTLE, patience
from wellspring.records.glance import through_django
from wellspring.records.glance.candidates import NEWS, OWED, PROMISE
from wellspring.records.glance.plan import AT_MOST, MINUTES, Item, Planned, one_small, planned
from wellspring.records.meeting import Meeting
from wellspring.records.next_step import choose_next_step
from wellspring.records.person import Person
from wellspring.records.promise import Answer, Closure, Promise
from wellspring.records.sequence import CLOSED, Sequence
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
    "one_for",
    "plan_for",
    "take_back_answer",
]

What = Literal["done", "later", "other"]
TOMORROW = timedelta(days=1)
# What nobody is owed comes back after a week when put off, and after two when passed over, which
# is as soon as writing to somebody again is no nuisance (judgement.md, guards).
A_WEEK, A_REST = timedelta(days=7), timedelta(days=14)
MEETING = ("prepare", "confirm", "debrief")
DUTIES = ("reply", "thanks", "promise")
FOLLOWED = ("call", "second", "close")  # of a letter that the telephone follows


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


def one_for(member: Member, *, today: date) -> Planned:
    """The one small act of a heavy day."""
    return one_small(through_django, member.reads, today)


def answer(
    member: Member, item: str, what: What, *, at: datetime, today: date, until: date | None = None
) -> Answer:
    """Done closes a duty and lets a tie rest; later puts off; other passes over for a while."""
    kind = item.partition(":")[0]
    person, duty = about(member, item)
    member.must_write(person.book_id)
    until = _until(kind, what, person, today, until)
    with transaction.atomic():
        said = _said_already(person, item, what, today, until)
        if said is not None:
            return said
        if what == "done" and duty is not None:
            duty.close("kept", by=member, at=at)
        elif what == "done" and kind == "next":
            Standing.objects.filter(person=person, next_on=_day_of(item)).update(next_on=None)
        elif what == "done" and kind in FOLLOWED:
            _take_step(member, item, at)
        elif what == "done" and kind == "confirm":
            confirm(member, item, done=True)
        return Answer.objects.create(
            book_id=person.book_id,
            item=item,
            person=person,
            what=what,
            at=at,
            until=until,
        )


def _said_already(
    person: Person, item: str, what: What, today: date, until: date | None
) -> Answer | None:
    """The same answer of the same day: pressed twice it is given once, and taken back at once."""
    same = Answer.objects.filter(
        book_id=person.book_id, item=item, what=what, until=until, at__gte=clock.begins(today)
    )
    return same.order_by("-pk").first()


def take_back_answer(member: Member, answered: Answer) -> None:
    """As if it had not been answered: the duty is open again, the chosen day stands again."""
    member.must_write(answered.book_id)
    kind, _, rest = answered.item.partition(":")
    with transaction.atomic():
        if answered.what == "done" and kind in DUTIES:
            Closure.objects.filter(promise_id=int(rest), how="kept", at=answered.at).delete()
        elif answered.what == "done" and kind == "next":
            _set_day_again(answered, member)
        elif answered.what == "done" and kind in FOLLOWED:
            _take_step_back(member, answered)
        elif answered.what == "done" and kind == "confirm":
            confirm(member, answered.item, done=False)
        answered.delete()


def confirm(member: Member, item: str, *, done: bool) -> None:
    """The hour of a meeting was confirmed, or was not after all (P4.2)."""
    meeting = Meeting.objects.visible_to(member).get(pk=int(item.partition(":")[2]))
    rest = [one for one in meeting.ticked if one != "confirm"]
    meeting.prepare(by=member, ticked=[*rest, *(["confirm"] if done else [])])


def _take_step(member: Member, item: str, at: datetime) -> None:
    """A call that was made is a try until they answer; after the last word it rests (P3.33)."""
    kind, _, number = item.partition(":")
    one = Sequence.objects.visible_to(member).get(pk=number)
    if kind == "call":
        one.ring("message", at=at, by=member)
    elif kind == "close":
        one.end(CLOSED, on=clock.day_of(at), by=member)


def _take_step_back(member: Member, answered: Answer) -> None:
    kind, _, number = answered.item.partition(":")
    one = Sequence.objects.visible_to(member).filter(pk=number).first()
    if one is not None and kind == "call":
        one.unring(at=answered.at, by=member)
    elif one is not None and kind == "close":
        one.go_on(by=member)


def _set_day_again(answered: Answer, member: Member) -> None:
    """What was chosen since then, a day or none on purpose, counts before the old one."""
    standing = Standing.objects.filter(person=answered.person)
    day = _day_of(answered.item)
    if day and not standing.filter(Q(next_on__isnull=False) | Q(next_none=True)).exists():
        choose_next_step(answered.person, on=day, by=member)


def _day_of(item: str) -> date | None:
    """The day that was chosen, as the key of a next step tells it."""
    try:
        return date.fromisoformat(item.rpartition(":")[2])
    except ValueError:
        return None


def about(member: Member, item: str) -> tuple[Person, Promise | None]:
    """Whom an item is about, and the duty where it is one."""
    kind, _, rest = item.partition(":")
    number, _, more = rest.partition(":")
    is_whole = bool(_day_of(more)) if kind == "next" else not more or kind == "give"
    if not number.isdecimal() or not is_whole:
        raise NoSuchItem(item)
    people = Person.objects.visible_to(member)
    if kind in DUTIES:
        duty = Promise.objects.visible_to(member).filter(pk=number).select_related("person").first()
        fits = duty is not None and OWED.get(duty.kind, PROMISE)[0] == kind
        person = duty.person if duty and fits else None
    elif kind == "change":
        duty, person = None, people.filter(job_changes__pk=number).first()
    elif kind in FOLLOWED:
        duty, person = None, people.filter(sequences__pk=number).first()
    elif kind in MEETING:
        with_whom = people.filter(attendances__meeting=int(number)).order_by("attendances__pk")
        duty, person = None, with_whom.first()
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
    owed = kind in DUTIES or kind in FOLLOWED  # no step is passed over in silence (P3.33)
    if what == "later":
        return today + (TOMORROW if owed or kind in MEETING else A_WEEK)
    if what == "other":
        return today + (TOMORROW if owed or kind in MEETING else A_REST)
    if owed or kind in MEETING:
        return None
    if kind == "change":
        return today + NEWS
    rest = _ordinary_silence(person)
    return today + (max(rest, timedelta(days=ASK_AGAIN)) if kind == ASK else rest)


def _ordinary_silence(person: Person) -> timedelta:
    gap = Standing.objects.filter(person=person).values_list("usual_gap", flat=True).first()
    return timedelta(days=min(GENTLE, patience(gap)) if gap else A_REST.days * 2)
