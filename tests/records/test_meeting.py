"""A meeting is prepared in acts that can be taken back, and follows whoever it is with."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tests import cast
from wellspring.records.forgetting import forget
from wellspring.records.meeting import left_over
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Attendance, Meeting
from wellspring.records.noting import add_person

pytestmark = pytest.mark.django_db
SOON = cast.NOW + timedelta(days=1, hours=3)


@pytest.fixture
def talk(maya, tomas):
    return Meeting.set_up([tomas], at=SOON, by=maya)


def again(meeting):
    return Meeting.objects.get(pk=meeting.pk)


def test_the_three_that_matter_stand_first_and_who_else_last(talk):
    """P4.4, P4.5, P4.6."""
    assert talk.asks()[:3] == ["hardest", "glad", "awake"]
    assert talk.asks()[-1] == "who_else"


def test_what_was_prepared_last_can_be_taken_back(maya, talk):
    talk.prepare(by=maya, purpose="learn how they choose")
    again(talk).prepare(by=maya, purpose="something else", minutes=30)

    again(talk).take_back(by=maya)

    assert (again(talk).purpose, again(talk).minutes) == ("learn how they choose", 20)


def test_calling_off_keeps_the_kit_and_can_be_taken_back(maya, talk):
    talk.prepare(by=maya, purpose="learn")
    talk.call_off(on=cast.TODAY, by=maya)
    assert not Meeting.objects.coming(cast.NOW).exists()

    again(talk).take_back(by=maya)

    assert Meeting.objects.coming(cast.NOW).get().purpose == "learn"


def test_a_question_put_away_is_not_offered(talk):
    assert "rivals" not in talk.asks({"rivals"})
    assert "rivals" not in left_over("targets", [], {"rivals"})


def test_only_the_owner_prepares(maya, talk):
    with pytest.raises(PermissionDenied):
        talk.prepare(by=cast.reader_of(maya), purpose="mine")


def test_a_meeting_follows_a_merge_and_comes_back(maya, talk, tomas):
    other = add_person(maya, name="T. Ferreira", at=cast.NOW)
    Attendance.objects.create(book_id=maya.book_id, meeting=talk, person=other)
    merged = merge(other, tomas, by=maya, at=cast.NOW)
    assert [one.pk for one in talk.people()] == [other.pk]

    unmerge(merged, by=maya, at=cast.NOW)

    assert {one.pk for one in talk.people()} == {other.pk, tomas.pk}


def test_whoever_is_forgotten_takes_their_meetings_along(maya, talk, tomas):
    talk.prepare(by=maya, purpose="ask Tomás Ferreira about the foundry")

    forget(tomas, by=maya, today=cast.TODAY)

    assert not Meeting.objects.exists()
