"""Looking back on a meeting: one act that makes notes, needs, promises and threads, and one undo.

Every line becomes something of its own: what they need a need, what was learned a note, what was
promised a promise that Today knows, each piece of advice and each name help received, with a duty
to tell what came of it (P3.23, P4.14). The meeting itself opens the thank-you (P3.37).
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import models, transaction
from django.utils import timezone

from wellspring import clock
from wellspring.core.duties.coming_back import REPORT_WITHIN
from wellspring.core.meeting.looking_back import Gave, LookedBack, lines
from wellspring.core.one_line import read_line
from wellspring.records.debrief import Debrief
from wellspring.records.expected import key_of
from wellspring.records.favour import Favour
from wellspring.records.knowing import Knowing
from wellspring.records.log_line import step_of
from wellspring.records.need import Need
from wellspring.records.next_step import choose_next_step, fulfil_next_step
from wellspring.records.own_word import choose_rhythm
from wellspring.records.promise import Closure, Promise
from wellspring.records.standing import Standing
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from wellspring.records.book import Member
    from wellspring.records.meeting import Meeting
    from wellspring.records.person import Person

TABLES: dict[str, type[models.Model]] = {
    "knowings": Knowing, "needs": Need, "favours": Favour, "closures": Closure,
    "promises": Promise, "touches": Touch,
}  # fmt: skip
# What was told, as what it is kept: the kind of help, and whether it asks for word of it later.
THREADS = (("advice", "advice", True), ("people", "lead", True), ("employers", "lead", False),
           ("opportunities", "lead", False))  # fmt: skip
KNOWN = (("learned", "of_them", "work"), ("common", "of_them", "interests"),
         ("common", "of_me", "interests"))  # fmt: skip


class NobodyThere(Exception):
    """There is no one left whom the meeting was with."""


class NotHeld(Exception):
    """It is still to come, or was called off."""


class LookedBackAlready(Exception):
    """It was looked back on; records.looking_again writes that anew."""


class Back(NamedTuple):
    """The meeting, whom it was with, and the rows that come of looking back on it."""

    meeting: Meeting
    person: Person  # whom the meeting was with, before all others
    by: Member
    at: datetime
    made: dict[str, list[int]]

    @property
    def on(self) -> date:
        """The day it was."""
        return clock.day_of(self.meeting.at)

    def note(self, row: models.Model) -> None:
        """Remember what was made."""
        self.made.setdefault(row._meta.db_table, []).append(row.pk)


def look_back(
    meeting: Meeting, told: LookedBack, *, by: Member, at: datetime,
    next_on: date | None = None, next_none: bool = False, every: int | None = None,
) -> Debrief:  # fmt: skip
    """Keep what a meeting gave, all or nothing.

    Raises NobodyThere, NotHeld, LookedBackAlready.
    """
    by.must_write(meeting.book_id)
    people = meeting.people()
    if not people:
        raise NobodyThere("Nobody of this meeting is in your book any more.")
    if meeting.cancelled_on or not meeting.is_past(at):
        raise NotHeld("It was not held yet.")
    if Debrief.objects.filter(meeting=meeting).exists():
        raise LookedBackAlready("It was looked back on already.")
    back = Back(meeting, people[0], by, at, {})
    with transaction.atomic():
        steps = {str(one.pk): chosen(one) for one in people}
        _touch(back, people, told)
        write_down(back, told)
        for one in people:
            if next_on or next_none:
                choose_next_step(one, on=next_on, none=next_none, by=by)
            else:
                fulfil_next_step(one, on=back.on, by=by)
            if every:
                choose_rhythm(one, every, on=clock.day_of(at), by=by)
            one.refresh(clock.day_of(at))
        leave_to_stay(back, told)
        after = {str(one.pk): chosen(one) for one in people}
        made = {"rows": back.made, "before": steps, "after": after}
        return Debrief.objects.create(
            book_id=meeting.book_id, meeting=meeting, at=at, made=made, **told._asdict()
        )


def take_back(kept: Debrief, *, by: Member, today: date) -> None:
    """As if nobody had looked back: every row it made goes, the next step is what it was."""
    by.must_write(kept.book_id)
    meeting = kept.meeting
    people = meeting.people()
    with transaction.atomic():
        for table, model in TABLES.items():
            numbers = kept.made.get("rows", {}).get(table, [])
            model._default_manager.filter(book_id=kept.book_id, pk__in=numbers).delete()  # noqa: SLF001
        for one in people:
            _step_back(one, kept.made)
        kept.delete()
        for one in people:
            one.refresh(today)


def _touch(back: Back, people: list[Person], told: LookedBack) -> None:
    """The touch that a calendar brought already, or one for everybody who was there."""
    meeting = back.meeting
    key = key_of(meeting) if meeting.uid else f"meeting:{meeting.pk}"
    held = {one.person_id: one for one in Touch.objects.filter(person__in=people, source_key=key)}
    for one in people:
        touch = held.get(one.pk)
        if touch is None:
            touch = Touch.by_hand(
                one, "meeting", on=back.on, at=meeting.at, note=what_stays(told),
                subject=meeting.title,
                minutes=meeting.minutes, size=len(people), source_key=key,
            )  # fmt: skip
            back.note(touch)
        held[one.pk] = touch
    if meeting.touch_id != held[back.person.pk].pk:
        meeting.touch = held[back.person.pk]
        meeting.save(update_fields=["touch"])


def what_stays(told: LookedBack) -> str:
    """The note of the touch."""
    return "\n".join(lines(told.learned)[:3])


def write_down(back: Back, told: LookedBack) -> None:
    """A row for every line."""
    person, on, by = back.person, back.on, back.by
    for words in lines(told.needs):
        back.note(Need.note(words, person=person, on=on, by=by))
    for slot, side, topic in KNOWN:
        for words in lines(getattr(told, slot)):
            back.note(Knowing.note(person, words, side=side, topic=topic, on=on, by=by))
    for slot, kind, comes_back in THREADS:
        for words in lines(getattr(told, slot)):
            _help(back, words, kind, comes_back=comes_back)
    if told.gave == Gave.DETOUR and not lines(told.advice):
        back.note(Favour.note(person, "", given=False, kind="advice", on=on, by=by))
    for mine, words, due in promises_in(told.promises, on):
        promise = Promise.by_hand(person, words, on=on, due=due, mine=mine)
        Promise.objects.filter(pk=promise.pk).update(touch=back.meeting.touch)
        back.note(promise)


def _help(back: Back, words: str, kind: str, *, comes_back: bool) -> None:
    """Help received, and the duty to tell them what came of it."""
    person, on = back.person, back.on
    back.note(Favour.note(person, words, given=False, kind=kind, on=on, by=back.by))
    if comes_back:
        number = len(back.made.get("promises", []))
        duty = Promise.objects.create(
            book_id=person.book_id, person=person, kind="report_back_owed", mine=True, words=words,
            opened=on, due=on + REPORT_WITHIN, touch=back.meeting.touch,
            key=f"debrief:{back.meeting.pk}:{timezone.now().timestamp():.6f}:{number}",
        )  # fmt: skip
        back.note(duty)


MYSELF = re.compile(r"^I(?:['’]ll| will| shall| promised to)? (?=\w)")  # a promise is told without


def promises_in(slot: str, on: date) -> Iterator[tuple[bool, str, date | None]]:
    """Whose each promise is, its words and its day, read as a line of the log is."""
    for line in lines(slot):
        words = MYSELF.sub("", line) or line
        said = read_line(words, today=on)
        if not said.promises and not _is_theirs(words):
            said = read_line(f"promised to {words[0].lower()}{words[1:]}", today=on)
        if said.promises:
            yield from ((one.mine, one.words, one.due) for one in said.promises)
        else:
            yield not _is_theirs(words), words, None


def _is_theirs(words: str) -> bool:
    """Whether a line that names no promise outright begins with somebody else."""
    first = words.partition(" ")[0].casefold()
    return first in ("they", "she", "he", "ze", "zij", "hij", "sie", "er", "elle", "il", "ella")


def leave_to_stay(back: Back, told: LookedBack) -> None:
    """They said yes to staying in touch: noted, and the duty to ask is closed (P3.40)."""
    if not told.stay:
        return
    person, on, by = back.person, back.on, back.by
    words = told.stay if told.stay != "yes" else ""
    if words:
        back.note(Knowing.note(person, words, side="of_them", topic="other", on=on, by=by))
    asked = Promise.objects.filter(person=person, kind="permission_owed", closure=None)
    for duty in asked:
        back.note(duty.close("kept", by=by, at=back.at))


def chosen(person: Person) -> list[object]:
    """The next step and the rhythm as they stand."""
    gap = Standing.objects.filter(person=person).values_list("chosen_gap", flat=True).first()
    return [*step_of(person), gap]


def _step_back(person: Person, made: dict[str, dict[str, list[Any]]]) -> None:
    """The next step and the rhythm as they were, unless they were chosen anew since."""
    before, after = (made.get(name, {}).get(str(person.pk)) for name in ("before", "after"))
    if before and before != after and chosen(person) == after:
        set_step(person, before)


def set_step(person: Person, step: list[Any]) -> None:
    """The next step and the rhythm as they were."""
    on = date.fromisoformat(step[0]) if step[0] else None
    told = {"next_on": on, "next_none": step[1], "chosen_gap": step[2]}
    Standing.objects.filter(person=person).update(**told)
