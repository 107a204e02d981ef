from __future__ import annotations

import csv
import time
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import recurring_ical_events

from tests.interchange.readers.making import NOW
from tests.shared_files import shared
from wellspring.core.sightings import Attendance, Gathering
from wellspring.interchange.readers import calendar
from wellspring.interchange.readers.source import Source

OWN = "persona/takeout/Takeout/Calendar/dana.whitfield@example.com.ics"
FIRST, LAST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)


def values(path: Path, now: int = NOW):
    source = Source(path.name, path.stat().st_size, lambda: path.open("rb"), now=now)
    return [value for value in calendar.read(source) if isinstance(value, Gathering)]


def test_the_personas_meetings_are_those_of_the_answer_book():
    rows = csv.DictReader(shared("persona/gold_touchpoints.csv").read_text().splitlines())
    meetings = [row for row in rows if row["channel"] == "meeting"]
    expected = {datetime.fromisoformat(row["utc"]).timestamp() for row in meetings}
    held = [one for one in values(shared(OWN)) if not one.cancelled and one.at <= one.stamp]
    assert {one.at for one in held} == expected
    assert sum(_others(one) for one in held) == len(meetings)


def _others(one: Gathering) -> int:
    return sum(
        other.kind == "person"
        and other.answer is Attendance.ACCEPTED
        and "whitfield" not in other.party.address
        for other in one.attendees
    )


def test_every_real_calendar_is_read_or_refused_in_time():
    for path in filter(Path.is_file, shared("ics").rglob("*")):
        began = time.process_time()
        try:
            values(path)
        except calendar.NotACalendar:
            continue
        assert time.process_time() - began <= max(0.5, 2 * path.stat().st_size / 1e6), path.name


# Decided otherwise, and why: the library swaps a start after its end, passes over what it finds
# broken where we keep the meeting, or counts days where an event has times.
DECIDED = {
    "end_before_start_event.ics", "issue_132_swapped_start_and_end.ics",
    "issue_165_missing_event.ics", "issue_464_invalid_rdate.ics", "issue_48_dst.ics",
    "issue_1633_rdate_with_dates.ics", "issue_1633_rdate_with_dates_and_tzid.ics",
    "bad_rrule_missing_until_event.ics", "rfc_7529.ics", "multiple_calendar_components.ics",
    "issue_243_recurrence_id_is_not_identical_to_dtstart.ics", "x_location.ics",
}  # fmt: skip


def test_occurrences_are_those_another_library_finds():
    compared, differing = 0, []
    for path in filter(Path.is_file, shared("ics").rglob("*")):
        expected = _by_the_library(path)
        if 0 < len(expected) < 1000 and path.name not in DECIDED:
            ours = {one.at for one in values(path, now=int(LAST.timestamp()))}
            compared += len(expected)
            if missing := expected - ours:
                differing.append((path.name, len(missing)))
    assert differing == []
    assert compared > 2000


def _by_the_library(path: Path) -> set[int]:
    """When meetings with others begin; empty where the library gives up."""
    try:
        calendars = icalendar.Calendar.from_ical(path.read_bytes(), multiple=True)
        found = [
            one
            for each in calendars
            for one in recurring_ical_events.of(each).between(FIRST, LAST)
            if isinstance(one["DTSTART"].dt, datetime) and one.get("ATTENDEE")
        ]
    except Exception:  # noqa: BLE001  what it raises on broken files is its own affair
        return set()
    return {_seconds(one["DTSTART"].dt) for one in found}


def _seconds(at: datetime) -> int:
    return int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp())
