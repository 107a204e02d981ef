"""How well two people know each other, by what happened and what is known (P0.3-P2.12)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tests.core.passing import Passing, noon, said
from wellspring.core.contact import Contact
from wellspring.core.depth import Ground, Help, Record, Stage, depth, vouching
from wellspring.core.depth.ground import occasions
from wellspring.core.depth.helped import help_in
from wellspring.core.depth.stage import ASKS, STAGES

TODAY = date(2026, 11, 25)
START = date(2025, 1, 6)
THREE = ("goals", "needs", "interests")


def touches(count, *, apart=14, channels=("email", "call", "coffee"), start=START):
    """As many real touches of both sides, a fortnight apart."""
    found = []
    for n in range(count):
        channel = channels[n % len(channels)]
        side = ("incoming", "outgoing")[n % 2] if channel == "email" else "both"
        found.append(Contact(n, 7, noon(start + timedelta(days=apart * n)), channel, side))
    return found


def helps(given, received, kind="favour"):
    days = [START + timedelta(days=30 * n) for n in range(max(given, received))]
    return [Help(kind, True, day) for day in days[:given]] + [
        Help(kind, False, day) for day in days[:received]
    ]


def stage(today=TODAY, **told):
    return depth(Record(**told), today).stage


def test_everybody_begins_as_somebody_i_met():
    """P0.7."""
    assert stage() is Stage.MET


def test_a_first_meeting_however_good_leaves_us_at_met():
    """P2.12: relationships develop over time."""
    told = {"contacts": touches(1, channels=("meal",)), "of_them": THREE, "help": helps(2, 2)}

    assert stage(**told) is Stage.MET


def test_three_occasions_in_two_ways_over_a_month_make_us_familiar():
    assert stage(contacts=touches(4)) is Stage.FAMILIAR


def test_without_knowing_anything_of_each_other_nobody_is_known():
    """P0.8, P0.10, P0.11."""
    found = depth(Record(touches(30)), TODAY)

    assert found.stage is Stage.FAMILIAR
    assert (found.gap.towards, found.gap.ground) == (Stage.KNOWN, Ground.KNOWN_OF_THEM)


def test_what_each_knows_of_the_other_makes_us_known():
    assert stage(contacts=touches(9), of_them=THREE, of_me=("goals",)) is Stage.KNOWN


def test_help_makes_trust():
    """P0.12."""
    told = {"contacts": touches(12), "of_them": (*THREE, "family"), "of_me": ("goals", "work")}

    assert stage(**told) is Stage.KNOWN
    assert stage(**told, help=helps(1, 2)) is Stage.TRUSTED


def test_vouching_both_ways_makes_it_mutual():
    """P0.13."""
    told = {
        "contacts": touches(14),
        "of_them": (*THREE, "family"),
        "of_me": THREE,
        "help": [*helps(2, 2), *helps(1, 1, "introduction")],
    }

    assert stage(**told) is Stage.MUTUAL
    assert depth(Record(**told), TODAY).gap is None
    assert vouching(Record(**told), TODAY) == (1, 1)


def test_a_tie_of_three_weeks_is_at_most_met_and_says_when_time_will_do():
    quick = touches(4, apart=7, start=TODAY - timedelta(days=22))
    found = depth(Record(quick), TODAY)

    assert (found.stage, found.gap.ground) == (Stage.MET, Ground.TIME)
    assert found.gap.on == TODAY + timedelta(days=8)


@pytest.mark.parametrize(
    "told",
    [
        {"channel": "linkedin_message"},
        {"channel": "comment", "direction": "incoming"},
        {"channel": "email", "personal": False},
        {"channel": "email", "basis": "cc"},
        {"channel": "event", "size": 60},
    ],
)
def test_connections_broadcasts_and_comments_never_leave_met(told):
    """P2.8, P2.9, P2.11: exposure builds neither relationship nor trust."""
    told = {"channel": "email", "direction": "outgoing", **told}
    many = [Contact(n, 7, noon(START + timedelta(days=7 * n)), **told) for n in range(60)]

    assert stage(contacts=many, of_them=THREE, of_me=THREE, help=helps(2, 2)) is Stage.MET


def test_writing_into_silence_stays_at_met():
    mine = [Contact(n, 7, noon(START + timedelta(days=20 * n)), ("email", "letter", "text")[n % 3],
                    "outgoing") for n in range(20)]  # fmt: skip

    assert stage(contacts=mine) is Stage.MET


def test_the_persons_own_word_wins_and_is_marked():
    found = depth(Record(touches(4), said="trusted"), TODAY)

    assert (found.stage, found.judged, found.said) == (Stage.TRUSTED, Stage.FAMILIAR, True)
    assert found.gap.towards is Stage.MUTUAL


def test_the_evidence_is_told_with_the_stage():
    evidence = dict(depth(Record(touches(6)), TODAY).evidence)

    assert (evidence[Ground.OCCASIONS], evidence[Ground.WAYS], evidence[Ground.TWO_SIDES]) == (
        6,
        3,
        1,
    )


def test_ten_mails_of_one_week_are_one_occasion():
    """P0.16: spacing counts."""
    assert len(occasions(range(7))) == 1
    assert len(occasions([0, 7, 14])) == 3


def test_help_is_found_in_words_and_in_promises_kept():
    record = (
        Passing()
        .they_write(2, said("introduction", "Maya, meet Priya."))
        .i_write(3, said("promise", "I'll send you the deck."), thread="t")
        .i_write(4, said("delivery", "Here's the deck."), thread="t")
    )
    found = help_in(record.contacts, record.duties(also_closed=True))

    assert [(one.kind, one.given) for one in found] == [
        ("introduction", False),
        ("promise_kept", True),
    ]


def test_each_stage_asks_for_more_time_than_the_one_before():
    """P2.12."""
    days = [ASKS[each][Ground.TIME] for each in STAGES[1:]]

    assert days == sorted(set(days))


TOUCH = st.builds(
    Contact,
    id=st.integers(1, 99),
    person=st.just(7),
    at=st.integers(noon(date(2023, 1, 1)), noon(TODAY)),
    channel=st.sampled_from(["email", "call", "coffee", "text", "linkedin_message", "comment"]),
    direction=st.sampled_from(["incoming", "outgoing", "both"]),
    basis=st.sampled_from(["direct", "cc", "group", "manual"]),
    personal=st.booleans(),
    size=st.integers(1, 12),
)
HELP = st.builds(
    Help,
    kind=st.sampled_from(["favour", "introduction", "recommendation", "promise_kept"]),
    given=st.booleans(),
    on=st.dates(date(2023, 1, 1), TODAY),
)
RECORD = st.builds(
    Record,
    contacts=st.lists(TOUCH, max_size=30).map(lambda found: sorted(found, key=lambda t: t.at)),
    of_them=st.sets(st.sampled_from([*THREE, "family", "work"])),
    of_me=st.sets(st.sampled_from([*THREE, "family", "work"])),
    help=st.lists(HELP, max_size=8),
)


def rank(record, today=TODAY):
    return STAGES.index(depth(record, today).stage)


@given(RECORD, TOUCH)
def test_a_new_touch_never_takes_a_stage_away(record, touch):
    more = sorted([*record.contacts, touch], key=lambda one: one.at)

    assert rank(record._replace(contacts=more)) >= rank(record)


@given(RECORD, HELP)
def test_help_never_takes_a_stage_away(record, one):
    assert rank(record._replace(help=[*record.help, one])) >= rank(record)


@given(RECORD, st.sampled_from(["story", "worries"]))
def test_knowing_more_never_takes_a_stage_away(record, topic):
    assert rank(record._replace(of_them={*record.of_them, topic})) >= rank(record)
    assert rank(record._replace(of_me={*record.of_me, topic})) >= rank(record)


@given(RECORD, st.integers(0, 2000))
def test_time_alone_never_takes_a_stage_away(record, days):
    assert rank(record, TODAY + timedelta(days=days)) >= rank(record)


@given(RECORD, st.lists(TOUCH.map(lambda one: one._replace(personal=False)), max_size=40))
def test_mass_touches_change_nothing(record, mass):
    """P0.20, P0.21, P2.11."""
    more = record._replace(contacts=sorted([*record.contacts, *mass], key=lambda one: one.at))

    assert depth(more, TODAY) == depth(record, TODAY)


@given(RECORD)
def test_every_stage_but_the_last_names_its_next_gap(record):
    found = depth(record, TODAY)

    assert (found.gap is None) == (found.stage is Stage.MUTUAL)
    assert found.gap is None or found.gap.have < found.gap.need


@given(RECORD)
def test_the_same_record_always_reads_the_same(record):
    turned = record._replace(help=list(record.help)[::-1])

    assert depth(record, TODAY) == depth(turned, TODAY)
