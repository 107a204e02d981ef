"""What the plan keeps of a tie: a few numbers that carry it to any later day."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.core.told_contacts import HISTORIES, MADE, ORDINAL, ask, met, mine, told
from wellspring.core.pace import Pace, pace_of, turns_on
from wellspring.core.planning_state import UNKNOWN, state_of, with_touch


def kept(*contacts):
    return state_of(contacts).kept_on(ORDINAL)


def test_an_exchange_lifts_a_word_without_answer_hardly():
    assert kept(told(0)) == pytest.approx(0.5)
    assert kept(mine(0)) == pytest.approx(0.05)
    assert kept(met(0, "coffee")) == pytest.approx(0.8)


def test_ten_mails_in_a_day_are_one_exchange():
    assert kept(*(told(0, number=n + 1) for n in range(10))) == pytest.approx(0.5)


def test_a_mass_mail_moves_nothing():
    """P0.21, P2.11: broadcasting builds neither relationship nor trust."""
    assert state_of([mine(3, personal=False), told(2, basis="cc")]) == UNKNOWN


def test_warmth_halves_in_its_half_life():
    state = state_of([told(21)])

    assert state.half_life == 21
    assert state.kept_on(ORDINAL) == pytest.approx(0.25)


def test_tries_without_a_word_are_counted_and_a_word_ends_the_count():
    tries = [told(200), mine(100), mine(93), mine(60)]

    assert state_of(tries).unanswered == 3
    assert state_of([*tries, told(50)]).unanswered == 0


def test_a_thank_you_after_a_meeting_is_no_try():
    """P3.37: thanks need no answer."""
    assert state_of([met(30), mine(29)]).unanswered == 0


def test_an_ask_stays_open_until_they_say_something():
    """P3.2: the burden on one person is known."""
    asked = state_of([told(90), ask(40), ask(20)])

    assert (asked.open_asks, asked.asked) == (2, ORDINAL - 20)
    assert with_touch(asked, told(10)).open_asks == 0


@pytest.mark.parametrize(
    ("contacts", "inner", "pace"),
    [
        ([told(3)], False, Pace.NEW),
        ([told(3)], True, Pace.INNER_CIRCLE),
        ([told(700 - n * 100) for n in range(7)], False, Pace.ACQUAINTANCE),
        (
            [each for n in range(7) for each in (told(90 - n * 9), mine(88 - n * 9))],
            False,
            Pace.WARM,
        ),
        ([met(900 - n) for n in range(8)], False, Pace.DORMANT),
        ([*(met(900 - n) for n in range(8)), told(2)], False, Pace.DORMANT),
    ],
)
def test_a_tie_fades_as_its_history_tells(contacts, inner, pace):
    assert pace_of(state_of(contacts), ORDINAL, inner=inner) is pace


@given(HISTORIES)
def test_warmth_is_between_nothing_and_one(contacts):
    assert 0.0 <= state_of(contacts).kept_on(ORDINAL) <= 1.0


@given(HISTORIES, st.integers(0, 900))
def test_silence_never_warms(contacts, wait):
    state = state_of(contacts)

    assert state.kept_on(ORDINAL + wait) <= state.kept_on(ORDINAL)


@given(HISTORIES, MADE)
def test_a_later_touch_never_cools_a_tie(contacts, one):
    state, later = state_of(contacts), max([one, *contacts], key=lambda each: each.at)
    moved = with_touch(state, one._replace(at=later.at))

    assert moved.kept_on(moved.day) >= state.kept_on(moved.day) - 1e-12


@given(HISTORIES, st.integers(0, 25))
def test_touch_by_touch_is_the_same_as_all_at_once(contacts, cut):
    state = state_of(contacts[:cut])
    for one in contacts[cut:]:
        state = with_touch(state, one)

    assert state == state_of(contacts)


@given(HISTORIES)
def test_the_day_a_tie_turns_to_another_pace_is_known_ahead(contacts):
    state = state_of(contacts)
    turn = turns_on(state)
    if turn is None or not state.days or turn <= state.last:
        return

    assert pace_of(state, turn - 1) is pace_of(state, state.last)
