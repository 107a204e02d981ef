"""What a plan never proposes, whom it begins with, and how a season or a holiday shortens it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tests.core.told_contacts import HISTORIES, MADE, ORDINAL, TODAY, ask, met, mine, told
from wellspring.core.daily_plan import (
    ASK,
    Candidate,
    Footing,
    Mode,
    Reason,
    Start,
    footing,
    plan_day,
    whole_day,
)
from wellspring.core.daily_plan.index import shape
from wellspring.core.daily_plan.order import worth_a_minute
from wellspring.core.daily_plan.strongest import free_from, reach, strongest
from wellspring.core.planning_state import state_of, with_touch

WARM = Footing(0.6, 60, 2, 0.6, 40, 40, two_way=True)
FRESH = WARM._replace(kept=0.05, worth=0.2, fresh=True)
SATURDAY, CHRISTMAS = date(2026, 11, 28), date(2026, 12, 25)
FOOTINGS = st.builds(
    Footing,
    kept=st.floats(0, 1),
    half_life=st.sampled_from([21.0, 45.0, 60.0, 90.0, 180.0]),
    worth=st.floats(0.4, 12),
    answers=st.floats(0, 1),
    quiet=st.none() | st.integers(0, 900),
    spoke=st.none() | st.integers(0, 900),
    unanswered=st.integers(0, 4),
    asked=st.none() | st.integers(0, 90),
    open_asks=st.integers(0, 3),
    inner=st.booleans(),
    fresh=st.booleans(),
    two_way=st.booleans(),
)


def hello(person, how=WARM, reason=Reason.WORTH_A_WORD, kind="hello", minutes=5):
    return Candidate(f"{kind}:{person}", person, kind, reason, minutes=minutes, footing=how)


def step(person, how=WARM, kind=ASK):
    return hello(person, how, Reason.TOWARDS_OBJECTIVE, kind)


def owed(person, due=TODAY):
    return Candidate(f"reply:{person}", person, "reply", Reason.REPLY_OWED, due)


CANDIDATES = st.lists(
    st.builds(
        hello,
        st.integers(1, 15),
        FOOTINGS,
        st.sampled_from(Reason),
        st.sampled_from(["hello", ASK, "give"]),
        st.sampled_from([5, 10, 25, 75]),
    ),
    max_size=16,
    unique_by=lambda each: each.key,
)


def people(candidates, **told_):
    return [act.person for act in plan_day(candidates, today=TODAY, **told_)]


def test_nobody_hears_again_within_two_weeks_but_for_what_is_owed():
    soon = WARM._replace(quiet=5)

    assert people([hello(1, soon), owed(2)._replace(footing=soon)]) == [2]


def test_after_two_silences_people_are_left_in_peace():
    tired = WARM._replace(unanswered=2, spoke=60)

    assert people([hello(1, tired)]) == []
    assert people([hello(1, tired._replace(spoke=90))]) == [1]


def test_a_cooled_tie_hears_a_hello_before_an_ask():
    """P3.8, P4.15: reconnect before any ask; warm before ask."""
    (act,) = plan_day([step(1, WARM._replace(quiet=400, kept=0.02))], today=TODAY)

    assert (act.kind, act.reason, act.start) == ("hello", Reason.RECONNECT_FIRST, Start.AFTER_LONG)
    assert act.also == (Reason.TOWARDS_OBJECTIVE,)


@pytest.mark.parametrize("burdened", [{"asked": 20}, {"open_asks": 2}, {"unanswered": 2}])
def test_nobody_is_asked_twice_close_together_nor_for_a_third_favour(burdened):
    """P3.2: a burden cap per person."""
    assert people([step(1, WARM._replace(**burdened)), owed(2)]) == [2]


def test_an_ask_of_somebody_of_whom_nothing_is_known_is_none():
    assert people([step(1, None)]) == []


def test_whoever_of_the_circle_was_silent_for_four_weeks_comes_before_what_is_worth_more():
    """P4.15, P4.16, P4.26: the ten to twenty are kept."""
    inner = Footing(0.7, 60, 1, 0.5, 28, 28, inner=True, two_way=True)
    rich = WARM._replace(worth=9)

    plan = plan_day(
        [hello(1, rich), hello(2, inner), hello(3, inner._replace(quiet=40))], today=TODAY
    )

    assert [act.person for act in plan] == [3, 2, 1]
    assert plan[0].reason is Reason.CIRCLE_QUIET
    assert plan[0].also == (Reason.WORTH_A_WORD,)


def test_a_cold_tie_of_worth_goes_before_a_warm_one_and_a_cheap_one():
    """P2.5, P3.44: warmth alone is not worth."""
    cold = WARM._replace(kept=0.1)

    assert people([hello(1), hello(2, cold._replace(worth=0.5)), hello(3, cold)]) == [3, 1, 2]


def test_one_step_and_one_gift_have_room_on_an_ordinary_day():
    """P2.13, P3.42: a step towards the objective, and a touch with nothing to ask."""
    many = [hello(n, WARM._replace(worth=9)) for n in range(1, 20)]
    gift = hello(30, reason=Reason.SOMETHING_TO_GIVE, kind="give")

    plan = plan_day([*many, step(20), step(21), gift], today=TODAY, minutes=60)

    assert [act.reason for act in plan[-2:]] == [Reason.TOWARDS_OBJECTIVE, Reason.SOMETHING_TO_GIVE]
    assert len(plan) == 7


def test_one_act_in_five_is_for_somebody_new_or_dormant():
    many = [hello(n) for n in range(1, 20)]

    assert 30 in people([*many, hello(30, FRESH)], minutes=60)


def test_what_is_owed_and_does_not_fit_is_said():
    day = whole_day([owed(n) for n in range(1, 5)], today=TODAY, at_most=2)

    assert [act.person for act in day.acts] == [1, 2]
    assert [one.person for one in day.waiting] == [3, 4]


@pytest.mark.parametrize("day", [SATURDAY, CHRISTMAS])
def test_a_day_of_rest_holds_only_what_cannot_wait(day):
    later = owed(2, day + timedelta(days=9))
    chosen = Candidate(f"next:3:{day}", 3, "next", Reason.NEXT_STEP, day)

    plan = whole_day([hello(1), later, owed(4, day), chosen], today=day, country="NL")

    assert [act.person for act in plan.acts] == [4, 3]
    assert plan.rests


def test_without_a_country_every_day_is_alike():
    assert [act.person for act in plan_day([hello(1)], today=SATURDAY)] == [1]


def test_a_season_shortens_the_day_and_never_ends_it():
    """P2.5, P2.1, P0.22, P3.48: the mode is never off."""
    many = [hello(n) for n in range(1, 20)]
    sizes = {mode: len(people(many, minutes=40, mode=mode)) for mode in Mode}

    assert sizes[Mode.SEARCHING] == 7
    assert 1 <= sizes[Mode.CONTENT] < sizes[Mode.EXPLORING] < sizes[Mode.SEARCHING]
    assert all(people(many, at_most=1, mode=mode) for mode in Mode)


def test_after_landing_the_circle_stays_and_nobody_is_asked():
    """P0.14, P4.26, P4.27: not forgotten once you have a job."""
    inner = Footing(0.3, 60, 5, 0.6, 30, 30, inner=True, two_way=True)

    assert people([step(1), hello(2, inner)], mode=Mode.LANDED) == [2]


def test_a_heavy_day_shows_one_and_sets_no_room_apart():
    """P2.6: a five-minute daily dose."""
    assert people([hello(1), step(2), owed(3)], at_most=1) == [3]


@given(CANDIDATES)
def test_no_dormant_tie_is_asked_for_anything(candidates):
    how = {one.key: one.footing for one in candidates}
    plan = plan_day(candidates, today=TODAY, minutes=600, at_most=40)

    assert not [act for act in plan if act.kind == ASK and how[act.key].cooled]


@given(CANDIDATES)
def test_two_asks_of_one_person_are_never_close_together(candidates):
    how = {one.key: one.footing for one in candidates}
    asks = [act for act in plan_day(candidates, today=TODAY, at_most=40) if act.kind == ASK]

    assert len({act.person for act in asks}) == len(asks)
    assert all(how[act.key].asked is None or how[act.key].asked >= 30 for act in asks)


@given(CANDIDATES, st.integers(0, 120), st.integers(1, 9), st.sampled_from(Mode))
def test_a_plan_stays_within_its_minutes_and_acts(candidates, minutes, at_most, mode):
    plan = plan_day(candidates, today=TODAY, minutes=minutes, at_most=at_most, mode=mode)

    assert len(plan) <= at_most
    assert len(plan) <= 1 or sum(act.minutes for act in plan) <= minutes
    assert len({act.person for act in plan}) == len(plan)


@given(CANDIDATES, st.randoms())
def test_the_plan_of_a_day_and_a_record_is_one(candidates, random):
    shuffled = list(candidates)
    random.shuffle(shuffled)

    assert plan_day(shuffled, today=TODAY) == plan_day(candidates, today=TODAY)


@given(HISTORIES, MADE)
def test_a_later_touch_never_raises_the_wish_to_write_within_two_weeks(contacts, one):
    latest = max((each.at for each in contacts), default=0)
    touched = with_touch(state_of(contacts), one._replace(at=max(one.at, latest)))
    if not touched.days:
        return

    for ago in (0, 7, 13):
        how = footing(touched, touched.last + ago)
        assert plan_day([hello(1, how)], today=date.fromordinal(touched.last + ago)) == []


@given(HISTORIES)
def test_who_may_be_written_to_is_known_ahead(contacts):
    state = state_of(contacts)
    free = free_from(state)
    proposed = plan_day([hello(1, footing(state, ORDINAL))], today=TODAY)

    assert bool(proposed) == (free <= ORDINAL)


@given(
    st.floats(0, 1), st.sampled_from([21.0, 45.0, 60.0, 90.0, 180.0]), st.floats(0.3, 0.8),
    st.floats(0, 0.02),
)  # fmt: skip
def test_nothing_is_worth_more_than_were_it_cold(kept, half_life, gain, talk):
    assert shape(kept, half_life, gain, talk) <= shape(0.0, half_life, gain) + 1e-12


@given(
    st.lists(HISTORIES.map(state_of).filter(lambda s: s.days), max_size=6),
    st.integers(1, 3),
    st.integers(0, 700),
)
def test_the_strongest_are_found_without_looking_at_all(states, at_most, wait):
    then = {n: footing(state, state.last) for n, state in enumerate(states)}
    stored = {n: reach(how, states[n].last, minutes=5) for n, how in then.items()}
    rows = [(stored[n], n) for n in sorted(stored, key=stored.get, reverse=True)]

    def candidate(n):
        now = footing(states[n], ORDINAL + wait)
        return hello(n, now._replace(half_life=then[n].half_life))

    best = strongest(rows, candidate, day=ORDINAL + wait, at_most=at_most)
    every = sorted(map(candidate, stored), key=lambda one: (-worth_a_minute(one), one.key))

    assert list(map(worth_a_minute, best)) == list(map(worth_a_minute, every[:at_most]))


def test_a_record_as_it_lies_there_makes_a_plan():
    """P3.41 to P3.44, P4.14 to P4.19: who helped, who is near, who has gone quiet."""
    histories = {1: [met(60), mine(59), told(58)], 2: [told(300), ask(200)], 3: [told(3)]}
    ones = [hello(n, footing(state_of(each), ORDINAL)) for n, each in histories.items()]

    first, *rest = people([*ones, owed(4)])

    assert (first, sorted(rest)) == (4, [1, 2])
