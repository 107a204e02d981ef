"""Taking in what the command line's quick `log` wrote down: lines become touches and promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connection, transaction

from wellspring.records.capture import Capture
from wellspring.records.next_step import choose_next_step, fulfil_next_step
from wellspring.records.promise import Promise
from wellspring.records.telling import understood

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.core.one_line import LogLine
    from wellspring.records.book import Member
    from wellspring.records.person import Person
    from wellspring.records.touch import Touch


def absorb(member: Member) -> int:
    """Take in every waiting line of the books this member writes; returns how many."""
    waiting = Capture.objects.filter(book_id__in=member.writes)
    if not waiting.exists():  # asked before every page, so it must cost next to nothing
        return 0
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            waiting = waiting.select_for_update(skip_locked=True, of=("self",))
        captures = list(waiting.select_related("person__merged_into").order_by("pk"))
        for capture in captures:
            _take_in(capture, member)
        Capture.objects.filter(pk__in=[each.pk for each in captures]).delete()
    return len(captures)


def _take_in(capture: Capture, member: Member) -> None:
    line = understood(
        capture.words, today=capture.on, channel=capture.channel, following=capture.next_words
    )
    then = capture.told_at if line.on == capture.on else None
    log_line(capture.person.merged_into or capture.person, line, at=then, by=member)


def log_line(person: Person, line: LogLine, *, by: Member, at: datetime | None = None) -> Touch:
    """Keep what one line says, all or nothing: the touch, its promises, and the next step (P0.1).

    `at` is the moment it happened, where it is known better than the line's day.
    """
    with transaction.atomic():
        touch = person.log_touch(line.channel, on=line.on, at=at, note=line.note, by=by)
        for one in line.promises:
            made = person.promise(one.words, on=line.on, due=one.due, mine=one.mine, by=by)
            Promise.objects.filter(pk=made.pk).update(touch=touch)  # so that both go together
        if line.next_on or line.next_none:
            choose_next_step(person, on=line.next_on, none=line.next_none, by=by)
        else:
            fulfil_next_step(person, on=line.on, by=by)
    return touch
