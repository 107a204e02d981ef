"""The inner circle: who is in, who drifts, who might belong (P4.14-P4.19, P4.25-P4.31)."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from wellspring.core.circle import LEAST, MOST, Drift, Tie, circle, drift, fields_of, lasting

TODAY = date(2026, 11, 25)
DAY = TODAY.toordinal()


def tie(person=1, *, silent=5, gap=14, **told):
    """Somebody met every `gap` days, for the last time `silent` days ago."""
    known = {"warmth": 0.7, "two_way": True, "face_to_face": True, **told}
    return Tie(person, last=DAY - silent, days=7, gap=gap, **known)


def test_a_circle_of_six_has_room_for_fourteen_and_wants_four():
    """P4.16: ten to twenty."""
    found = circle([tie(n) for n in range(6)], [], TODAY)

    assert (found.room, found.wanted) == (14, 4)


def test_a_full_circle_is_offered_nobody_more():
    found = circle([tie(n) for n in range(MOST)], [tie(99)], TODAY)

    assert (found.room, found.might_belong) == (0, ())


def test_who_kept_the_rhythm_does_not_drift():
    assert drift(tie(), TODAY) is None


def test_who_is_silent_past_the_rhythm_drifts_since_that_day():
    """P4.15: nourish key connectors."""
    found = drift(tie(silent=40, gap=14), TODAY)

    assert (found.why, found.since) == (Drift.PAST_RHYTHM, date.fromordinal(DAY - 40 + 28))


def test_nobody_of_the_circle_waits_half_a_year():
    slow = tie(silent=60, gap=150)

    assert drift(slow, TODAY).why is Drift.PAST_RHYTHM


def test_the_rhythm_the_person_set_is_the_one_that_counts():
    assert drift(tie(silent=60, gap=14, chosen=90), TODAY) is None


def test_somebody_never_in_touch_is_named():
    assert drift(Tie(1), TODAY).why is Drift.NEVER_IN_TOUCH


def test_who_went_cold_drifts_although_the_days_are_few():
    assert drift(tie(silent=5, warmth=0.05), TODAY).why is Drift.COOLED


def test_who_drifts_longest_comes_first():
    found = circle([tie(1, silent=50), tie(2, silent=90), tie(3)], [], TODAY)

    assert [each.person for each in found.drifting] == [2, 1]


def test_half_a_circle_of_one_field_is_narrow():
    """P4.18, P4.31: mixed backgrounds."""
    alike = [tie(n, field="banking") for n in range(3)]

    assert fields_of([*alike, tie(4, field="teaching")]).narrow == "banking"
    assert fields_of(alike).narrow is None
    assert fields_of([tie(n, field=f"field {n}") for n in range(8)]).narrow is None


def test_warm_two_sided_and_face_to_face_might_belong():
    """P4.25."""
    others = [
        tie(1),
        tie(2, warmth=0.1),
        tie(3, two_way=False),
        tie(4, face_to_face=False),
        Tie(5, DAY, 1, warmth=0.9, two_way=True, face_to_face=True),
    ]

    assert circle([], others, TODAY).might_belong == (1,)


def test_who_helped_comes_first_then_a_field_that_is_missing():
    """P4.18, P4.19."""
    others = [tie(1, field="banking"), tie(2, field="teaching"), tie(3, helped=True)]

    assert circle([tie(9, field="banking")], others, TODAY).might_belong == (3, 2, 1)


def test_whoever_has_been_in_for_a_year_has_lasted():
    """P4.27: the same ten to twenty, kept over years."""
    seats = [(1, TODAY), (2, date(2025, 11, 25)), (3, date(2024, 11, 25))]

    assert lasting(seats, TODAY) == (date(2024, 11, 25), (3, 2))
    assert lasting([], TODAY) is None


TIES = st.lists(
    st.builds(
        Tie,
        person=st.integers(1, 500),
        last=st.just(0) | st.integers(DAY - 900, DAY),
        days=st.integers(0, 12),
        gap=st.none() | st.integers(1, 365),
        warmth=st.floats(0, 1),
        field=st.sampled_from(["", "banking", "teaching", "steel"]),
        chosen=st.none() | st.integers(1, 365),
        two_way=st.booleans(),
        face_to_face=st.booleans(),
    ),
    max_size=30,
    unique_by=lambda each: each.person,
)


@given(TIES, TIES)
def test_a_circle_never_grows_past_twenty_by_its_own_advice(inside, others):
    found = circle(inside, others, TODAY)

    assert len(found.inside) + len(found.might_belong) <= max(MOST, len(inside))
    assert found.wanted == max(LEAST - len(inside), 0)


@given(TIES)
def test_only_those_inside_drift_and_each_once(inside):
    people = [each.person for each in circle(inside, [], TODAY).drifting]

    assert len(people) == len(set(people))
    assert set(people) <= {each.person for each in inside}


@given(TIES)
def test_a_touch_today_ends_every_silence(inside):
    touched = [each._replace(last=DAY, warmth=0.9) for each in inside]

    assert circle(touched, [], TODAY).drifting == ()


@given(TIES, TIES)
def test_the_order_of_the_book_changes_nothing(inside, others):
    one, other = circle(inside, others, TODAY), circle(inside[::-1], others[::-1], TODAY)

    assert one.drifting == other.drifting
    assert one.might_belong == other.might_belong
