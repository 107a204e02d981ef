"""Touches and duties as a calendar. Nobody is an attendee, so that no program invites them."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from wellspring.interchange.writers.lines import chunks, escaped, finished

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from wellspring.interchange.writers.values import ExportDuty, ExportTouch

ENDING, MIME = ".ics", "text/calendar; charset=utf-8"
MOMENT, DAY = "%Y%m%dT%H%M%SZ", "%Y%m%d"
_HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wellspring//EN\r\nCALSCALE:GREGORIAN\r\n"


def write(
    touches: Iterable[ExportTouch], duties: Iterable[ExportDuty], *, stamp: datetime
) -> Iterator[bytes]:
    """The file in chunks; `stamp` (aware) is the moment it was made."""
    return chunks(_calendar(touches, duties, stamp.astimezone(UTC).strftime(MOMENT)))


def _calendar(
    touches: Iterable[ExportTouch], duties: Iterable[ExportDuty], stamp: str
) -> Iterator[str]:
    yield _HEAD
    for touch in touches:
        yield finished(_touch(touch, stamp))
    for duty in duties:
        is_day = duty.due is not None and not duty.done
        yield finished(_day(duty, stamp) if is_day else _todo(duty, stamp))
    yield "END:VCALENDAR\r\n"


def _touch(touch: ExportTouch, stamp: str) -> list[str]:
    summary = f"{touch.person}: {touch.subject}" if touch.subject else touch.person
    lines = [
        f"BEGIN:VEVENT\r\nDTSTAMP:{stamp}",
        f"UID:{escaped(touch.uid)}",
        f"DTSTART:{touch.at.astimezone(UTC).strftime(MOMENT)}",
        f"SUMMARY:{escaped(summary)}",
        f"CONTACT:{escaped(touch.person)}",
        f"CATEGORIES:{escaped(touch.channel)}",
        f"X-WELLSPRING-DIRECTION:{escaped(touch.direction)}",
    ]
    if touch.note:
        lines.append(f"DESCRIPTION:{escaped(touch.note)}")
    lines.append("TRANSP:TRANSPARENT\r\nEND:VEVENT")
    return lines


def _day(duty: ExportDuty, stamp: str) -> list[str]:
    """A duty with a day, as an entry of that day: many calendars show no tasks."""
    due = duty.due.strftime(DAY) if duty.due else ""
    lines = ["BEGIN:VEVENT", *_words(duty, stamp), f"DTSTART;VALUE=DATE:{due}"]
    return [*lines, "TRANSP:TRANSPARENT\r\nEND:VEVENT"]


def _todo(duty: ExportDuty, stamp: str) -> list[str]:
    lines = ["BEGIN:VTODO", *_words(duty, stamp)]
    if duty.due:
        lines.append(f"DUE;VALUE=DATE:{duty.due.strftime(DAY)}")
    status = "COMPLETED" if duty.done else "NEEDS-ACTION"
    return [*lines, f"STATUS:{status}\r\nEND:VTODO"]


def _words(duty: ExportDuty, stamp: str) -> list[str]:
    summary = f"{duty.person}: {duty.words}" if duty.words else duty.person
    return [
        f"DTSTAMP:{stamp}",
        f"UID:{escaped(duty.uid)}",
        f"SUMMARY:{escaped(summary)}",
        f"CONTACT:{escaped(duty.person)}",
        f"CATEGORIES:{escaped(duty.kind or 'duty')}",
        f"X-WELLSPRING-MINE:{'TRUE' if duty.mine else 'FALSE'}",
    ]
