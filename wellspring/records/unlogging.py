"""Taking back a touch that was written by hand, with everything its line or look back made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.records.debrief import Debrief
from wellspring.records.debriefing import take_back
from wellspring.records.favour import Favour
from wellspring.records.hanging import hooks
from wellspring.records.knowing import Knowing
from wellspring.records.log_line import step_of
from wellspring.records.need import Need
from wellspring.records.promise import Promise
from wellspring.records.standing import Standing
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from wellspring.records.book import Member
    from wellspring.records.person import Person
    from wellspring.records.told_line import ToldLine

MADE = {"knowings": Knowing, "needs": Need, "favours": Favour}
OWN = frozenset({"names"})  # what somebody new has by the line alone


class FromAFile(Exception):
    """Only undoing the arrival takes a touch out that came with a file."""


def unlog(touch: Touch, *, by: Member, today: date) -> None:
    """As if the line had never been written, for everybody who was in it."""
    by.must_write(touch.book_id)
    if touch.arrival_id is not None:
        raise FromAFile("This touch came with a file. Undo that arrival to take it back.")
    shared = Touch.objects.filter(
        book_id=touch.book_id, source_key=touch.source_key, arrival=None
    ).select_related("person", "told_line")
    with transaction.atomic():
        _take_back_debriefs(touch, by, today)
        for each in list(shared):
            _take_back(each, today)


def _take_back_debriefs(touch: Touch, by: Member, today: date) -> None:
    """A look back that made this touch goes whole: notes, needs, promises, help and next step."""
    same = {"book_id": touch.book_id, "meeting__touch__source_key": touch.source_key}
    for kept in Debrief.objects.filter(**same).select_related("meeting"):
        if touch.pk in kept.made.get("rows", {}).get("touches", []):
            take_back(kept, by=by, today=today)


def _take_back(touch: Touch, today: date) -> None:
    person, told = touch.person, getattr(touch, "told_line", None)
    Promise.objects.filter(touch=touch, derived=False, arrival=None).delete()
    if told:
        for table, numbers in told.made.items():
            MADE[table].objects.filter(book_id=touch.book_id, pk__in=numbers).delete()
        _step_back(person, told)
    touch.delete()
    person.refresh(today)
    if told and told.new and not _is_known_otherwise(person):
        person.delete()


def _step_back(person: Person, told: ToldLine) -> None:
    """The next step as it was, unless it was chosen anew since."""
    if told.before != told.after and step_of(person) == told.after:
        day, none = told.before
        on = date.fromisoformat(day) if day else None
        Standing.objects.filter(person=person).update(next_on=on, next_none=none)


def _is_known_otherwise(person: Person) -> bool:
    """Whether anything but this line speaks of them."""
    here = (hook for hook in hooks() if hook.model._meta.db_table not in OWN)
    return any(
        hook.model._default_manager.filter(**{hook.column: person.pk}).exists()  # noqa: SLF001
        for hook in here
    )
