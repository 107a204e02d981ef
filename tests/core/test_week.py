"""A week looked at: chains, gatherings, passive weeks (P0.2, P0.24, P2.16)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.core.told_contacts import TODAY, met, mine, told
from wellspring.core.duties import duties
from wellspring.core.sightings import Saying
from wellspring.core.week import (
    Result,
    advanced,
    chain,
    is_passive,
    monday_of,
    results_in,
    to_look_at,
)

OFFER = (Saying("introduction", "Priya, meet Maya."),)
WEEK_AGO = TODAY - timedelta(days=7)


def best(contacts, *noted):
    owed = duties(contacts, TODAY, also_closed=True)
    found = [*noted, *results_in(contacts, owed, WEEK_AGO, TODAY)]
    return chain(contacts, owed, found)


def test_a_coffee_a_thank_you_and_an_introduction_are_one_chain():
    coffee, thanks = met(22, "coffee"), mine(21, sayings=(Saying("thanks", "Thank you."),))
    found = best([coffee, thanks, told(3, sayings=OFFER)])

    assert (found.touch, found.follow_up, found.result.kind) == (coffee, thanks, "introduction")


def test_without_a_follow_up_there_is_no_chain():
    assert best([met(22, "coffee"), told(3, sayings=OFFER)]) is None


def test_what_came_before_the_follow_up_did_not_come_of_it():
    coffee, thanks = met(5, "coffee"), mine(1, sayings=(Saying("thanks", "Thank you."),))

    assert best([coffee, told(3, sayings=OFFER), thanks]) is None


def test_an_introduction_is_told_before_a_stage():
    contacts = [met(22, "coffee"), mine(21, sayings=(Saying("thanks", "Thanks."),))]
    stage = Result(1, "stage", TODAY, "familiar")

    assert best([*contacts, told(3, sayings=OFFER)], stage).result.kind == "introduction"
    assert best(contacts, stage).result.kind == "stage"


def test_a_letter_after_the_gathering_advances_the_tie_and_another_gathering_does_not():
    there = met(10, "event", size=9, key="fair")
    with_each = {1: [there, mine(8)], 2: [there, met(4, "meeting", size=7)], 3: [there]}

    assert advanced(with_each, dict.fromkeys(with_each, there), moved=[3]) == [1, 3]


@pytest.mark.parametrize(
    ("personal", "broadcast", "applied", "passive"),
    [
        (False, False, True, True),
        (False, True, False, True),
        (True, True, True, False),
        (False, False, False, False),
    ],
)
def test_a_week_is_passive_when_all_it_sent_went_to_many_or_into_forms(
    personal, broadcast, applied, passive
):
    assert is_passive(personal=personal, broadcast=broadcast, applied=applied) is passive


def test_a_week_is_looked_at_when_it_is_nearly_over():
    monday = date(2026, 11, 23)

    assert [to_look_at(monday + timedelta(days=n)) for n in (0, 3, 4, 6)] == [
        monday - timedelta(days=7),
        monday - timedelta(days=7),
        monday,
        monday,
    ]
    assert monday_of(date(2026, 11, 29)) == monday
