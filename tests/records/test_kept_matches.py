"""Matches that are kept for the plan of a day are always those that would be judged anew."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.forgetting import forget
from wellspring.records.glance import through_django
from wellspring.records.glance.kept_matches import DAY_OF, of_the_day
from wellspring.records.glance.matches import of_the_week
from wellspring.records.kept_matches import install, judge_matches
from wellspring.records.merging import merge
from wellspring.records.models import Need, Offer, Refusal
from wellspring.records.noting import add_detail
from wellspring.records.word_index import catch_up

WORDS = "A plant manager who gets on with union crews"
LUNCH = "Ran the casting plant for years, the union crews trust him; two years out of work"


def kept(by):
    """What stands in the table, if it may be read."""
    return [told for _, told in through_django(DAY_OF, [by.book_id])]


def named(by, today=cast.TODAY):
    """As the plan reads it."""
    found = of_the_day(through_django, by.reads, today)
    return [(one.need.id, one.person, one.name, one.score) for one in found]


def anew(by, today=cast.TODAY):
    """As it is judged from everything."""
    catch_up()
    found = of_the_week(through_django, by.reads, today)
    return [(one.need.id, one.person, one.name, one.match.score) for one in found]


@pytest.fixture
def need(maya, tomas, leilani):
    """Tomás looks for what Leilani can do."""
    leilani.log_touch("meal", on=cast.ago(60), note=LUNCH, by=maya)
    return Need.note(WORDS, person=tomas, on=cast.ago(2), by=maya)


def test_what_was_kept_is_what_would_be_judged(maya, need, leilani):
    assert judge_matches(cast.TODAY) == 1

    assert kept(maya) != []
    assert named(maya) == anew(maya) != []
    assert judge_matches(cast.TODAY) == 0


CHANGES = {  # of a book, a need in it, and who could meet it
    "a need ends": lambda by, need, _: need.end(on=cast.TODAY, by=by),
    "a need comes": lambda by, _, who: Need.note(WORDS, person=who, on=cast.TODAY, by=by),
    "an offer comes": lambda by, *_: Offer.note(WORDS, person=None, on=cast.TODAY, by=by),
    "a match is refused": lambda by, need, who: Refusal.objects.create(
        book_id=by.book_id, need=need, person=who, at=cast.NOW
    ),
    "a word is added": lambda by, _, who: add_detail(who, "note", "union crews", by=by),
    "a touch comes": lambda by, _, who: who.log_touch("call", on=cast.ago(1), by=by),
    "two become one": lambda by, need, who: merge(need.person, who, by=by, at=cast.NOW),
    "somebody is forgotten": lambda by, _, who: forget(who, by=by),
    "a name changes": lambda *told: type(told[2]).objects.update(name="Lani"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_nothing_old_is_named(maya, need, leilani, change):
    judge_matches(cast.TODAY)

    CHANGES[change](maya, need, leilani)
    catch_up()

    assert kept(maya) == []
    assert named(maya) == anew(maya)
    judge_matches(cast.TODAY)
    assert named(maya) == anew(maya)


def test_another_day_is_judged_for_itself(maya, need):
    judge_matches(cast.ago(1))

    assert named(maya) == anew(maya)
    assert judge_matches(cast.TODAY) == 1


def test_who_is_judged_with_nothing_to_name_is_not_judged_again(maya, tomas):
    judge_matches(cast.TODAY)

    assert kept(maya) == [""]
    assert named(maya) == []


def test_what_marks_them_is_made_once_and_again_without_harm(maya, need):
    install()
    judge_matches(cast.TODAY)
    need.end(on=cast.TODAY, by=maya)

    assert kept(maya) == []
