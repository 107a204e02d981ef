"""The file that holds everything holds what was written down of ties, weeks and seasons too."""

from __future__ import annotations

import json

import pytest
from django.apps import apps

from tests.cast import NOW, TODAY, ago, leilani, meets, stranger, tomas, wrote
from wellspring.interchange.departure import departing
from wellspring.interchange.everything import ELSEWHERE, rest
from wellspring.records.day import answer
from wellspring.records.models import (
    Favour,
    Knowing,
    Need,
    Objective,
    Offer,
    Promise,
    Purpose,
    Review,
    Season,
    Vouch,
)
from wellspring.records.own_word import say_stage

pytestmark = pytest.mark.django_db


def left(by):
    return json.loads(b"".join(departing(by, "json", made=NOW)))


@pytest.fixture
def one(maya):
    """Somebody of whom everything is said."""
    one = tomas(maya)
    for day, channel in ((ago(68), "coffee"), (ago(38), "call"), (ago(6), "text")):
        meets(one, day, by=maya, channel=channel)
    Knowing.note(one, "a quieter plant", side="of_them", topic="goals", on=ago(5), by=maya)
    Favour.note(one, "an hour", given=True, kind="advice", on=ago(4), by=maya)
    one.take_seat(on=ago(3), by=maya)
    say_stage(one, "known", on=TODAY, by=maya)
    wrote(one, ago(2), by=maya)
    Promise.objects.get(kind="reply_owed").confirm(by=maya, at=NOW)
    answer(maya, f"quiet:{one.pk}", "later", at=NOW, today=TODAY)
    book = {"book_id": maya.book_id}
    Purpose.objects.create(**book, person=one, kind="insight", on=TODAY)
    Vouch.objects.create(**book, person=one, level="would", on=TODAY)
    Need.objects.create(**book, person=one, words="a welder", on=TODAY)
    Offer.objects.create(**book, words="an hour on changeovers", on=TODAY)
    Objective.objects.create(**book, words="plant manager", at=NOW)
    Review.keep(TODAY, {"morale": 4}, "sun", at=NOW, by=maya)
    Season.choose("exploring", on=TODAY, by=maya)
    return one


TOLD = (
    "knowings", "favours", "seats", "purposes", "vouches", "needs", "offers", "objectives",
    "reviews", "seasons", "stage_moves", "answers", "verdicts", "own_word",
)  # fmt: skip


@pytest.mark.parametrize("table", TOLD)
def test_what_was_written_down_leaves(maya, one, table):
    assert len(left(maya)[table]) == 1


def test_rows_name_people_and_days_as_the_rest_of_the_file_does(maya, one):
    told = left(maya)

    (knowing,) = told["knowings"]
    assert knowing["person"] == told["people"][0]["uid"]
    assert (knowing["text"], knowing["on"]) == ("a quieter plant", str(ago(5)))
    assert told["own_word"] == [{"person": f"person-{one.pk}", "said_stage": "known"}]
    assert told["verdicts"][0]["promise"] in {duty["uid"] for duty in told["duties"]}


def test_a_touch_leaves_with_what_was_said(maya, one):
    (written,) = [touch for touch in left(maya)["touches"] if touch["channel"] == "email"]

    assert written["sayings"] == [["question", "Could we meet?"]]


def test_every_table_of_a_book_leaves_or_is_named_as_one_that_need_not(maya):
    tables = {model._meta.db_table for model in apps.get_app_config("records").get_models()}

    assert tables - ELSEWHERE - rest(maya).keys() == set()
    assert tables >= ELSEWHERE


def test_nothing_of_another_book_leaves(maya, one):
    other = stranger()
    leilani(other)

    told = left(other)

    assert [person["name"] for person in told["people"]] == ["Leilani Kahale"]
    assert not any(told[table] for table in TOLD)
