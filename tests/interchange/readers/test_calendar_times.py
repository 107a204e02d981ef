from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.interchange.readers.calendars import event, gathering, gatherings, starts

BERLIN_RULES = (
    "BEGIN:VTIMEZONE\r\nTZID:{name}\r\n"
    "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETTO:+0100\r\nTZOFFSETFROM:+0200\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETTO:+0200\r\nTZOFFSETFROM:+0100\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE"
)


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/Berlin",
        '"Europe/Berlin"',
        "W. Europe Standard Time",
        '"W. Europe Standard Time"',
        "/mozilla.org/20050126_1/Europe/Berlin",
        "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin",
        "(UTC+01:00) Amsterdam\\, Berlin\\, Bern",
        "(UTC+01:00) Berlin",
    ],
)
def test_zones_are_known_by_the_names_programs_give_them(zone):
    zone = f'"{zone}"' if "(" in zone else zone
    assert starts(event(start=f"DTSTART;TZID={zone}:20250706T150000")) == ["2025-07-06 13:00"]


@pytest.mark.parametrize(("day", "hour"), [("20250106", "14"), ("20250706", "13")])
def test_a_zone_nobody_knows_is_as_the_file_describes_it(day, hour):
    zone = BERLIN_RULES.format(name="Západní Evropa")
    found = starts(zone, event(start=f"DTSTART;TZID=Západní Evropa:{day}T150000"))
    assert found[0].endswith(f"{hour}:00")


def test_a_described_zone_may_stand_after_the_events_that_use_it():
    talk = event(start="DTSTART;TZID=Home:20250706T150000")
    assert starts(talk, BERLIN_RULES.format(name="Home")) == ["2025-07-06 13:00"]


def test_times_without_a_zone_are_the_calendars():
    talk = event(start="DTSTART:20250706T150000")
    facts = ["X-WR-TIMEZONE:Europe/Berlin"]
    assert starts(talk, facts=facts, zone="Asia/Tokyo") == ["2025-07-06 13:00"]


def test_times_without_any_zone_are_the_owners():
    assert starts(event(start="DTSTART:20250706T150000"), zone="Asia/Tokyo") == ["2025-07-06 06:00"]


def test_an_unknown_zone_is_the_calendars():
    talk = event(start="DTSTART;TZID=Nowhere:20250706T150000")
    assert starts(talk, facts=["X-WR-TIMEZONE:Europe/Berlin"]) == ["2025-07-06 13:00"]


@pytest.mark.parametrize(
    ("line", "minutes"),
    [
        ("DTEND:20250106T140000Z", 60),
        ("DTEND;TZID=Europe/Berlin:20250106T143000", 30),
        ("DURATION:PT1H30M", 90),
        ("DURATION:P1W", 7 * 24 * 60),
        ("DTEND:20250106T120000Z", 0),
        ("DURATION:-PT1H", 0),
        ("DTEND:later", 0),
        ("X-NOTHING:1", 0),
    ],
)
def test_an_event_lasts_as_long_as_it_says(line, minutes):
    found = gathering(line)
    assert found.until - found.at == minutes * 60


def test_a_day_begins_at_midnight_utc_and_lasts_until_the_next():
    found = gathering(start="DTSTART;VALUE=DATE:20250106", facts=["X-WR-TIMEZONE:Asia/Tokyo"])
    assert (found.all_day, found.at % 86_400, found.until - found.at) == (True, 0, 86_400)


def test_outlook_marks_a_day_in_its_own_way():
    assert gathering("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", start="DTSTART:20250106T000000").all_day


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati"])
def test_whole_days_of_a_series_are_days_where_the_calendar_is_read(zone):
    series = event("RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20250107",
                   start="DTSTART;VALUE=DATE:20250106")  # fmt: skip
    found = gatherings(series, zone=zone)

    days = [datetime.fromtimestamp(one.at, ZoneInfo(zone)).date() for one in found]
    assert days == [date(2025, 1, 6), date(2025, 1, 8)]
