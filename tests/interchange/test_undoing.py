"""Taking an arrival back never costs what somebody wrote by hand since (T35)."""

from __future__ import annotations

import pytest

from tests.arriving import CARD, NOW, bring, plan, write
from wellspring.records.merging import merge
from wellspring.records.models import Person
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_person
from wellspring.records.undoing import undo

pytestmark = pytest.mark.django_db
DAY = NOW.date()


@pytest.fixture
def arrival(maya, tmp_path):
    return bring(maya, *write(tmp_path, {"card.vcf": CARD}))


@pytest.fixture
def tomas(arrival):
    return Person.objects.get(arrival=arrival)


def test_who_stays_for_a_touch_by_hand_is_asked_about_when_they_come_again(
    maya, arrival, tomas, tmp_path
):
    tomas.log_touch("coffee", on=DAY, by=maya)
    undo(arrival, by=maya, at=NOW)

    again = plan(maya, *write(tmp_path, {"card.vcf": CARD}))

    assert [tomas.pk] == [
        side.person for each in again.doubts() for side in each[1:3] if side.person
    ]


def test_who_was_given_a_next_step_stays(maya, arrival, tomas):
    choose_next_step(tomas, on=DAY, by=maya)

    undone = undo(arrival, by=maya, at=NOW)

    assert undone.kept == ["Tomás Ferreira"]
    assert Person.objects.get(pk=tomas.pk).standing.next_on == DAY


def test_who_was_given_a_seat_in_the_circle_stays(maya, arrival, tomas):
    tomas.take_seat(on=DAY, by=maya)

    assert undo(arrival, by=maya, at=NOW).kept == ["Tomás Ferreira"]


def test_somebody_by_hand_who_was_merged_into_one_that_goes_stands_alone_again(
    maya, arrival, tomas
):
    by_hand = add_person(maya, name="Tomás Ferreira", at=NOW)
    merge(tomas, by_hand, by=maya, at=NOW)

    undo(arrival, by=maya, at=NOW)

    assert [each.pk for each in Person.objects.visible_to(maya)] == [by_hand.pk]
