"""Needs and offers in the book: who could meet what, and what the day gives."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tests import cast
from wellspring.records.day import answer, plan_for
from wellspring.records.forgetting import forget
from wellspring.records.glance import through_django
from wellspring.records.glance.lasting import needs
from wellspring.records.glance.matches import OWNER, fitting, of_the_week
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Favour, Need, Offer, Placing, Refusal, Tie
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_detail, add_work
from wellspring.records.word_index import catch_up

WORDS = "A plant manager who gets on with union crews"
LUNCH = "Lunch. Ran the casting plant for years, the union crews trust him; two years out of work"


def need_of(person, by, words=WORDS, on=cast.TODAY):
    catch_up()
    return Need.note(words, person=person, on=on, by=by)


def offer_of(person, by, words, on=cast.TODAY):
    return Offer.note(words, person=person, on=on, by=by)


def named(by, need=None, today=cast.TODAY):
    """The people named for a need, best first."""
    catch_up()
    wanted = needs(through_django, by.reads, today, None if need is None else [need.pk])
    return [one.person for one in fitting(through_django, by.reads, today, wanted)]


def gift(by, today=cast.TODAY):
    """The gift of the day, if there is one."""
    catch_up()
    items = plan_for(by, today=today, minutes=120)
    return next((item for item in items if item.kind == "give"), None)


@pytest.fixture
def lunch(maya, samuel):
    """Samuel, met at lunch two months ago."""
    samuel.log_touch("meal", on=cast.ago(60), note=LUNCH, by=maya)
    return samuel


def test_a_need_recalls_somebody_met_months_before(maya, tomas, leilani, lunch):
    """P1.28: heard a need, recalled a man met a month or two before."""
    assert named(maya, need_of(tomas, maya)) == [lunch.pk]


def test_what_ended_is_no_need_any_more_and_can_be_again(maya, tomas, lunch):
    need = need_of(tomas, maya)
    need.end(on=cast.TODAY, by=maya)
    assert named(maya) == []

    need.take_up_again(by=maya)
    assert named(maya) == [lunch.pk]


def test_a_pair_once_refused_is_named_no_more_until_it_is_taken_back(maya, tomas, lunch):
    need = need_of(tomas, maya)
    refused = Refusal.of(need, lunch, by=maya, at=cast.NOW)
    assert named(maya) == []

    refused.take_back(by=maya)
    assert named(maya) == [lunch.pk]


def test_at_most_three_are_named_unasked_in_a_week(maya, tomas, leilani, lunch):
    made = [need_of(tomas, maya) for _ in range(5)]
    catch_up()
    week = of_the_week(through_django, maya.reads, cast.TODAY)
    assert len(week) == 3

    Refusal.of(made[0], leilani, by=maya, at=cast.NOW)
    assert len(of_the_week(through_django, maya.reads, cast.TODAY)) == 2
    assert len(of_the_week(through_django, maya.reads, cast.TODAY + timedelta(days=7))) == 3


def test_who_knows_the_one_in_need_already_is_not_named(maya, tomas, lunch):
    Tie.objects.create(book_id=maya.book_id, one=lunch, other=tomas, basis="named_together")

    assert named(maya, need_of(tomas, maya)) == []


def test_ones_own_offer_may_meet_the_need_of_another(maya, tomas):
    offer_of(None, maya, "An hour with my checklist for changeovers")

    assert named(maya, need_of(tomas, maya, "A changeover checklist")) == [OWNER]


def test_somebody_may_meet_ones_own_need_by_what_they_are(maya, tomas, leilani):
    add_work(leilani, "Wasatch Bank", "Loan officer", by=maya)

    assert named(maya, need_of(None, maya, "Somebody in a bank about a loan")) == [leilani.pk]


def test_nobody_of_another_book_is_named(maya, tomas):
    stranger = cast.stranger()
    other = cast.samuel(stranger)
    other.log_touch("meal", on=cast.ago(60), note=LUNCH, by=stranger)

    assert named(maya, need_of(tomas, maya)) == []


def test_the_day_gives_an_introduction_that_asks_both_first(maya, tomas, lunch):
    """P1.27, P1.28: one gift, with nothing asked."""
    need = need_of(tomas, maya)

    given = gift(maya)

    assert given.key == f"give:{tomas.pk}:need:{need.pk}:{lunch.pk}"
    assert (given.person_name, given.other, given.words) == (tomas.name, lunch.name, WORDS)


def test_after_a_gift_the_person_rests_and_nothing_is_logged(maya, tomas, lunch):
    need_of(tomas, maya)
    touches = tomas.touches.count()
    answer(maya, gift(maya).key, "done", at=cast.NOW, today=cast.TODAY)

    assert gift(maya) is None
    assert tomas.touches.count() == touches


def test_nothing_is_given_to_whom_no_step_is_chosen_on_purpose(maya, tomas, leilani, lunch):
    need_of(tomas, maya)
    add_detail(leilani, "interest", "sourdough baking", by=maya)
    offer_of(None, maya, "Sourdough starter, to whoever bakes")
    assert gift(maya)

    for one in (tomas, leilani):
        choose_next_step(one, none=True, by=maya)

    assert gift(maya) is None


def test_nobody_let_go_is_asked_to_help(maya, tomas, lunch):
    need_of(tomas, maya)
    Placing.let_go(lunch, at=cast.NOW, by=maya)

    assert gift(maya) is None


def test_something_new_goes_to_whoever_cares_about_it(maya, tomas):
    cast.meets(tomas, cast.ago(200), cast.ago(100), by=maya)
    add_detail(tomas, "interest", "sourdough baking", by=maya)
    offer_of(None, maya, "My notes on baking sourdough", on=cast.ago(5))

    assert gift(maya).key.startswith(f"give:{tomas.pk}:new:")


def test_old_help_is_answered_with_something_small(maya, leilani):
    """P4.19: they help when you help them."""
    cast.meets(leilani, cast.ago(200), cast.ago(150), by=maya, channel="call")
    told = {"kind": "lead", "by": maya}
    Favour.note(leilani, "two names", given=False, on=cast.ago(100), **told)
    assert gift(maya).key.startswith(f"give:{leilani.pk}:back:")

    Favour.note(leilani, "a book", given=True, on=cast.ago(90), **told)
    assert gift(maya) is None


def test_needs_move_with_a_merge_and_back(maya, tomas, leilani):
    need = need_of(leilani, maya)
    merged = merge(tomas, leilani, by=maya, at=cast.NOW)
    assert Need.objects.get(pk=need.pk).person_id == tomas.pk

    unmerge(merged, by=maya, at=cast.NOW)
    assert Need.objects.get(pk=need.pk).person_id == leilani.pk


def test_forgetting_takes_needs_offers_and_refusals_along(maya, tomas, lunch):
    need = need_of(None, maya, f"A word with {lunch.name}")
    Refusal.of(need, lunch, by=maya, at=cast.NOW)
    offer_of(lunch, maya, "His old desk")

    forget(lunch, by=maya)

    assert not Offer.objects.exists()
    assert not Refusal.objects.exists()
    assert Need.objects.get().words == "A word with somebody"


def test_a_reader_notes_nothing(maya, tomas):
    with pytest.raises(PermissionDenied):
        need_of(tomas, cast.reader_of(maya))
