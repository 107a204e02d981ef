"""Days as people name them, in five languages, forwards and backwards."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from wellspring.core.days import day_in, due_in, past_day_in

WEDNESDAY = date(2026, 11, 25)
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", "2026-11-27"),
        ("ik stuur je morgen de slides", "2026-11-26"),
        ("bis Freitag", "2026-11-27"),
        ("voor vrijdag", "2026-11-27"),
        ("d'ici vendredi", "2026-11-27"),
        ("para el viernes", "2026-11-27"),
        ("before the 12th", "2026-12-11"),
        ("vor dem 12.", "2026-12-11"),
        ("avant le 12", "2026-12-11"),
        ("bis zum 12. Dezember", "2026-12-12"),
        ("para el 12 de diciembre", "2026-12-12"),
        ("on December 12th, 2027", "2027-12-12"),
        ("next week", "2026-12-04"),
        ("la semana que viene", "2026-12-04"),
        ("volgende week vrijdag", "2026-12-04"),
        ("friday next week", "2026-12-04"),
        ("next friday", "2026-12-04"),
        ("by the end of the week", "2026-11-27"),
        ("eind van de week", "2026-11-27"),
        ("d'ici la fin de la semaine", "2026-11-27"),
        ("a finales de mes", "2026-11-30"),
        ("within 48 hours", "2026-11-27"),
        ("over twee weken", "2026-12-09"),
        ("in a couple of weeks", "2026-12-09"),
        ("pasado mañana", "2026-11-27"),
        ("übermorgen", "2026-11-27"),
    ],
)
def test_a_day_by_which_something_is_promised(words, day):
    assert due_in(words, WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "words",
    [
        "Guten Morgen Dana",
        "por la mañana",
        "last Friday",
        "12 people came",
        "it may rain",
        "over two weeks of talks",
        "in den nächsten Tagen",
        "by noon",
    ],
)
def test_words_that_only_look_like_a_day(words):
    assert due_in(words, WEDNESDAY) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("5w", "2026-12-30"),
        ("10d", "2026-12-05"),
        ("3m", "2027-02-25"),
        ("1y", "2027-11-25"),
        ("fri", "2026-11-27"),
        ("friday", "2026-11-27"),
        ("tomorrow", "2026-11-26"),
        ("in five weeks", "2026-12-30"),
        ("next week", "2026-12-02"),
        ("12 dec", "2026-12-12"),
        ("dec 24", "2026-12-24"),
        ("1 jan", "2027-01-01"),
        ("2026-12-24", "2026-12-24"),
    ],
)
def test_a_day_asked_for_on_its_own(words, day):
    assert day_in(words, WEDNESDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("coffee yesterday", "2026-11-24"),
        ("last tuesday", "2026-11-24"),
        ("last wednesday", "2026-11-18"),
        ("on friday", "2026-11-20"),
        ("3 days ago", "2026-11-22"),
        ("12 nov", "2026-11-12"),
        ("on 12 dec", "2025-12-12"),
        ("gisteren", "2026-11-24"),
    ],
)
def test_a_day_on_which_something_happened(words, day):
    found = past_day_in(words, WEDNESDAY)

    assert found is not None
    assert found[0] == date.fromisoformat(day)


@given(DAYS, st.integers(1, 400))
def test_so_many_days_on_is_that_many_days_on(today, count):
    assert day_in(f"{count}d", today) == today + timedelta(days=count)


@given(
    DAYS,
    st.sampled_from(["friday", "tomorrow", "2w", "next month", "12 dec", "the end of the week"]),
)
def test_a_day_to_come_is_never_past(today, words):
    found = day_in(words, today)

    assert found is not None
    assert found >= today


@given(DAYS, st.text(max_size=60))
def test_any_words_can_be_asked_for_a_day(today, words):
    day_in(words, today)
    due_in(words, today)
    past_day_in(words, today)


@given(DAYS)
def test_a_day_written_out_is_that_day(today):
    assert day_in(today.isoformat(), WEDNESDAY) == today
