from __future__ import annotations

import email.utils
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.readers.letters import MONDAY, box, letter, message, messages, why_not
from wellspring.interchange.readers.mail.dates import moment

ARRIVED = "Received: from a by b; Tue, 5 Mar 2024 06:20:34 -0500"


@pytest.mark.parametrize(
    "written",
    [
        "Mon, 4 Mar 2024 06:20:34 -0500",
        "Mon, 04 Mar 2024 06:20:34 -0500 (EST)",
        "4 Mar 2024 11:20:34 GMT",
        "Mon, 4 Mar 24 06:20:34 EST",
        "Mon, 4 Mar 2024 12:20:34 CET",
        "Mon, 4 Mar 2024 20:20:34 JST",
        "mon, 4 mar 2024 11:20:34 +0000",
        "2024-03-04T11:20:34Z",
        "Mon Mar  4 11:20:34 2024",
        "Mon, 4 Mar 2024 11:20:34 -0000",
    ],
)
def test_dates_are_read_in_all_the_ways_they_are_written(written):
    assert moment(written.encode()) == MONDAY


def test_a_date_without_zone_is_the_owners():
    assert moment(b"Mon, 4 Mar 2024 12:20:34", "Europe/Berlin") == MONDAY


def test_an_american_clock_is_understood():
    assert moment(b"March 4, 2024 1:20 PM") == datetime(2024, 3, 4, 13, 20, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    "day", ["Someday, 99 Foo 2020 25:61", "", "Thu, 1 Jan 1970 00:00:00 +0000"]
)
def test_words_instead_of_a_date_give_way_to_the_moment_of_arrival(day):
    assert message(ARRIVED, day=day).at == MONDAY + 86_400


def test_a_date_to_come_gives_way_to_the_moment_of_arrival():
    assert message(ARRIVED, day="Mon, 4 Mar 2044 06:20:34 -0500").at == MONDAY + 86_400


def test_the_separator_tells_the_moment_where_nothing_else_does():
    assert messages(box(letter(day=None)))[0].at == MONDAY


def test_without_any_date_a_message_is_left_out():
    assert why_not(day=None) == "no_date"


@settings(max_examples=200, deadline=None)
@given(st.integers(400_000_000, 4_000_000_000), st.integers(-12, 14))
def test_usual_dates_are_read_as_the_standard_library_does(at, hours):
    zone = f"{'-' if hours < 0 else '+'}{abs(hours):02}00"
    local = datetime.fromtimestamp(at + hours * 3600, UTC)
    written = local.strftime("%a, %d %b %Y %H:%M:%S ") + zone
    assert moment(written.encode()) == at == email.utils.parsedate_to_datetime(written).timestamp()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_no_date_line_raises(line):
    assert moment(line) is None or isinstance(moment(line), int)
