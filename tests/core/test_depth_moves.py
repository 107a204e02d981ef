"""When a tie came to another stage: at the days of what happened, never of the judging (P0.5)."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from hypothesis import given, strategies as st

from tests.core.told_contacts import HISTORIES, TODAY, met, mine, told
from wellspring.core.depth import Help, Learned, Record, Stage, depth
from wellspring.core.depth.moves import moves
from wellspring.core.depth.stage import STAGES

THREE_WAYS = [told(90, "both", "coffee"), mine(80), told(70, "both", "call"), met(60)]
TOPICS = ("goals", "needs", "family", "work")
LEARNED = [Learned("of_them", topic, TODAY - timedelta(days=9)) for topic in TOPICS]
HELPS = st.lists(
    st.builds(
        Help,
        st.sampled_from(["advice", "introduction"]),
        st.booleans(),
        st.integers(0, 900).map(lambda ago: TODAY - timedelta(days=ago)),
    ),
    max_size=6,
)


def test_a_tie_moves_on_the_day_on_which_the_last_thing_was_there():
    (move,) = moves(Record(THREE_WAYS), TODAY)

    assert move == (Stage.MET, Stage.FAMILIAR, TODAY - timedelta(days=60))


def test_what_is_learned_later_moves_it_later():
    of_me = (("work",), [Learned("of_me", "work", TODAY - timedelta(days=2))])
    long_known = [mine(120), *THREE_WAYS, met(50), told(40, "both", "text"), met(30), met(20)]
    record = Record(long_known, TOPICS, of_me[0], learned=[*LEARNED, *of_me[1]])

    assert moves(record, TODAY)[-1] == (Stage.FAMILIAR, Stage.KNOWN, TODAY - timedelta(days=2))


def test_two_stages_of_one_day_are_one_move():
    long_known = [told(200 - 20 * n, "both", ("coffee", "call", "text")[n % 3]) for n in range(8)]
    given_ = [Learned("of_them", topic, TODAY) for topic in TOPICS]

    found = moves(Record(long_known, TOPICS, ("work",), learned=given_), TODAY)

    assert [(move.was, move.stage) for move in found] == [
        ("met", "familiar"),
        ("familiar", "known"),
    ]


def test_without_evidence_nothing_moves():
    assert moves(Record(), TODAY) == []


@given(HISTORIES, HELPS, st.integers(0, 1600))
def test_on_every_day_the_last_move_is_the_stage(history, help_, ago):
    day = TODAY - timedelta(days=ago)
    record = Record(history, TOPICS, TOPICS[:3], help_)

    last = [move.stage for move in moves(record, TODAY) if move.on <= day][-1:]

    assert (last or [Stage.MET])[0] is depth(record, day).judged


@given(HISTORIES, HELPS)
def test_moves_only_go_up_and_each_begins_where_the_last_ended(history, help_):
    found = moves(Record(history, TOPICS, TOPICS, help_), TODAY)

    for before, after in pairwise(found):
        assert after.was is before.stage
        assert before.on < after.on
    assert all(STAGES.index(one.was) < STAGES.index(one.stage) for one in found)
