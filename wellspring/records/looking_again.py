"""A look back written anew: what is said again stays what it is, and one press brings it back.

A promise that was kept since, or a suggestion they were told of, is not opened again because
another line was added beside it.
"""

from __future__ import annotations

from datetime import datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from django.db import models, transaction

from wellspring import clock
from wellspring.core.meeting.looking_back import LookedBack
from wellspring.records.debriefing import (
    TABLES,
    Back,
    chosen,
    leave_to_stay,
    set_step,
    what_stays,
    write_down,
)
from wellspring.records.next_step import choose_next_step
from wellspring.records.own_word import choose_rhythm
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.debrief import Debrief
    from wellspring.records.person import Person

ALIKE = 0.6  # of two lines: one is the other in slightly other words
BY_HAND = ("promise_mine", "promise_theirs")
SAID = {  # what makes a row the same as one that was there
    "knowings": ("person_id", "side", "topic", "text"),
    "needs": ("person_id", "words"),
    "favours": ("person_id", "kind", "words"),
    "promises": ("person_id", "kind", "words"),
}


def told_in(kept: Debrief) -> LookedBack:
    """What was written."""
    return LookedBack(*(getattr(kept, field) for field in LookedBack._fields))


def write_anew(
    kept: Debrief, told: LookedBack, *, by: Member, at: datetime,
    next_on: date | None = None, next_none: bool = False, every: int | None = None,
) -> None:  # fmt: skip
    """These words in place of those that stood there, all or nothing; `as_before` undoes it."""
    by.must_write(kept.book_id)
    people = kept.meeting.people()
    was = _as_it_stands(kept, people)
    with transaction.atomic():
        _write(kept, told, people[0], by, at)
        for one in people:
            if next_on or next_none:
                choose_next_step(one, on=next_on, none=next_none, by=by)
            if every:
                choose_rhythm(one, every, on=clock.day_of(at), by=by)
            one.refresh(clock.day_of(at))
        after = kept.made.get("after", {})
        if _steps(people) != was["steps"]:  # only what was chosen here is taken back with it
            after = _steps(people)
        kept.made |= {"was": was, "after": after}
        kept.at = at
        kept.save()


def as_before(kept: Debrief, *, by: Member, today: date) -> None:
    """The words that stood there before; pressed twice, those after them stand again."""
    by.must_write(kept.book_id)
    people, was = kept.meeting.people(), kept.made.get("was")
    if not was or not people:
        return
    is_now = _as_it_stands(kept, people)
    with transaction.atomic():
        _write(kept, LookedBack(**was["told"]), people[0], by, datetime.fromisoformat(was["at"]))
        for one in people:
            step = was["steps"].get(str(one.pk))
            if step and chosen(one) == kept.made["after"].get(str(one.pk)):
                set_step(one, step)
            one.refresh(today)
        kept.made |= {"was": is_now, "after": _steps(people)}
        kept.at = datetime.fromisoformat(was["at"])
        kept.save()


def _as_it_stands(kept: Debrief, people: list[Person]) -> dict[str, Any]:
    """What undo needs: the words, their moment, and what was chosen to come next."""
    return {"told": told_in(kept)._asdict(), "at": kept.at.isoformat(), "steps": _steps(people)}


def _steps(people: list[Person]) -> dict[str, list[object]]:
    return {str(one.pk): chosen(one) for one in people}


def _write(kept: Debrief, told: LookedBack, person: Person, by: Member, at: datetime) -> None:
    """The rows of the new words, with those that were there already in their places."""
    old: dict[str, list[int]] = kept.made["rows"]
    stays = {"touches": old.get("touches", [])}
    if told.stay:
        stays["closures"] = old.get("closures", [])
    back = Back(kept.meeting, person, by, at, {name: [*rows] for name, rows in stays.items()})
    gone = {name: _rows(name, numbers) for name, numbers in old.items() if name not in stays}
    Touch.objects.filter(pk__in=back.made["touches"]).update(note=what_stays(told))
    write_down(back, told)
    leave_to_stay(back, told)
    for name, rows in gone.items():
        _same(name, rows, back)
    kept.made["rows"] = {name: numbers for name, numbers in back.made.items() if numbers}
    for field, said in told._asdict().items():
        setattr(kept, field, said)


def _rows(table: str, numbers: list[int]) -> list[Any]:
    rows: Any = TABLES[table]._default_manager  # noqa: SLF001  its `objects`, of whichever class
    return list(rows.filter(pk__in=numbers).order_by("pk"))


def _same(table: str, was: list[Any], back: Back) -> None:
    """Of what is said again the earlier row stays; of the rest the earlier row goes."""
    made, left = _rows(table, back.made.get(table, [])), []
    for row in was:
        again = next((one for one in made if _said(table, one) == _said(table, row)), None)
        if again is None:
            left.append(row)
            continue
        made.remove(again)
        _stays(table, row, again, back)
    for row in left:  # the same line in slightly other words
        again = next((one for one in made if _is_reworded(table, row, one)), None)
        if again is None:
            row.delete()
            continue
        made.remove(again)
        words = SAID[table][-1]
        setattr(row, words, getattr(again, words))
        row.save(update_fields=[words])
        _stays(table, row, again, back)


def _stays(table: str, row: Any, again: Any, back: Back) -> None:  # noqa: ANN401  of any table
    """The earlier row in the place of the one just made."""
    if table == "promises" and row.kind in BY_HAND and row.due != again.due:
        row.due = again.due  # another day was written
        row.save(update_fields=["due"])
    numbers = back.made[table]
    numbers[numbers.index(again.pk)] = row.pk
    again.delete()


def _is_reworded(table: str, row: models.Model, again: models.Model) -> bool:
    """Whether all but the words is the same, and the words nearly."""
    if table not in SAID or _said(table, row)[:-1] != _said(table, again)[:-1]:
        return False
    was, now = (str(_said(table, one)[-1]).casefold() for one in (row, again))
    return SequenceMatcher(None, was, now).ratio() >= ALIKE


def _said(table: str, row: models.Model) -> list[object]:
    if table not in SAID:  # a closure stands for nothing but itself
        return [row.pk]
    return [getattr(row, field) for field in SAID[table]]
