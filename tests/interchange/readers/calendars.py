"""Short calendars for the tests of the calendar reader."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.interchange.readers.making import NOW, read
from wellspring.core.sightings import Gathering
from wellspring.interchange.readers import calendar

BOB = "ATTENDEE;PARTSTAT=ACCEPTED;CN=Bob Ng:mailto:bob@x.example"


def event(*lines, start="DTSTART:20250106T130000Z", company=True):
    """A VEVENT with these lines, and with Bob unless nobody is to come."""
    some = ["SUMMARY:Talk", *([BOB] if company else [])]
    have = {line.partition(":")[0].partition(";")[0] for line in lines}
    some = [line for line in some if line.partition(":")[0].partition(";")[0] not in have]
    return "\r\n".join(["BEGIN:VEVENT", *([start] if start else []), *some, *lines, "END:VEVENT"])


def file(*parts, facts=()):
    """A calendar with these parts."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *facts, *parts, "END:VCALENDAR", ""])


def gatherings(*parts, facts=(), path="me.ics", now=NOW, **given):
    said = read(calendar, file(*parts, facts=facts), path, now=now, **given)
    return [value for value in said if isinstance(value, Gathering)]


def gathering(*lines, facts=(), path="me.ics", own=frozenset(), **parts):
    """The only occurrence of an event with these lines."""
    (only,) = gatherings(event(*lines, **parts), facts=facts, path=path, own=own)
    return only


def starts(*parts, **given):
    """When the occurrences begin, in UTC, to the minute."""
    found = gatherings(*parts, **given)
    return [datetime.fromtimestamp(one.at, UTC).strftime("%Y-%m-%d %H:%M") for one in found]
