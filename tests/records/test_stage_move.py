"""Depth that moves is written down at its own day, and goes with what it rested on (P0.5)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import NOW, TODAY, ago, meets
from wellspring.records.forgetting import forget
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import StageMove, Standing
from wellspring.records.turning import refresh_due

pytestmark = pytest.mark.django_db
WAYS = ("coffee", "call", "text")


def moved():
    return list(StageMove.objects.order_by("pk").values_list("person__name", "stage", "on"))


def familiar(person, by, *, last=3):
    for number, channel in enumerate(WAYS):
        meets(person, ago(last + 30 * (2 - number)), by=by, channel=channel)


def test_the_third_occasion_moves_a_tie_on_its_day(maya, leilani):
    familiar(leilani, maya)

    assert moved() == [("Leilani Kahale", "familiar", ago(3))]


def test_history_written_down_today_moves_a_tie_in_its_own_year(maya, leilani):
    familiar(leilani, maya, last=700)

    assert moved() == [("Leilani Kahale", "familiar", ago(700))]


def test_a_touch_taken_back_takes_its_move_along(maya, leilani):
    familiar(leilani, maya)

    leilani.touches.latest("at").delete()
    leilani.refresh(TODAY)

    assert moved() == []


def test_judging_twice_leaves_the_same_rows(maya, leilani):
    familiar(leilani, maya)
    before = list(StageMove.objects.values_list("pk", flat=True))

    leilani.refresh(TODAY)

    assert list(StageMove.objects.values_list("pk", flat=True)) == before


def test_time_alone_moves_a_tie_on_its_day(maya, leilani):
    for number, channel in enumerate(WAYS):
        meets(leilani, ago(20 - 8 * number), by=maya, channel=channel)
    turns = Standing.objects.get(person=leilani).turns_on

    refresh_due(maya.book_id, turns + timedelta(days=2))

    assert moved() == [("Leilani Kahale", "familiar", turns)]


def test_a_merge_moves_what_both_did_together_and_taking_it_back_undoes_that(maya, leilani, tomas):
    meets(leilani, ago(90), by=maya)
    meets(tomas, ago(40), by=maya, channel="call")
    meets(tomas, ago(5), by=maya, channel="text")
    assert moved() == []

    merged = merge(leilani, tomas, by=maya, at=NOW)
    assert moved() == [("Leilani Kahale", "familiar", ago(5))]
    unmerge(merged, by=maya, at=NOW)

    assert moved() == []


def test_whoever_is_forgotten_leaves_no_move(maya, leilani):
    familiar(leilani, maya)

    forget(leilani, by=maya)

    assert moved() == []
