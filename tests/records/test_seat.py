"""The inner circle: who is seated, and what a seat changes (P4.16, P4.18, P4.26)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, ago, meets, reader_of
from wellspring.records.day import plan_for
from wellspring.records.forgetting import forget
from wellspring.records.inner_circle import inner_circle, kept_ties
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Season, Seat

pytestmark = pytest.mark.django_db


def test_somebody_of_the_circle_is_on_the_plan_after_four_weeks(maya, leilani):
    meets(leilani, ago(89), ago(59), ago(29), by=maya, channel="call")
    leilani.take_seat(on=ago(29), by=maya)

    (item,) = plan_for(maya, today=TODAY)

    assert item.reason == "circle_quiet"


def test_the_circle_is_kept_after_landing_a_job(maya, leilani):
    meets(leilani, ago(89), ago(59), ago(29), by=maya, channel="call")
    leilani.take_seat(on=ago(29), by=maya)
    Season.choose("landed", on=TODAY, by=maya)

    assert [item.reason for item in plan_for(maya, today=TODAY)] == ["circle_quiet"]


def test_a_seat_is_taken_once_and_left_again(maya, leilani):
    leilani.take_seat(on=ago(3), by=maya)
    leilani.take_seat(on=TODAY, by=maya)
    assert Seat.objects.get(person=leilani).since == ago(3)

    leilani.leave_seat(by=maya)

    assert not Seat.objects.exists()


def test_who_may_only_read_seats_nobody(maya, leilani):
    with pytest.raises(PermissionDenied):
        leilani.take_seat(on=TODAY, by=reader_of(maya))


def test_a_seat_goes_with_a_merge_and_comes_back_with_it(maya, leilani, tomas):
    tomas.take_seat(on=ago(3), by=maya)

    merged = merge(leilani, tomas, by=maya, at=NOW)
    assert Seat.objects.get().person_id == leilani.pk
    unmerge(merged, by=maya, at=NOW)

    assert Seat.objects.get().person_id == tomas.pk


def test_of_two_seats_one_stays_out_of_sight_until_the_merge_is_taken_back(maya, leilani, tomas):
    for person in (leilani, tomas):
        person.take_seat(on=ago(3), by=maya)

    merged = merge(leilani, tomas, by=maya, at=NOW)
    assert inner_circle(maya, TODAY).judged.inside == (leilani.pk,)
    unmerge(merged, by=maya, at=NOW)

    assert set(inner_circle(maya, TODAY).judged.inside) == {leilani.pk, tomas.pk}


def test_whoever_is_forgotten_leaves_no_seat(maya, leilani):
    leilani.take_seat(on=ago(3), by=maya)

    forget(leilani, by=maya)

    assert not Seat.objects.exists()


def test_the_circle_says_who_drifts_and_how_much_room_there_is(maya, leilani):
    leilani.take_seat(on=ago(3), by=maya)

    judged = inner_circle(maya, TODAY).judged

    assert [one.person for one in judged.drifting] == [leilani.pk]
    assert judged.room == 19


def test_a_kept_tie_is_what_its_touches_told_until_that_day(maya, leilani):
    """P4.16: a circle looked at from a day gone by does not know what came after."""
    meets(leilani, ago(89), ago(59), ago(29), by=maya)
    kept = kept_ties([leilani.pk], ago(10))[leilani.pk]

    meets(leilani, ago(5), by=maya)
    told = kept_ties([leilani.pk], ago(10))[leilani.pk]

    assert told.warmth == pytest.approx(kept.warmth, rel=0.01)
    assert told._replace(warmth=kept.warmth) == kept
    assert (kept.days, kept.gap, kept.two_way) == (3, 30, True)
