"""Fuzz target: calendars."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import calendar

SEEDS = (
    (
        b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:me@x.example\r\nX-WR-TIMEZONE:Europe/Berlin\r\n"
        b"BEGIN:VTIMEZONE\r\nTZID:Home\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
        b"TZOFFSETTO:+0100\r\nTZOFFSETFROM:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
        b"END:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\n"
        b"DTSTART;TZID=Home:20250106T080000\r\n"
        b"DTEND;TZID=Home:20250106T083000\r\n"
        b"RRULE:FREQ=WEEKLY;BYDAY=MO,2TU;UNTIL=20251229T130000Z\r\n"
        b'EXDATE;TZID=Home:20250526T080000\r\nATTENDEE;PARTSTAT=ACCEPTED;CN="Ng, Bo\r\n'
        b' b":mailto:b@x.'
        b"example\r\nSUMMARY:Coffee\\, tea\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:1\r\n"
        b"RECURRENCE-ID;RANGE=THISANDFUTURE:20250317T070000Z\r\nDTSTART:20250317T090000Z\r\n"
        b"DURATION:PT1H\r\nRDATE;VALUE=PERIOD:20250101T100000Z/PT1H\r\nEND:VEVENT\r\n"
        b"END:VCALENDAR\r\n"
    ),
    (
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101T000000\nSUMMARY:x\n"
        b"RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=1;BYHOUR=1,2;BYWEEKNO=53\n"
        b"END:VEVENT\n"
    ),
)

if __name__ == "__main__":
    fuzz(calendar, SEEDS, "me.ics")
