"""Who knows whom among the others, as far as the record shows it."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from tests.core.test_touching import CROWD, GRACE, MAYA, SAMIR, TOMAS, is_maya, mail, meeting
from wellspring.core.sightings import Kinship, Nature, Saying
from wellspring.core.ties import CROWDED, Affiliation, ties_of, worked_together

TODAY = date(2026, 11, 25)


def pairs(seen):
    return {(tie.a.name, tie.b.name, tie.basis) for tie in ties_of(seen, is_maya)}


def test_two_people_copied_together_seem_to_know_each_other():
    assert pairs(mail(MAYA, [TOMAS], cc=(GRACE,))) == {("Tomas", "Grace", "copied_together")}


def test_a_sender_knows_whom_they_copy():
    assert pairs(mail(TOMAS, [MAYA], cc=(GRACE,))) == {("Tomas", "Grace", "copied_together")}


def test_a_blind_copy_ties_nobody():
    assert pairs(mail(MAYA, [TOMAS], bcc=(GRACE, SAMIR))) == set()


def test_a_mail_to_many_ties_nobody():
    assert pairs(mail(MAYA, CROWD)) == set()


def test_bulk_and_forwarded_mail_tie_nobody():
    assert pairs(mail(TOMAS, [MAYA, GRACE], nature=Nature.BULK)) == set()
    assert pairs(mail(TOMAS, [MAYA, GRACE], forwarded=True)) == set()


def test_an_introduction_ties_those_introduced():
    words = (Saying("introduction", "Grace, meet Samir."),)

    assert pairs(mail(MAYA, [GRACE, SAMIR], sayings=words)) == {("Grace", "Samir", "introduced")}


def test_people_who_came_to_one_small_meeting_met():
    assert pairs(meeting(TOMAS, GRACE)) == {("Tomas", "Grace", "met_together")}


def test_a_cancelled_meeting_ties_nobody():
    assert pairs(meeting(TOMAS, GRACE, cancelled=True)) == set()


def test_a_file_that_names_two_as_married_says_they_know_each_other():
    assert pairs(Kinship("1", TOMAS, GRACE, "spouse")) == {("Tomas", "Grace", "named_together")}


def at(person, since=None, until=None, organisation=7):
    return Affiliation(person, organisation, since, until)


def test_two_people_of_one_place_and_time_worked_together():
    found = worked_together(
        [at(1, date(2019, 1, 1), date(2022, 1, 1)), at(2, date(2021, 1, 1))], as_of=TODAY
    )

    assert [(o.a, o.b, o.since, o.until) for o in found.overlaps] == [
        (1, 2, date(2021, 1, 1), date(2022, 1, 1))
    ]


def test_one_who_left_before_the_other_came_did_not():
    found = worked_together(
        [at(1, date(2010, 1, 1), date(2012, 1, 1)), at(2, date(2013, 1, 1))], as_of=TODAY
    )

    assert found.overlaps == []


def test_two_who_are_both_there_now_work_together_though_no_date_is_known():
    assert [(o.a, o.b) for o in worked_together([at(1), at(2)], as_of=TODAY).overlaps] == [(1, 2)]


def test_a_crowded_place_says_nothing_of_two_people_and_is_named():
    found = worked_together([at(person) for person in range(CROWDED + 1)], as_of=TODAY)

    assert found.overlaps == []
    assert found.crowded == [7]


SPANS = st.tuples(
    st.integers(1, 6),
    st.none() | st.dates(date(2000, 1, 1), TODAY),
    st.none() | st.dates(date(2000, 1, 1), TODAY),
)


@given(st.lists(SPANS, max_size=12))
def test_an_overlap_is_never_empty_and_never_with_oneself(spans):
    for overlap in worked_together([at(*span) for span in spans], as_of=TODAY).overlaps:
        assert overlap.a != overlap.b
        assert overlap.since <= overlap.until
