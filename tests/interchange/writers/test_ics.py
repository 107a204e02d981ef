from __future__ import annotations

from datetime import date

from hypothesis import given, settings, strategies as st
from icalendar import Calendar

from tests.interchange.writers.leaving import DUTIES, MADE, TOUCHES, short_lines
from wellspring.interchange.writers import ics
from wellspring.interchange.writers.values import ExportDuty


def written(touches=(), duties=()):
    return b"".join(ics.write(touches, duties, stamp=MADE))


@settings(max_examples=150, deadline=None)
@given(st.lists(TOUCHES, max_size=3))
def test_icalendar_reads_every_touch_back(touches):
    data = written(touches)
    events = Calendar.from_ical(data).walk("VEVENT")
    assert short_lines(data)
    assert len(events) == len(touches)
    for event, touch in zip(events, touches, strict=True):
        assert not event.errors
        assert (event["UID"], event["DTSTART"].dt) == (touch.uid, touch.at)
        summary = f"{touch.person}: {touch.subject}" if touch.subject else touch.person
        assert (event["SUMMARY"], event["CONTACT"]) == (summary, touch.person)
        assert event.get("DESCRIPTION", "") == touch.note


@settings(max_examples=100, deadline=None)
@given(st.lists(DUTIES, max_size=3))
def test_every_duty_is_a_day_or_a_task(duties):
    found = Calendar.from_ical(written((), duties))
    days = {e["UID"]: e["DTSTART"].dt for e in found.walk("VEVENT")}
    tasks = {t["UID"]: t["STATUS"] for t in found.walk("VTODO")}
    assert days == {d.uid: d.due for d in duties if d.due and not d.done}
    assert tasks == {
        d.uid: "COMPLETED" if d.done else "NEEDS-ACTION" for d in duties if d.done or not d.due
    }


def test_a_promise_with_a_day_stands_in_the_calendar_on_that_day():
    data = written((), [ExportDuty("1", "Send the article", "Bill", due=date(2026, 3, 10))])
    assert b"DTSTART;VALUE=DATE:20260310\r\n" in data


@given(st.lists(TOUCHES, max_size=2))
def test_nobody_is_invited_to_what_has_happened(touches):
    assert b"\r\nATTENDEE" not in written(touches)
