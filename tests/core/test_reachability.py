"""Whether a word of mine is likely answered; and on which channel."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.core.told_contacts import HISTORIES, TODAY, met, mine, told
from wellspring.core.planning_state import state_of
from wellspring.core.preferred_channel import preferred_channel
from wellspring.core.reachability import History, chance, openers, usual


def chance_of(contacts):
    return state_of(contacts).answers_on(TODAY.toordinal())


def test_a_word_after_two_quiet_weeks_opens_a_conversation():
    one, follow_up, other = mine(100), mine(97), mine(60)

    assert [each.id for each in openers([one, follow_up, other])] == [one.id, other.id]


def test_an_answer_within_two_weeks_answers_it():
    opened, late = openers([mine(100), told(95), mine(70), told(40)])

    assert (opened.answered_by, late.answered_by) == (10_000 - 95, None)


def test_somebody_who_answers_is_likelier_to_answer_again():
    answers = [each for ago in (400, 300, 200, 100) for each in (mine(ago), told(ago - 2))]
    silent = [told(500), *(mine(ago) for ago in (400, 300, 200, 100))]

    assert chance_of(answers) > 0.6
    assert chance_of(silent) < 0.35


def test_what_i_wrote_yesterday_is_no_failure_yet():
    assert chance_of([told(90), mine(1)]) == chance(0, 0, usual(History.TWO_WAY, 2), 1)


@pytest.mark.parametrize(
    ("contacts", "history"),
    [([], "never"), ([mine(90)], "one_way"), ([told(90)], "one_way"), ([met(90)], "two_way")],
)
def test_the_history_tells_what_is_usual(contacts, history):
    assert state_of(contacts).history == history


def test_people_of_many_days_answer_more_than_people_of_few():
    assert usual(History.TWO_WAY, 3) < usual(History.TWO_WAY, 8) < usual(History.TWO_WAY, 20)


def test_silence_wears_a_tie_away_slowly():
    """Dormant ties still answer: half of the chance is left after two years."""
    assert chance(0, 0, 0.55, 730) == pytest.approx(0.55 / 2)
    assert chance(0, 0, 0.55, 180) > 0.45


@given(HISTORIES)
def test_the_chance_is_a_chance(contacts):
    assert 0.0 <= chance_of(contacts) <= 1.0


@given(st.integers(0, 10), st.integers(0, 10), st.integers(0, 3000))
def test_one_answer_more_never_lowers_the_chance(answered, missed, silence):
    told_so_far = chance(answered, answered + missed, 0.55, silence)

    assert chance(answered + 1, answered + missed + 1, 0.55, silence) >= told_so_far


def test_the_channel_they_answer_on_is_the_one_they_like():
    contacts = [mine(90), mine(80), told(70, channel="text"), mine(60), told(5, channel="text")]

    liked = preferred_channel(contacts)

    assert liked.channel == "text"
    assert liked.evidence == (10_000 - 70, 10_000 - 5)


def test_people_who_moved_to_another_channel_are_met_there():
    contacts = [
        *(told(1400 - n) for n in range(5)),
        *(told(9 - n, channel="text") for n in range(2)),
    ]

    assert preferred_channel(contacts).channel == "text"


def test_a_channel_on_which_i_alone_write_is_nobodys_choice():
    assert preferred_channel([mine(30), met(10)]) == ("", ())
