"""Meetings as a day needs them: the next ones to prepare and confirm, the last to look back on."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from wellspring import clock
from wellspring.core.daily_plan import Candidate, Reason
from wellspring.records.glance.candidates import Possible
from wellspring.records.glance.values import among, first_moment, in_utc, surely

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row

LOOKED_BACK = timedelta(days=7)  # after that a look back is no longer fresh
PREPARE, CONFIRM, LOOK_BACK = 10, 2, 5  # minutes
KNOWN_ENOUGH = ("person", "organisation")  # core.meeting.readiness, without loading it
NEXT, MOST = timedelta(days=7), 40


class Met(NamedTuple):
    """A meeting in a row: whom it is with before all others, and what its kit lacks."""

    id: int
    at: datetime
    minutes: int
    title: str
    place: str
    person: int
    name: str
    lacks: tuple[str, ...]
    confirmed: bool
    looked_back: bool

    def as_json(self) -> dict[str, object]:
        """One row of `meetings --json`."""
        return {
            "id": self.id, "person": self.person, "name": self.name, "title": self.title,
            "at": in_utc(self.at), "minutes": self.minutes, "place": self.place,
            "lacks": list(self.lacks), "confirmed": self.confirmed,
            "looked_back": self.looked_back,
        }  # fmt: skip


def meetings(ask: Ask, books: Books, since: date, until: date) -> list[Met]:
    """Those of these days that were not called off, in their order."""
    sql = f"""
        SELECT m.id, m.at, m.minutes, m.title, m.place, p.id, p.name, m.purpose, m.use, m.brings,
            m.ticked, d.id,
            (SELECT COUNT(*) FROM introductions_of_oneself i WHERE i.book_id = m.book_id)
        FROM meetings m JOIN attendances a ON a.meeting_id = m.id
        JOIN people p ON p.id = a.person_id LEFT JOIN debriefs d ON d.meeting_id = m.id
        WHERE {among("m.book_id", books)} AND m.at >= %s AND m.at < %s
            AND m.cancelled_on IS NULL AND p.merged_into_id IS NULL
            AND a.id = (SELECT MIN(b.id) FROM attendances b JOIN people q ON q.id = b.person_id
                WHERE b.meeting_id = m.id AND q.merged_into_id IS NULL)
        ORDER BY m.at, m.id LIMIT {MOST}
    """  # noqa: S608  numbers and columns only
    return [_met(row) for row in ask(sql, [first_moment(since), first_moment(until)])]


def _met(row: Row) -> Met:
    number, at, minutes, title, place, person, name, *told, ticked, debrief, selves = row
    ticks = str(ticked)
    missing = [
        lack
        for lack, there in zip(("purpose", "use", "gift"), told, strict=True)
        if not str(there).strip()
    ]
    if not selves:
        missing.append("oneself")
    if not all(f'"{one}"' in ticks or f"'{one}'" in ticks for one in KNOWN_ENOUGH):
        missing.append("homework")
    confirmed = '"confirm"' in ticks or "'confirm'" in ticks
    return Met(
        number, surely(at), minutes, title, place, person, name, tuple(missing), confirmed,
        debrief is not None,
    )  # fmt: skip


def around(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """What a meeting asks of this day: to be prepared and confirmed, or looked back on."""
    now = min(clock.now(), clock.begins(today + timedelta(days=1)))
    for one in meetings(ask, books, today - LOOKED_BACK, today + timedelta(days=2)):
        on = clock.day_of(one.at)
        if one.at <= now and not one.looked_back:
            yield _act(one, "debrief", Reason.LOOK_BACK, LOOK_BACK)
        elif one.at > now and one.lacks:
            also = () if one.confirmed or on == today else (Reason.CONFIRM_MEETING,)
            yield _act(one, "prepare", Reason.PREPARE_MEETING, PREPARE, also)
        elif one.at > now and not one.confirmed and on > today:
            yield _act(one, "confirm", Reason.CONFIRM_MEETING, CONFIRM)


def _act(
    one: Met, kind: str, reason: Reason, minutes: int, also: tuple[Reason, ...] = ()
) -> Possible:
    act = Candidate(
        f"{kind}:{one.id}", one.person, kind, reason, minutes=minutes, channel="other", also=also
    )
    return Possible(act, one.name, in_utc(one.at))
