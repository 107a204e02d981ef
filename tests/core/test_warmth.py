"""Warmth: their word counts most, silence cools, a later touch never does (P0.19, P0.21, P2.8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from wellspring.core.contact import DAY, EPOCH, Contact
from wellspring.core.warmth import (
    Band,
    band,
    curve,
    goes_quiet_on,
    kernel,
    likelihood,
    mass,
    trace,
    warmth,
    weight,
    weighted_days,
)
from wellspring.core.warmth.calibration import fitted_offset

TODAY = date(2026, 3, 2)
DAYS = st.lists(
    st.tuples(st.integers(735_000, TODAY.toordinal()), st.floats(0.05, 3)), max_size=40
).map(lambda days: sorted(dict(days).items()))


def contact(channel="email", direction="incoming", *, ago=0, **more):
    at = (TODAY.toordinal() - EPOCH - ago) * DAY + 3600
    return Contact(1, 1, at, channel, direction, **more)


@pytest.mark.parametrize(
    ("ago", "chance"), [(0, 0.61), (7, 0.44), (30, 0.24), (90, 0.12), (365, 0.05)]
)
def test_one_word_from_them_fades_as_measured(ago, chance):
    assert warmth([(TODAY.toordinal() - ago, 1.0)], TODAY) == pytest.approx(chance, abs=0.006)


@given(st.integers(0, 5_000))
def test_the_carried_trace_is_the_kernel(age):
    carried = trace([(1000, 1.0)]).on(1000 + age).mass

    assert carried == pytest.approx(kernel(age), rel=0.004)


@given(DAYS)
def test_a_carried_trace_equals_the_sum_over_all_days(days):
    carried = trace(days).on(TODAY.toordinal()).mass if days else 0.0

    assert carried == pytest.approx(mass(days, TODAY.toordinal()), rel=0.004, abs=1e-9)


@given(DAYS, st.integers(0, 2_000), st.floats(0.05, 3))
def test_a_later_touch_never_cools_a_tie(days, ago, worth):
    more = [*days, (TODAY.toordinal() - ago, worth)]

    assert mass(more, TODAY.toordinal()) >= mass(days, TODAY.toordinal())


@given(DAYS, st.integers(1, 500))
def test_silence_never_warms(days, wait):
    later = TODAY + timedelta(days=wait)

    assert warmth(days, later) <= warmth(days, TODAY)


@given(DAYS)
def test_a_touch_yet_to_come_counts_nothing(days):
    ahead = [*days, (TODAY.toordinal() + 3, 2.0)]

    assert warmth(ahead, TODAY) == warmth(days, TODAY)


def test_their_word_counts_five_times_mine():
    assert weight(contact()) == 5 * weight(contact(direction="outgoing"))


def test_mass_mail_is_nearly_worthless():
    """P0.21, P2.11: broadcasting builds neither relationship nor trust."""
    assert weight(contact(direction="outgoing", size=40, personal=False)) == 0.05
    assert weight(contact("comment", "outgoing")) == 0.05


def test_a_copy_is_not_a_word_to_me():
    assert weight(contact(basis="cc")) == weight(contact(size=20))


def test_ten_mails_in_an_afternoon_are_one_conversation():
    assert weighted_days([contact() for _ in range(10)]) == weighted_days([contact()])


def test_face_to_face_counts_most():
    """P1.16: face to face is integral."""
    assert weight(contact("coffee", "both")) > weight(contact("call", "both")) > weight(contact())


def test_the_curve_looks_back_and_ahead():
    days = weighted_days([contact(ago=60), contact(ago=30)])
    long_ago, ahead = TODAY - timedelta(days=70), TODAY + timedelta(days=70)
    drawn = curve(days, [ahead, long_ago, TODAY])

    assert list(drawn) == [long_ago, TODAY, ahead]
    assert drawn[long_ago] < drawn[ahead] < drawn[TODAY]


@given(DAYS, st.lists(st.integers(-400, 90), max_size=8))
def test_the_curve_is_the_warmth_of_each_of_its_days(days, when):
    dates = [TODAY + timedelta(days=each) for each in when]

    for on, chance in curve(days, dates).items():
        assert chance == pytest.approx(warmth(days, on), abs=0.01)


@given(DAYS.filter(bool))
def test_the_forecast_names_the_first_quiet_day(days):
    made = trace(days).on(TODAY.toordinal())
    quiet = goes_quiet_on(made)

    if quiet is None:
        assert likelihood(made.mass) < 0.3
    else:
        assert likelihood(made.on(quiet.toordinal()).mass) < 0.3
        assert likelihood(made.on(quiet.toordinal() - 1).mass) >= 0.3


@pytest.mark.parametrize(
    ("chance", "word"),
    [(0.9, Band.WARM), (0.4, Band.COOLING), (0.2, Band.COOL), (0.0, Band.DORMANT)],
)
def test_warmth_is_said_in_a_word(chance, word):
    assert band(chance) == word


def test_without_a_record_nothing_is_moved():
    assert fitted_offset([]) == 0.0


def test_a_person_who_is_answered_more_is_believed_to_be():
    often = fitted_offset([(0.2, True)] * 400 + [(0.2, False)] * 100)

    assert likelihood(0.2, offset=often) == pytest.approx(0.8, abs=0.04)


def test_a_few_snapshots_move_little():
    assert abs(fitted_offset([(0.2, True)])) < 0.7
