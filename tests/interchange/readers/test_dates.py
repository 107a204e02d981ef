from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, strategies as st

from wellspring.interchange.readers.dates import (
    DAY_FIRST,
    MONTH_FIRST,
    DateStyle,
    birthday_of,
    day_of,
    is_only_a_date,
    moment_of,
    pivot_at,
    style_of,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08 Feb 2026", date(2026, 2, 8)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("Feb 8, 2026", date(2026, 2, 8)),
        ("8 février 2026", date(2026, 2, 8)),
        ("8. März 2026", date(2026, 3, 8)),
        ("8 maja 2026", date(2026, 5, 8)),
        ("8 de setembro de 2026", date(2026, 9, 8)),
        ("2026年2月8日", date(2026, 2, 8)),
        ("Jan 2020", date(2020, 1, 1)),
        ("2020", date(2020, 1, 1)),
        ("05/2020", date(2020, 5, 1)),
        ("2024/02/01 15:02:55 UTC", date(2024, 2, 1)),
        ("Wed Jun 24 12:43:42 UTC 2026", date(2026, 6, 24)),
        ("2025-06-01T12:14:09.000Z", date(2025, 6, 1)),
        ("24.12.2025", date(2025, 12, 24)),
        ("20251224", date(2025, 12, 24)),
        ("0/0/00", None),
        ("0.0.00", None),
        ("31 Feb 2026", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_however_it_is_written(text, day):
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1/29/26, 2:37 PM", datetime(2026, 1, 29, 14, 37, tzinfo=UTC)),
        ("1/29/26, 2:37\u202fPM", datetime(2026, 1, 29, 14, 37, tzinfo=UTC)),
        ("05/22/19, 12:01 AM", datetime(2019, 5, 22, 0, 1, tzinfo=UTC)),
        ("2025-06-01 14:03:22 UTC", datetime(2025, 6, 1, 14, 3, 22, tzinfo=UTC)),
        ("2025-06-01 14:03", datetime(2025, 6, 1, 14, 3, tzinfo=UTC)),
        ("2025-06-01T14:03:22+02:00", datetime(2025, 6, 1, 12, 3, 22, tzinfo=UTC)),
        ("2025-06-01T14:03:22-0330", datetime(2025, 6, 1, 17, 33, 22, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_with_its_zone_or_as_utc(text, moment):
    assert moment_of(text) == int(moment.timestamp())


def test_a_moment_without_a_zone_takes_the_one_given():
    assert moment_of("2025-06-01 14:00", zone="Europe/Berlin") == moment_of("2025-06-01 12:00 UTC")


def test_a_zone_nobody_knows_is_utc():
    assert moment_of("2025-06-01 14:00", zone="../etc/passwd") == moment_of("2025-06-01 14:00")


def test_one_clear_cell_decides_for_its_column():
    style = style_of(["03/04/2025", "13/02/2025"], MONTH_FIRST)
    assert day_of("03/04/2025", style) == date(2025, 4, 3)


def test_a_column_that_does_not_tell_is_read_as_usual_there():
    assert style_of(["03/04/2025"], DAY_FIRST).order == DAY_FIRST


def test_dots_mean_that_the_day_comes_first():
    assert style_of(["03.04.2025"], MONTH_FIRST).order == DAY_FIRST


def test_a_cell_with_one_meaning_keeps_it_in_any_column():
    assert day_of("13/02/2025", DateStyle(MONTH_FIRST)) == date(2025, 2, 13)


def test_two_digits_are_this_century_up_to_next_year():
    style = DateStyle(MONTH_FIRST, pivot_at(1_772_400_000))
    assert day_of("4/9/61", style) == date(1961, 4, 9)
    assert day_of("4/9/26", style) == date(2026, 4, 9)


@pytest.mark.parametrize(
    ("text", "birthday"),
    [("1988-06-15", "1988-06-15"), ("--12-01", "--12-01"), ("1604-11-30", "--11-30"),
     ("30 Nov", "--11-30"), ("--02-29", "--02-29"), ("1988", ""), ("0/0/00", "")],
)  # fmt: skip
def test_a_birthday_may_lack_its_year_but_not_its_day(text, birthday):
    assert birthday_of(text) == birthday


def test_words_around_a_year_are_no_date():
    assert not is_only_a_date("SME chapter 1998")
    assert is_only_a_date("June 2019")


@given(st.text(max_size=80), st.sampled_from([DAY_FIRST, MONTH_FIRST]))
def test_any_text_is_a_date_or_none(text, order):
    style = DateStyle(order)
    assert day_of(text, style) is None or isinstance(day_of(text, style), date)
    assert moment_of(text, style) is None or isinstance(moment_of(text, style), int)
    assert isinstance(birthday_of(text, style), str)


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.sampled_from([DAY_FIRST, MONTH_FIRST]))
def test_a_day_written_in_a_columns_order_is_that_day(day, order):
    text = f"{day:%d/%m/%Y}" if order == DAY_FIRST else f"{day:%m/%d/%Y}"
    assert day_of(text, DateStyle(order)) == day
