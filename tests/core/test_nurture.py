"""A new tie has a plan of a few gentle steps, each done by what the record shows (P0.6)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, strategies as st

from tests.core.told_contacts import HISTORIES, MADE, TODAY, met, mine, told
from wellspring.core.nurture import Step, nurture


def steps(*contacts, of_them=(), of_me=()):
    return nurture(contacts, of_them, of_me, TODAY).ahead


def test_after_a_first_meeting_three_gentle_steps_come_next():
    assert steps(met(4)) == (Step.GOOD_TO_MEET, Step.LEARN_ONE_THING, Step.SHARE_ONE_THING)


def test_thanks_and_what_was_learned_are_done_by_evidence():
    assert steps(met(4), mine(3), of_them={"goals"}) == (Step.SHARE_ONE_THING,)
    assert steps(mine(20), told(19), of_me={"work"}) == (
        Step.GOOD_TO_MEET, Step.LEARN_ONE_THING, Step.ANOTHER_WAY,
    )  # fmt: skip


def test_somebody_written_down_today_has_the_same_plan():
    new = nurture((), (), (), TODAY, known_since=TODAY)

    assert new.since == TODAY
    assert new.ahead[0] is Step.GOOD_TO_MEET
    assert nurture((), (), (), TODAY) is None


def test_an_old_tie_and_a_tie_that_stands_by_itself_have_none():
    assert nurture((met(400),), (), (), TODAY) is None
    assert nurture((met(4),), (), (), TODAY, known_since=TODAY - timedelta(days=900)) is None
    assert nurture(tuple(map(met, range(60, 0, -10))), (), (), TODAY) is None


def test_who_was_cared_for_has_no_plan_left():
    assert nurture((met(9), mine(8)), {"goals"}, {"work"}, TODAY) is None


@given(HISTORIES, MADE, st.booleans())
def test_a_later_touch_never_opens_a_step_again(contacts, late, knows):
    topics = {"goals"} if knows else set()
    ones = sorted([*contacts, late], key=lambda each: each.at)
    before = nurture([one for one in contacts if one.at < late.at], topics, topics, TODAY)
    after = nurture([one for one in ones if one.at <= late.at], topics, topics, TODAY)

    assert before is None or after is None or set(before.done) <= set(after.done)
    assert before is None or before.since > TODAY - timedelta(days=366)
