"""Acts by hand that can be taken back: every row stands as it was, or nothing is touched."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from wellspring.records import noting
from wellspring.records.change import Change, ChangedSince, changing, let_old_ones_go
from wellspring.records.forgetting import forget
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Detail, Name, Person, Purpose, Standing, Vouch
from wellspring.records.next_step import choose_next_step
from wellspring.records.own_word import choose_rhythm

pytestmark = pytest.mark.django_db


@pytest.fixture
def act(maya, tomas):
    return lambda word, *watched: changing(tomas, word, *watched, by=maya, at=cast.NOW)


def test_words_said_anew_come_back_as_they_were(maya, tomas, act):
    first = {"on": cast.YESTERDAY, "by": maya, "words": "knows the presses"}
    Purpose.choose(tomas, "insight", question="Who builds them?", **first)
    with act("purpose_kept", Purpose) as change:
        Purpose.choose(tomas, "insight", question="Who sells them?", on=cast.TODAY, by=maya)

    change.take_back(by=maya)

    back = tomas.purposes.get()
    assert (back.question, back.words, back.on) == (
        "Who builds them?", "knows the presses", cast.YESTERDAY)  # fmt: skip
    assert not Change.objects.exists()


def test_both_sides_of_one_act_come_back_together(maya, tomas, act):
    with act("vouch_kept", Vouch) as change:
        for mine in (True, False):
            Vouch.say(tomas, "introduce", mine=mine, on=cast.TODAY, by=maya)

    change.take_back(by=maya)

    assert not tomas.vouches.exists()


def test_what_was_taken_off_is_there_again_under_its_own_number(maya, tomas, act):
    detail = noting.add_detail(tomas, "note", "likes tea", by=maya)
    number = detail.pk
    with act("detail_gone", Detail) as change:
        noting.drop(detail, by=maya)

    change.take_back(by=maya)

    assert Detail.objects.get(pk=number).text == "likes tea"


def test_a_name_changed_by_hand_is_the_old_one_again(maya, tomas, act):
    was = tomas.name
    with act("name_kept", Person, Name) as change:
        noting.rename(tomas, "Tom the Presses", by=maya)

    change.take_back(by=maya)

    tomas.refresh_from_db()
    assert tomas.name == was
    assert not tomas.names.filter(text="Tom the Presses").exists()


def test_a_rhythm_and_a_next_step_go_back_to_where_they_were(maya, tomas, act):
    with act("rhythm_kept", Standing) as change:
        choose_rhythm(tomas, 14, on=cast.TODAY, by=maya)
    change.take_back(by=maya)
    with act("next_kept", Standing) as change:
        choose_next_step(tomas, on=cast.TODAY + timedelta(days=3), by=maya)

    change.take_back(by=maya)

    chosen = Standing.objects.filter(person=tomas).values_list("chosen_gap", "next_on")
    assert set(chosen) <= {(None, None)}


def test_what_was_written_since_is_not_overwritten(maya, tomas, act):
    with act("purpose_kept", Purpose) as change:
        Purpose.choose(tomas, "helper", on=cast.TODAY, by=maya)
    Purpose.choose(tomas, "helper", words="reads contracts", on=cast.TODAY, by=maya)

    with pytest.raises(ChangedSince):
        change.take_back(by=maya)

    assert tomas.purposes.get().words == "reads contracts"


def test_what_was_chosen_anew_since_keeps_its_place(maya, tomas, act):
    chosen = Purpose.choose(tomas, "helper", on=cast.TODAY, by=maya)
    with act("purpose_gone", Purpose) as change:
        chosen.drop(by=maya)
    Purpose.choose(tomas, "helper", words="reads contracts", on=cast.TODAY, by=maya)

    with pytest.raises(ChangedSince):
        change.take_back(by=maya)

    assert tomas.purposes.get().words == "reads contracts"


def test_an_act_waits_while_its_person_is_part_of_another(maya, tomas, act):
    detail = noting.add_detail(tomas, "note", "likes tea", by=maya)
    with act("detail_gone", Detail) as change:
        noting.drop(detail, by=maya)
    merged = merge(noting.add_person(maya, name="Tom", at=cast.NOW), tomas, by=maya, at=cast.NOW)
    with pytest.raises(ChangedSince):
        Change.objects.get(pk=change.pk).take_back(by=maya)

    unmerge(merged, by=maya, at=cast.NOW)
    Change.objects.get(pk=change.pk).take_back(by=maya)

    assert tomas.details.get(kind="note").text == "likes tea"


def test_an_act_that_changed_nothing_is_no_act(maya, tomas, act):
    with act("detail_kept", Detail) as change:
        pass

    assert change.pk is None


def test_acts_are_let_go_after_thirty_days_and_with_the_person(maya, tomas, act):
    for word in ("one", "other"):
        with act("detail_kept", Detail):
            noting.add_detail(tomas, "note", word, by=maya)
    let_old_ones_go(cast.TODAY + timedelta(days=30))
    assert Change.objects.count() == 2

    let_old_ones_go(cast.TODAY + timedelta(days=31))
    assert not Change.objects.exists()


def test_nothing_of_a_forgotten_person_stays_to_be_taken_back(maya, tomas, act):
    with act("detail_kept", Detail):
        noting.add_detail(tomas, "note", "a secret", by=maya)

    forget(tomas, by=maya)

    assert not Change.objects.exists()
