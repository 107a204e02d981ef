"""Meetings that calendars state: brought in with an arrival, moved or called off by a newer one.

A meeting keeps what each arrival said of it, so that taking one back leaves what the others said.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import Q

from wellspring import clock
from wellspring.records.meeting import Attendance, Meeting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.records.arrival import Arrival

SAID = ("at", "minutes", "title", "place", "cancelled")
NOTHING: dict[str, Any] = {  # as long as nobody prepared it
    "purpose": "", "use": "", "brings": "", "debrief": None, "ticked": [], "questions": [],
    "homework": {},
}  # fmt: skip


class Expected(NamedTuple):
    """One meeting as a calendar tells it, and the people of the book who are expected."""

    uid: str
    title: str
    at: datetime
    minutes: int
    place: str
    cancelled: bool
    stamp: int  # seconds: when the calendar was written, or 0
    people: Sequence[int]

    def said(self, arrival: int) -> dict[str, Any]:
        """The statement as it is kept."""
        return {
            "arrival": arrival, "stamp": self.stamp, "title": self.title, "place": self.place,
            "at": self.at.isoformat(), "minutes": self.minutes, "cancelled": self.cancelled,
        }  # fmt: skip


def expect(arrival: Arrival, told: Iterable[Expected]) -> None:
    """Write down what a calendar says of meetings to come; those it knows again are moved."""
    for one in told:
        held = Meeting.objects.filter(book_id=arrival.book_id, uid=one.uid).first()
        if held is None and one.cancelled:
            continue
        if held is None:
            held = Meeting(book_id=arrival.book_id, arrival=arrival, uid=one.uid, at=one.at)
        _hear(held, one.said(arrival.pk))
        for person in one.people:
            Attendance.objects.get_or_create(
                meeting=held,
                person_id=person,
                defaults={"book_id": arrival.book_id, "arrival": arrival},
            )


def unsay(arrival: Arrival) -> None:
    """Take back what one arrival said; what was prepared for by hand stays as one's own."""
    for held in Meeting.objects.filter(book_id=arrival.book_id).exclude(stated=[]):
        left = [one for one in held.stated if one["arrival"] != arrival.pk]
        if len(left) == len(held.stated):
            continue
        held.stated = left
        if left:
            held.arrival_id = left[0]["arrival"]
            Attendance.objects.filter(meeting=held, arrival=arrival).update(
                arrival_id=held.arrival_id
            )
            _say(held)
        elif Meeting.objects.filter(pk=held.pk, **NOTHING).exists():
            held.delete()
        else:
            held.arrival = None
            held.save()
            Attendance.objects.filter(meeting=held, arrival=arrival).update(arrival=None)


def without_anybody(book_id: int) -> None:
    """Meetings with those alone who were forgotten go with them."""
    Meeting.objects.filter(book_id=book_id, attendances=None).delete()


def met_already(book_id: int) -> None:
    """Name the touch of a meeting that took place, once a calendar tells of both."""
    from wellspring.records.touch import Touch  # noqa: PLC0415  beside its one use

    waiting = Meeting.objects.filter(Q(touch=None) & ~Q(uid=""), book_id=book_id)
    for held in waiting:
        key = key_of(held)
        held.touch = Touch.objects.filter(book_id=book_id, source_key=key).order_by("pk").first()
        if held.touch:
            held.save(update_fields=["touch"])


def key_of(meeting: Meeting) -> str:
    """What a calendar's touch of this meeting is called (arrival_plan.passing)."""
    return f"{meeting.uid}|{int(meeting.at.timestamp())}"


def _hear(held: Meeting, said: dict[str, Any]) -> None:
    """One more statement; the newest calendar counts, and what it repeats changes nothing."""
    before = held.stated[-1] if held.stated else {}
    held.stated = sorted([*held.stated, said], key=lambda each: each["stamp"])
    now = held.stated[-1]
    if all(before.get(name) == now[name] for name in SAID):
        held.save()
    else:
        _say(held)


def _say(held: Meeting) -> None:
    """The meeting as the newest calendar has it; a day that somebody chose by hand gives way."""
    last = held.stated[-1]
    held.title, held.place, held.minutes = last["title"], last["place"], last["minutes"]
    held.at = datetime.fromisoformat(last["at"])
    held.cancelled_on = clock.day_of(held.at) if last["cancelled"] else None
    held.save()
