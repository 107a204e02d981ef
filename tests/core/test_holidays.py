"""Weekends and public holidays, worked out for any year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from wellspring.core.holidays import RULES, easter, holidays, is_rest_day, next_working_day

COUNTRIES = st.sampled_from(["", "XX", *RULES])
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    "day",
    ["2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
     "2026-04-05", "2038-04-25"],
)  # fmt: skip
def test_easter_falls_where_it_fell(day):
    assert easter(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "country"),
    [
        ("2026-04-27", "NL"), ("2026-05-14", "NL"), ("2026-05-25", "NL"), ("2026-05-14", "DE"),
        ("2026-10-03", "DE"), ("2026-07-14", "FR"), ("2026-04-03", "ES"), ("2026-12-28", "GB"),
        ("2022-01-03", "GB"), ("2026-05-25", "GB"), ("2026-11-26", "US"), ("2026-07-03", "US"),
        ("2021-12-31", "US"), ("2026-09-07", "CA"), ("2026-05-18", "CA"), ("2026-06-19", "SE"),
        ("2026-06-04", "PL"), ("2026-07-21", "BE"), ("2026-02-02", "IE"), ("2026-04-25", "IT"),
        ("2026-06-10", "PT"), ("2026-10-26", "AT"), ("2026-08-01", "CH"), ("2026-05-14", "DK"),
    ],
)  # fmt: skip
def test_a_public_holiday_is_a_day_of_rest(day, country):
    assert is_rest_day(date.fromisoformat(day), country)


def test_where_no_rules_are_known_only_weekends_rest():
    assert holidays(2026, "XX") == frozenset()
    assert is_rest_day(date(2026, 11, 28), "XX")
    assert not is_rest_day(date(2026, 12, 25), "XX")


def test_a_weekend_is_friday_and_saturday_in_some_countries():
    assert is_rest_day(date(2026, 11, 27), "IL")
    assert not is_rest_day(date(2026, 11, 29), "IL")


def test_a_boxing_day_after_a_sunday_christmas_moves_past_it():
    kept = holidays(2022, "GB")

    assert {date(2022, 12, 26), date(2022, 12, 27)} <= kept


@given(DAYS, COUNTRIES)
def test_work_goes_on_again_within_a_week(day, country):
    following = next_working_day(day, country)

    assert day < following <= day + timedelta(days=7)
    assert not is_rest_day(following, country)


@given(st.integers(1990, 2090), st.sampled_from(sorted(RULES)))
def test_every_country_has_as_many_holidays_as_rules_but_for_those_that_meet(year, country):
    kept, rules = len(holidays(year, country)), len(RULES[country].split())

    assert rules - 2 <= kept <= rules
