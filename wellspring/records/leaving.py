"""A letter leaves: a touch, the call that follows it, and the act of the plan it answers."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from django.db import transaction

from wellspring import clock
from wellspring.records.day import NoSuchItem, about, answer, take_back_answer
from wellspring.records.promise import Answer, Promise
from wellspring.records.sequence import Sequence

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.records.book import Member
    from wellspring.records.letter import Letter

DONE: Final = "done"
TWO_WEEKS = timedelta(days=14)


@transaction.atomic
def leave(
    letter: Letter, how: str, *, at: datetime, by: Member, follow: bool = False, owe: bool = False
) -> bool:
    """It went, by the writer's word; the telephone follows where that was asked for.

    With `owe` the offer it makes is a promise of mine (P4.24). Of two presses at once one counts;
    False for the other.
    """
    by.must_write(letter.book_id)
    if not type(letter).objects.filter(pk=letter.pk, left_at=None).update(left_at=at):
        return False
    answers = _answers(letter, by)
    touch = letter.leave(how, at=at, by=by)
    if owe and (offer := letter.slots.get("offer")):
        due = clock.day_of(at) + TWO_WEEKS
        made = letter.person.promise(offer, on=clock.day_of(at), due=due, by=by)
        Promise.objects.filter(pk=made.pk).update(touch=touch)
    if follow:
        Sequence.begin(letter.person, on=clock.day_of(at), by=by, letter=letter)
    if answers:
        answer(by, letter.item, DONE, at=at, today=clock.day_of(at))
    return True


@transaction.atomic
def stay(letter: Letter, *, at: datetime, by: Member) -> None:
    """It did not go after all: all that its leaving did is undone."""
    by.must_write(letter.book_id)
    given = Answer.objects.filter(person=letter.person, item=letter.item, what=DONE)
    for one in given.filter(at=letter.left_at or at):
        take_back_answer(by, one)
    if letter.touch is not None:
        Promise.objects.filter(touch=letter.touch, derived=False, arrival=None).delete()
    letter.unleave(by=by, at=at)


def _answers(letter: Letter, by: Member) -> bool:
    """Whether it was begun from an act that still is about its person."""
    try:
        return bool(letter.item) and about(by, letter.item)[0] == letter.person
    except NoSuchItem:
        return False
