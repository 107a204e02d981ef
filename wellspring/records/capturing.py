"""Taking in what the command line's quick `log` wrote down: lines become what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import connection, transaction

from wellspring.records.capture import Capture
from wellspring.records.glance import through_django
from wellspring.records.glance.values import among
from wellspring.records.log_line import log_line
from wellspring.records.telling import understood

if TYPE_CHECKING:
    from wellspring.records.book import Member


def absorb(member: Member) -> int:
    """Take in every waiting line of the books this member writes; returns how many."""
    if not _any(member):
        return 0
    waiting = Capture.objects.filter(book_id__in=member.writes)
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            waiting = waiting.select_for_update(skip_locked=True, of=("self",))
        captures = list(waiting.select_related("person__merged_into").order_by("pk"))
        for capture in captures:
            _take_in(capture, member)
        Capture.objects.filter(pk__in=[each.pk for each in captures]).delete()
    return len(captures)


def _any(member: Member) -> bool:
    """Whether a line waits: asked before every page, so it must cost next to nothing."""
    sql = f"SELECT 1 FROM captures WHERE {among('book_id', member.writes)} LIMIT 1"  # noqa: S608
    return any(True for _ in through_django(sql, ()))


def _take_in(capture: Capture, member: Member) -> None:
    person = capture.person.merged_into or capture.person
    line = understood(
        capture.words, today=capture.on, channel=capture.channel,
        following=capture.next_words, known=[person.name],
    )  # fmt: skip
    log_line(person, line, at=capture.told_at if line.on == capture.on else None, by=member)
