"""Dismissing teaches: a cue that is mostly wrong here is shown no more, and why is told."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from wellspring.core.duties import Duty, DutyKind
from wellspring.core.duties.learning import Lesson, Tally, Verdict, cue_of, learned, suggestion

OFFICE = "We'll be in touch with next steps by Friday."
DAY = date(2026, 11, 20)


def duty(quote=OFFICE, *, person=7, confirmed=False, kind=DutyKind.PROMISE_THEIRS):
    return Duty(kind, person, DAY, DAY, (1,), quote, mine=False, confirmed=confirmed, key="k")


def verdicts(count, *, confirmed=False, quote=OFFICE, first_person=100):
    return [Verdict("promise_theirs", first_person + n, quote, confirmed) for n in range(count)]


def test_a_cue_is_its_first_words():
    assert cue_of("promise_theirs", "Hi. I'll send you the deck by Friday.") == "i'll send you"


def test_a_new_cue_is_trusted():
    assert suggestion(duty(), learned([])).why is Lesson.NOT_DOUBTED


def test_one_dismissal_hides_nothing():
    assert suggestion(duty(), learned(verdicts(1))).shown


def test_a_cue_dismissed_four_times_is_shown_no_more_and_says_why():
    found = suggestion(duty(), learned(verdicts(4)))

    assert (found.shown, found.why, found.cue) == (False, Lesson.CUE_DISMISSED, "we'll be in")
    assert found.tally == Tally(0, 4)


def test_another_cue_is_shown_as_before():
    assert suggestion(duty("I'll send you the deck."), learned(verdicts(9))).shown


def test_a_person_whose_promises_were_all_dismissed_is_not_asked_about_again():
    said = [Verdict("promise_theirs", 7, f"I'll {verb} you.", False) for verb in
            ("send", "call", "text", "tell")]  # fmt: skip

    assert suggestion(duty(), learned(said)).why is Lesson.PERSON_DISMISSED


def test_confirming_brings_a_cue_back():
    assert suggestion(duty(), learned([*verdicts(4), *verdicts(3, confirmed=True)])).shown


@given(st.integers(0, 50))
def test_what_was_confirmed_is_always_shown(count):
    assert suggestion(duty(confirmed=True), learned(verdicts(count))).why is Lesson.SAID_SO


@given(st.integers(0, 50))
def test_a_kind_confirmed_with_this_person_is_never_hidden(count):
    said = [
        *verdicts(count),
        *verdicts(count, first_person=7),
        Verdict("promise_theirs", 7, "", True),
    ]

    assert suggestion(duty(), learned(said)).shown


@given(st.permutations([*verdicts(3), *verdicts(2, confirmed=True)]))
def test_the_order_of_answers_teaches_nothing(said):
    assert learned(said) == learned(sorted(said))


@given(st.integers(0, 30), st.integers(0, 30))
def test_a_confirmation_never_lowers_trust(right, wrong):
    tally = Tally(right, wrong)

    assert tally.and_(right=False).chance < tally.chance < tally.and_(right=True).chance <= 1
