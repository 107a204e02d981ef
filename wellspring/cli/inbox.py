"""The inbox of `log` where Django has to write it: on PostgreSQL, or in a book just made."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from wellspring.cli.door import enter
from wellspring.cli.words import say

if TYPE_CHECKING:
    from wellspring.cli.log_whom import Whom
    from wellspring.core.one_line import LogLine


def keep_through_django(row: tuple[Any, ...]) -> None:
    """Keep one line; the row is that of `log`."""
    from wellspring.records.models import Capture, Person

    person, words, channel, following, on, told_at = row
    Capture.objects.create(
        book_id=Person.objects.get(pk=person).book_id,
        person_id=person,
        words=words,
        channel=channel,
        next_words=following,
        on=date.fromisoformat(on),
        told_at=datetime.fromisoformat(told_at).replace(tzinfo=UTC),
    )


def keep_whole(whom: Whom, line: LogLine) -> Whom:
    """Keep a line with several people or somebody new; returns everybody with their number."""
    member = enter()
    from wellspring.records.glance.people import Found
    from wellspring.records.log_line import log_line
    from wellspring.records.models import Person, Touch

    here = Person.objects.visible_to(member).in_bulk(
        [one.id for one in whom if not isinstance(one, str)]
    )
    first, *others = [one if isinstance(one, str) else here[one.id] for one in whom]
    touch = log_line(first, line, by=member, others=others)
    for name in (one for one in whom if isinstance(one, str)):
        say(f"{name} is new in your book.")
    kept = Touch.objects.filter(source_key=touch.source_key).select_related("person").order_by("pk")
    return [Found(one.person_id, one.person.name, one.person.sort_key) for one in kept]
