from __future__ import annotations

import time
from datetime import datetime

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings, strategies as st

from tests.interchange.readers.calendars import event, file, gatherings, starts
from tests.interchange.readers.making import losses, read
from wellspring.interchange.readers import calendar
from wellspring.interchange.readers.calendar.expansion import Effort, occurrences
from wellspring.interchange.readers.calendar.rules import rule_of

MONDAYS = "RRULE:FREQ=WEEKLY;COUNT=4"
DETROIT = "DTSTART;TZID=America/Detroit:20250224T080000"
SERIES = event("UID:1", MONDAYS, start=DETROIT)


def days(*parts, **given_facts):
    return [start[5:10] for start in starts(*parts, **given_facts)]


def test_a_weekly_meeting_keeps_its_hour_when_the_clocks_change():
    assert [s[5:] for s in starts(SERIES)] == [
        "02-24 13:00",
        "03-03 13:00",
        "03-10 12:00",
        "03-17 12:00",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "EXDATE;TZID=America/Detroit:20250303T080000",
        "EXDATE:20250303T130000Z",
        "EXDATE;TZID=Europe/Berlin:20250303T140000",
        "EXDATE;VALUE=DATE:20250303",
        "EXDATE:20250101T000000Z,20250303T130000Z",
        "EXRULE:FREQ=WEEKLY;INTERVAL=9;BYDAY=MO;COUNT=2;UNTIL=20250101",
    ],
)
def test_excepted_dates_are_left_out(line):
    found = days(event("UID:1", MONDAYS, line, start=DETROIT))
    assert found == ["02-24", "03-10", "03-17"] or line.startswith("EXRULE")


@pytest.mark.parametrize("until", ["20250310T120000Z", "20250310", "20250310T080000"])
def test_until_includes_the_last_one(until):
    rule = f"RRULE:FREQ=WEEKLY;UNTIL={until}"
    assert days(event(rule, start=DETROIT)) == ["02-24", "03-03", "03-10"]


def test_further_dates_and_periods_join_the_series():
    found = gatherings(event("RDATE;VALUE=PERIOD:20250107T130000Z/PT2H", "DURATION:PT1H"))
    assert [one.until - one.at for one in found] == [3600, 7200]
    assert all(one.recurring for one in found)


def test_several_rules_are_one_series():
    rules = ("RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=WE")
    assert days(event(*rules)) == ["01-06", "01-08", "01-13", "01-15"]


MOVED = event("UID:1", "RECURRENCE-ID:20250303T130000Z", start="DTSTART:20250304T090000Z")


@pytest.mark.parametrize("parts", [(SERIES, MOVED), (MOVED, SERIES)])
def test_a_moved_meeting_takes_the_place_of_its_own_wherever_it_stands(parts):
    assert days(*parts) == ["02-24", "03-04", "03-10", "03-17"]


def test_a_moved_meeting_alone_in_the_file_took_place():
    assert days(MOVED) == ["03-04"]


def test_a_change_may_name_its_place_in_another_zone():
    again = "RECURRENCE-ID;TZID=Europe/Berlin:20250303T140000"
    assert days(SERIES, event("UID:1", again, start="DTSTART:20250304T090000Z"))[1] == "03-04"


def test_this_and_future_changes_all_that_follow():
    change = event(
        "UID:1",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20250303T130000Z",
        "SUMMARY:New",
        start="DTSTART:20250304T130000Z",
    )
    found = gatherings(SERIES, change)
    assert [one.summary for one in found] == ["Talk", "New", "New", "New"]
    assert days(SERIES, change) == ["02-24", "03-04", "03-11", "03-18"]


def test_the_newest_revision_counts():
    old, new = (event("UID:1", f"SEQUENCE:{n}", f"SUMMARY:v{n}") for n in (1, 2))
    assert [one.summary for one in gatherings(new, old)] == ["v2"]


def test_a_change_of_an_older_revision_is_forgotten_where_the_new_one_drops_it():
    newer = event("UID:1", MONDAYS, "EXDATE:20250303T130000Z", "SEQUENCE:5", start=DETROIT)
    assert days(newer, MOVED) == ["02-24", "03-10", "03-17"]


def test_a_cancelled_occurrence_is_marked_and_the_others_are_not():
    gone = event("UID:1", "RECURRENCE-ID:20250303T130000Z", "STATUS:CANCELLED")
    assert sum(one.cancelled for one in gatherings(SERIES, gone)) == 1


def test_a_series_that_ended_before_it_began_has_no_meeting():
    assert days(event("RRULE:FREQ=WEEKLY;UNTIL=20240101")) == []


def test_two_events_that_share_a_uid_by_accident_both_stay():
    assert len(gatherings(event("UID:1"), event("UID:1", start="DTSTART:20250107T130000Z"))) == 2


def test_a_series_is_followed_for_one_year_ahead():
    found = starts(event("RRULE:FREQ=DAILY", start="DTSTART:20260101T100000Z"))
    assert (found[0][:10], found[-1][:10]) == ("2026-01-01", "2027-03-02")


def test_of_a_very_long_series_the_latest_thousand_are_kept_and_the_cut_is_named():
    values = read(calendar, file(event("RRULE:FREQ=DAILY", start="DTSTART:20150101T100000Z")))
    assert len(values) == 1001
    assert losses(values)["limit"] > 3000


def test_without_a_clock_the_first_thousand_are_kept():
    found = starts(event("RRULE:FREQ=DAILY", start="DTSTART:20150101T100000Z"), now=0)
    assert (found[0][:10], len(found)) == ("2015-01-01", 1000)


NEVER = "BYMONTH=2;BYMONTHDAY=30"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        f"FREQ=SECONDLY;{NEVER}",
        f"FREQ=MINUTELY;{NEVER}",
        f"FREQ=HOURLY;{NEVER}",
        f"FREQ=DAILY;{NEVER}",
        f"FREQ=YEARLY;{NEVER}",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=1MO",
        "FREQ=DAILY;COUNT=999999999",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=SECONDLY;BYSETPOS=366;BYHOUR=1;BYMINUTE=1",
    ],
)
@pytest.mark.parametrize("now", [0, 1_772_400_000])
def test_no_rule_takes_long_or_gives_more_than_a_thousand(rule, now):
    began = time.process_time()
    found = gatherings(event(f"RRULE:{rule}", start="DTSTART:19900101T000000Z"), now=now)
    assert time.process_time() - began < 0.5
    assert len(found) <= 1000


@pytest.mark.parametrize("rule", ["FREQ=OFTEN", "", "WEEKLY", "FREQ=WEEKLY;UNTIL=soon"])
def test_a_rule_that_says_nothing_leaves_the_first_meeting_and_is_named(rule):
    values = read(calendar, file(event(f"RRULE:{rule}")))
    assert losses(values) == {"broken": 1}
    assert len(values) == 2


def comma(values):
    return st.lists(values, min_size=1, max_size=3, unique=True).map(
        lambda some: ",".join(map(str, some))
    )


WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
NTH = st.builds("{}{}".format, st.sampled_from([1, 2, -1, -2]), WEEKDAYS)
PARTS = st.fixed_dictionaries(
    {},
    optional={
        "INTERVAL": st.integers(1, 4),
        "BYMONTH": comma(st.integers(1, 12)),
        "BYMONTHDAY": comma(st.integers(-28, 28).filter(bool)),
        "BYHOUR": comma(st.integers(0, 23)),
        "BYSETPOS": st.sampled_from([1, 2, -1]),
        "WKST": WEEKDAYS,
    },
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]), PARTS, st.data())
def test_rules_mean_what_dateutil_says_they_mean(frequency, parts, data):
    if data.draw(st.booleans()):
        parts["BYDAY"] = data.draw(comma(NTH if frequency in ("MONTHLY", "YEARLY") else WEEKDAYS))
    if "BYSETPOS" in parts and not {"BYDAY", "BYMONTHDAY", "BYHOUR"} & parts.keys():
        del parts["BYSETPOS"]
    if frequency == "WEEKLY":  # dateutil counts places from the start, RFC 5545 in the whole week
        parts.pop("BYSETPOS", None)
    text = ";".join([f"FREQ={frequency}", "COUNT=12"] + [f"{k}={v}" for k, v in parts.items()])
    start = datetime(2024, 2, data.draw(st.integers(1, 29)), 9, 30)  # noqa: DTZ001
    ours = list(occurrences(rule_of(text), start, Effort(20_000)))
    assert ours == _with_dateutil(text, start, len(ours))


def _with_dateutil(text, start, number):
    """As many as ours found: dateutil searches for ever where there are no more."""
    found, rule = [], iter(rrulestr(text, dtstart=start))
    while len(found) < number:
        found.append(next(rule))
    return found
