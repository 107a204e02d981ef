"""Whether they may be asked for an introduction: as far as each speaks for the other (P0.13)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from tests.core.test_daily_plan_guards import FOOTINGS, WARM, step
from tests.core.told_contacts import TODAY
from wellspring.core.daily_plan import Mode, Start, plan_day
from wellspring.core.daily_plan.introduction import (
    ORDER,
    Because,
    Verdict,
    may_ask_for_introduction,
)
from wellspring.core.depth import Help
from wellspring.core.vouching import Level, Vouched, vouched

LEVELS = st.none() | st.sampled_from(Level)
WOULD = Vouched(Level.A_WORD, Level.INTRODUCE)


def verdict(how=WARM, told=WOULD):
    return may_ask_for_introduction(how, told).verdict


def test_who_is_warm_and_would_introduce_you_may_be_asked_now():
    assert may_ask_for_introduction(WARM, WOULD) == (Verdict.ASK_NOW, (Because.THEY_WOULD,))


@pytest.mark.parametrize(
    ("how", "told", "says"),
    [
        (WARM._replace(quiet=400), WOULD, Verdict.RECONNECT),
        (WARM._replace(quiet=None), WOULD, Verdict.WARM_FIRST),
        (WARM._replace(kept=0.1), WOULD, Verdict.WARM_FIRST),
        (WARM._replace(two_way=False), WOULD, Verdict.WARM_FIRST),
        (WARM._replace(asked=9), WOULD, Verdict.WARM_FIRST),
        (WARM._replace(open_asks=2), WOULD, Verdict.WARM_FIRST),
        (WARM, Vouched(None, Level.NOT_YET), Verdict.WARM_FIRST),
        (WARM, Vouched(None, Level.A_WORD), Verdict.A_WORD),
        (WARM, Vouched(None, None), Verdict.A_WORD),
        (WARM, Vouched(Level.NOT_YET, Level.RECOMMEND), Verdict.A_WORD),
    ],
)
def test_everybody_else_is_asked_for_less(how, told, says):
    assert verdict(how, told) is says


def test_your_word_on_vouching_comes_before_the_record():
    help_ = [Help("introduction", False, date(2026, 3, 1)), Help("advice", True, date(2026, 3, 2))]

    assert vouched(help_) == (None, Level.INTRODUCE)
    assert vouched(help_, "recommend", "not_yet") == (Level.RECOMMEND, Level.NOT_YET)


@given(FOOTINGS, LEVELS, st.sampled_from(Level), st.floats(0, 1))
def test_more_warmth_and_more_trust_never_hold_an_ask_back(how, mine, theirs, more):
    told, warmer = Vouched(mine, theirs), how._replace(kept=max(how.kept, more))
    best = told._replace(theirs=Level.RECOMMEND)

    assert ORDER[verdict(how, told)] <= ORDER[verdict(warmer, told)]
    assert ORDER[verdict(how, told)] <= ORDER[verdict(how, best)]


@given(FOOTINGS, LEVELS, LEVELS)
def test_the_plan_asks_for_an_introduction_only_where_the_page_would(how, mine, theirs):
    told = Vouched(mine, theirs)
    one = step(1, how)._replace(start=Start.INTRODUCTION, vouched=told)
    asks = [act for act in plan_day([one], today=TODAY) if act.start is Start.INTRODUCTION]

    assert not asks or verdict(how, told) is Verdict.ASK_NOW


def test_who_would_not_yet_lend_a_name_is_asked_one_question():
    """P3.14: small first."""
    one = step(1)._replace(start=Start.INTRODUCTION, vouched=Vouched(None, Level.A_WORD))

    assert [act.start for act in plan_day([one], today=TODAY)] == [Start.ONE_QUESTION]


@pytest.mark.parametrize("mode", [Mode.CONTENT, Mode.LANDED])
def test_no_step_is_proposed_to_those_who_look_for_nothing(mode):
    assert plan_day([step(1), step(2, kind="step")], today=TODAY, mode=mode) == []


def test_a_question_is_not_prepared_for_a_tie_that_has_cooled():
    cooled = WARM._replace(quiet=300)

    assert plan_day([step(1, cooled, kind="step")], today=TODAY) == []
