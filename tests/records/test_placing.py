"""What was said of somebody who waited, through merging and forgetting (P1.14)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, TOMORROW, ago, meets, reader_of
from wellspring.records.forgetting import forget
from wellspring.records.glance import through_django
from wellspring.records.glance.waiting import waiting
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Placing, Standing
from wellspring.records.next_step import choose_next_step

pytestmark = pytest.mark.django_db


def asked_about(maya, today=TODAY):
    return [(one.name, one.why) for one in waiting(through_django, maya.reads, today, at_most=9)]


def test_letting_an_entry_go_does_not_hide_whom_it_is_merged_into(maya, tomas, leilani):
    Placing.let_go(tomas, at=NOW, by=maya)

    merged = merge(leilani, tomas, by=maya, at=NOW)
    assert not Placing.objects.filter(person=leilani).exists()
    unmerge(merged, by=maya, at=NOW)

    assert Placing.objects.get().person_id == tomas.pk


def test_whoever_is_forgotten_leaves_no_placing(maya, tomas):
    Placing.tie(tomas, "work", "", on=TOMORROW, at=NOW, by=maya)

    forget(tomas, by=maya)

    assert not Placing.objects.exists()


def test_a_circle_that_was_there_before_stays_when_placing_is_taken_back(maya, tomas):
    tomas.circles.create(book_id=maya.book_id, kind="work", label="")

    Placing.tie(tomas, "work", "", on=TOMORROW, at=NOW, by=maya).end(by=maya)

    assert tomas.circles.count() == 1


def test_a_day_chosen_since_stands_when_placing_is_taken_back(maya, tomas):
    placed = Placing.tie(tomas, "work", "", on=TOMORROW, at=NOW, by=maya)
    assert Standing.objects.get(person=tomas).next_on == TOMORROW
    choose_next_step(tomas, on=TODAY, by=maya)

    placed.end(by=maya)

    assert Standing.objects.get(person=tomas).next_on == TODAY


def test_who_may_only_read_places_nobody(maya, tomas):
    with pytest.raises(PermissionDenied):
        Placing.let_go(tomas, at=NOW, by=reader_of(maya))


def test_whom_both_wrote_to_lately_is_asked_about_first(maya, tomas, leilani):
    meets(leilani, ago(5), by=maya)

    assert asked_about(maya) == [("Leilani Kahale", "met_lately"), ("Tomás Ferreira", "by_hand")]


def test_a_tie_of_many_days_is_no_card(maya, leilani):
    meets(leilani, ago(20), ago(12), ago(5), by=maya)

    assert asked_about(maya) == []
