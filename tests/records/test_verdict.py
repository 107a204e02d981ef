"""What is said to a suggestion closes or confirms it, and teaches (P0.4)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, add_person, ago, noon, reader_of
from wellspring.records.day import plan_for
from wellspring.records.models import Promise, Touch, Verdict

pytestmark = pytest.mark.django_db


def heard(person, by, words="I'll send you the report"):
    """A promise of mine, read out of a mail."""
    Touch.objects.create(
        book_id=by.book_id, person=person, at=noon(ago(20)), channel="email", basis="direct",
        direction="outgoing", sayings=[{"t": "Saying", "v": ["promise", words]}], source="mail",
        source_key=f"m{person.pk}",
    )  # fmt: skip
    person.refresh(TODAY)
    return person.promises.get(kind="promise_mine")


@pytest.fixture
def others(maya):
    return [add_person(maya, name=f"Person {number}", at=NOW) for number in range(6)]


def test_a_promise_confirmed_is_sure_and_stays_so(maya, tomas):
    duty = heard(tomas, maya)

    duty.confirm(by=maya, at=NOW)
    tomas.refresh(TODAY)

    assert tomas.promises.get().confirmed


def test_a_promise_dismissed_is_off_the_plan(maya, tomas):
    duty = heard(tomas, maya)
    assert [item.reason for item in plan_for(maya, today=TODAY)] == ["promise_due"]

    duty.dismiss(by=maya, at=NOW)

    assert "promise_due" not in [item.reason for item in plan_for(maya, today=TODAY)]


def test_what_was_said_can_be_taken_back(maya, tomas):
    duty = heard(tomas, maya)

    duty.dismiss(by=maya, at=NOW).take_back(by=maya)

    assert [item.reason for item in plan_for(maya, today=TODAY)] == ["promise_due"]
    assert not Verdict.objects.exists()


def test_words_that_were_often_wrong_are_no_longer_believed(maya, others):
    *dismissed, last = [heard(person, maya) for person in others]

    for duty in dismissed:
        duty.dismiss(by=maya, at=NOW)

    last.refresh_from_db()
    assert last.hushed
    assert plan_for(maya, today=TODAY) == []


def test_a_suggestion_of_later_is_judged_by_what_was_said_before(maya, others, tomas):
    for person in others:
        heard(person, maya).dismiss(by=maya, at=NOW)

    assert heard(tomas, maya).hushed


def test_confirming_brings_back_what_was_hidden(maya, others):
    *dismissed, last = [heard(person, maya) for person in others]
    for duty in dismissed:
        duty.dismiss(by=maya, at=NOW)

    Promise.objects.get(pk=last.pk).confirm(by=maya, at=NOW)

    assert [item.reason for item in plan_for(maya, today=TODAY)] == ["promise_due"]


def test_who_may_only_read_judges_nothing(maya, tomas):
    duty = heard(tomas, maya)

    with pytest.raises(PermissionDenied):
        duty.dismiss(by=reader_of(maya), at=NOW)
