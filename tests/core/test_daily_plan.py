"""The few acts worth today's half hour: owed first, then the rest, then stop."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from wellspring.core.daily_plan import OWED, Candidate, Reason, plan_day

TODAY = date(2026, 11, 25)


def one(key, person, reason, due=None, strength=0.0, minutes=5):
    kind = key.partition(":")[0]
    return Candidate(key, person, kind, reason, due, (), minutes, "email", strength)


REPLY = one("reply:1", 1, Reason.REPLY_OWED, date(2026, 11, 24))
THANKS = one("thanks:2", 2, Reason.THANKS_OWED, date(2026, 11, 22))
QUIET = one("quiet:3", 3, Reason.GONE_QUIET, strength=2.0)
QUIETER = one("quiet:4", 4, Reason.GONE_QUIET, strength=3.0)
CANDIDATES = st.lists(
    st.builds(
        one,
        st.integers(1, 60).map(lambda n: f"quiet:{n}"),
        st.integers(1, 12),
        st.sampled_from(Reason),
        st.none() | st.dates(date(2026, 10, 1), date(2026, 12, 31)),
        st.floats(0, 9),
        st.sampled_from([2, 5, 10, 25, 75]),
    ),
    max_size=40,
    unique_by=lambda each: each.key,
)


def keys(candidates, **told):
    return [act.key for act in plan_day(candidates, today=TODAY, **told)]


def test_what_is_owed_comes_before_the_silences_earliest_due_first():
    assert keys([QUIET, REPLY, QUIETER, THANKS]) == ["thanks:2", "reply:1", "quiet:4", "quiet:3"]


def test_one_person_is_asked_for_one_act():
    assert keys([REPLY, one("quiet:1", 1, Reason.GONE_QUIET)]) == ["reply:1"]


def test_what_was_answered_or_put_off_is_not_shown_again():
    assert keys([REPLY, QUIET], set_aside={"reply:1"}) == ["quiet:3"]


def test_a_heavy_day_shows_just_one():
    assert keys([QUIET, REPLY, THANKS], at_most=1) == ["thanks:2"]


def test_a_single_act_of_few_minutes_is_one_that_fits_and_what_is_owed_comes_first():
    """P2.6: the five minutes of a heavy day."""
    older = one("promise:5", 5, Reason.PROMISE_DUE, date(2026, 11, 20), minutes=10)

    assert keys([QUIET, older, THANKS], minutes=5, at_most=1) == ["thanks:2"]
    assert keys([QUIET, older], minutes=5, at_most=1) == ["promise:5"]
    assert keys([older, THANKS], minutes=5)[0] == "promise:5"


def test_an_act_longer_than_the_time_left_makes_room_for_a_shorter_one():
    long = one("promise:5", 5, Reason.PROMISE_DUE, date(2026, 11, 23), minutes=75)

    assert keys([THANKS, long, REPLY], minutes=10) == ["thanks:2", "reply:1"]


def test_even_a_day_without_time_holds_one_act():
    assert keys([THANKS], minutes=0) == ["thanks:2"]


@given(CANDIDATES, st.integers(0, 120), st.integers(1, 9))
def test_a_plan_never_exceeds_its_size(candidates, minutes, at_most):
    plan = plan_day(candidates, today=TODAY, minutes=minutes, at_most=at_most)

    assert len(plan) <= at_most
    assert len(plan) <= 1 or sum(act.minutes for act in plan) <= minutes
    assert bool(plan) == bool(candidates)


@given(CANDIDATES, st.randoms())
def test_the_order_in_which_things_are_found_changes_nothing(candidates, random):
    shuffled = list(candidates)
    random.shuffle(shuffled)

    assert plan_day(shuffled, today=TODAY) == plan_day(candidates, today=TODAY)


@given(CANDIDATES)
def test_nobody_is_on_a_plan_twice_and_duties_lead(candidates):
    plan = plan_day(candidates, today=TODAY, minutes=600)
    people = [act.person for act in plan]
    owed = [act.reason in OWED for act in plan]

    assert len(people) == len(set(people))
    assert owed == sorted(owed, reverse=True)


@given(CANDIDATES)
def test_nothing_is_shown_twice_after_something_else(candidates):
    shown: set[str] = set()
    for _ in range(4):
        plan = plan_day(candidates, today=TODAY, set_aside=shown)
        assert not shown & {act.key for act in plan}
        shown |= {act.key for act in plan}


def test_where_only_one_of_step_and_gift_has_room_they_take_turns():
    step = one("step:1", 1, Reason.TOWARDS_OBJECTIVE)
    gift = one("give:2", 2, Reason.SOMETHING_TO_GIVE)

    days = (TODAY, date(2026, 11, 26))
    kinds = {plan_day([step, gift], today=day, minutes=5)[0].kind for day in days}

    assert kinds == {"step", "give"}
