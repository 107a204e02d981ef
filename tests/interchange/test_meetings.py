"""Calendars bring the meetings to come; a newer one moves them or calls them off."""

from __future__ import annotations

import pytest

from tests.arriving import bring, plan, write
from tests.canonical import dump
from wellspring.records.models import Attendance, Meeting, Person, Touch
from wellspring.records.undoing import undo

pytestmark = pytest.mark.django_db
ENTRY = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260302T080000Z\r\nDTSTART:{day}T101000Z\r\n"
    "DTEND:{day}T103000Z\r\nSUMMARY:Coffee with Mei-Lin\r\nLOCATION:Café by the clinic\r\n"
    "STATUS:{status}\r\n{more}ORGANIZER:mailto:maya@example.org\r\n"
    "ATTENDEE;CN=Mei-Lin Zhou;PARTSTAT=ACCEPTED:mailto:meilin@cobalt.example\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:maya@example.org\r\nEND:VEVENT\r\n"
)


def calendar(*, day="20260305", uid="talk", status="CONFIRMED", more=""):
    entry = ENTRY.format(day=day, uid=uid, status=status, more=more)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n{entry}END:VCALENDAR\r\n"


def files(tmp_path, name="one.ics", **said):
    return write(tmp_path, {name: calendar(**said)})


def test_a_meeting_to_come_is_a_row_and_no_touch(maya, tmp_path):
    arrival = bring(maya, *files(tmp_path))

    assert arrival.counts["meetings"] == 1
    coming = Meeting.objects.visible_to(maya).get()
    assert (coming.title, coming.minutes, f"{coming.at:%d %H:%M}") == (
        "Coffee with Mei-Lin", 20, "05 10:10",
    )  # fmt: skip
    assert [one.name for one in coming.people()] == ["Mei-Lin Zhou"]
    assert not Touch.objects.exists()


@pytest.mark.parametrize("said", [
    {"status": "CANCELLED"},
    {"more": "RRULE:FREQ=WEEKLY;COUNT=4\r\n"},
    {"day": "20260201"},
])  # fmt: skip
def test_neither_what_is_off_nor_a_series_nor_what_is_long_past(maya, tmp_path, said):
    bring(maya, *files(tmp_path, **said))

    assert not Meeting.objects.exists()


def test_a_newer_calendar_moves_it_and_keeps_what_was_prepared(maya, tmp_path):
    bring(maya, *files(tmp_path))
    Meeting.objects.get().prepare(by=maya, purpose="learn how they choose")

    later = bring(maya, *files(tmp_path, "two.ics", day="20260309"))
    moved = Meeting.objects.get()
    assert (moved.at.day, moved.purpose) == (9, "learn how they choose")

    undo(later, by=maya, at=later.kept_at)
    assert Meeting.objects.get().at.day == 5


def test_a_newer_calendar_calls_it_off(maya, tmp_path):
    bring(maya, *files(tmp_path))
    bring(maya, *files(tmp_path, "two.ics", status="CANCELLED"))

    assert Meeting.objects.get().cancelled_on


def test_the_same_calendar_says_nothing_new(maya, tmp_path):
    bring(maya, *files(tmp_path))

    assert not plan(maya, *files(tmp_path)).is_new


def test_undoing_the_arrival_takes_it_out_whole(maya, tmp_path):
    before = dump()
    arrival = bring(maya, *files(tmp_path))

    undo(arrival, by=maya, at=arrival.kept_at)

    assert dump() == before


@pytest.mark.parametrize("told", [{"purpose": "learn"}, {"homework": {"decides": "Ken Ito"}}])
def test_what_was_prepared_stays_with_the_person_when_the_arrival_goes(maya, tmp_path, told):
    arrival = bring(maya, *files(tmp_path))
    Meeting.objects.get().prepare(by=maya, **told)

    undo(arrival, by=maya, at=arrival.kept_at)

    assert Meeting.objects.get().arrival_id is None
    assert Attendance.objects.get().person == Person.objects.get()
