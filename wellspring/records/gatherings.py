"""Gatherings of several people, and the ties that something followed for (P0.24)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Q

from wellspring import clock
from wellspring.core.contact import SPOKEN
from wellspring.core.week import SMALL, advanced
from wellspring.records.judging import contacts_of
from wellspring.records.stage_move import StageMove
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.contact import Contact
    from wellspring.records.book import Member

A_DAY = timedelta(days=1)
SOME = 200  # touches looked at


class Gathering(NamedTuple):
    """A touch of several people: who was there, and with whom something followed since."""

    on: date
    words: str
    channel: str
    met: list[str]
    since: list[str]


def gatherings(member: Member, since: date, until: date) -> list[Gathering]:
    """Those of these days, the latest first, `until` among them."""
    rows = Touch.objects.visible_to(member).filter(
        Q(size__gte=SMALL) | Q(channel="event"), at__gte=clock.begins(since),
        at__lt=clock.begins(until + A_DAY), channel__in=SPOKEN, person__merged_into=None,
    ).exclude(basis="recurring")  # fmt: skip
    told = rows.order_by("-at", "pk").values_list(
        "pk", "person_id", "person__name", "source_key", "at", "channel", "subject", "note"
    )
    met: dict[tuple[object, ...], dict[int, int]] = defaultdict(dict)
    names: dict[int, str] = {}
    for pk, person, name, key, at, channel, subject, note in told[:SOME]:
        named = (clock.day_of(at), note or subject, channel)
        met[named if key.startswith("hand:") else (*named, key)][person] = pk
        names[person] = name
    with_each, moved = contacts_of(list(names)), _moves_since(member, list(names), since)
    return [_gathering(known, there, with_each, moved, names) for known, there in met.items()]


def _gathering(
    known: tuple[object, ...],
    there: dict[int, int],
    with_each: dict[int, list[Contact]],
    moved: dict[int, date],
    names: dict[int, str],
) -> Gathering:
    on, words, channel, *_ = known
    assert isinstance(on, date)  # noqa: S101  as it was put there
    touches = {
        person: next(one for one in with_each[person] if one.id == pk)
        for person, pk in there.items()
    }
    later = {person for person, day in moved.items() if day > on}
    since = advanced(dict(with_each), touches, later)
    return Gathering(
        on, str(words), str(channel), [names[one] for one in there], [names[one] for one in since]
    )


def _moves_since(member: Member, people: Iterable[int], since: date) -> dict[int, date]:
    rows = StageMove.objects.visible_to(member).filter(person__in=list(people), on__gte=since)
    return dict(rows.order_by("on").values_list("person_id", "on"))
