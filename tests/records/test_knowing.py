"""What each knows of the other, and how deep a tie is (P0.7-P0.13, P2.12)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.cast import NOW, TODAY, ago, meets
from wellspring.records.forgetting import forget
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Favour, Knowing, Standing
from wellspring.records.own_word import say_stage, unsay
from wellspring.records.turning import refresh_due

pytestmark = pytest.mark.django_db
WAYS = ("coffee", "call", "text")


def stage(person):
    return Standing.objects.get(person=person).stage


def long_in_touch(person, by):
    """Nine occasions in three ways over most of a year."""
    for number, channel in enumerate(WAYS * 3):
        meets(person, ago(300 - 30 * number), by=by, channel=channel)


def knows(person, by, *topics, side="of_them"):
    return [
        Knowing.note(person, f"their {topic}", side=side, topic=topic, on=ago(5), by=by)
        for topic in topics
    ]


def test_one_meeting_makes_two_people_who_have_met(maya, leilani):
    meets(leilani, ago(3), by=maya)

    assert stage(leilani) == "met"


def test_being_in_touch_often_is_not_yet_knowing_each_other(maya, leilani):
    long_in_touch(leilani, maya)

    assert stage(leilani) == "familiar"


def test_knowing_both_ways_is_what_makes_them_known(maya, leilani):
    long_in_touch(leilani, maya)
    knows(leilani, maya, "goals", "needs", "family")
    assert stage(leilani) == "familiar"

    knows(leilani, maya, "goals", side="of_me")

    assert stage(leilani) == "known"


def test_five_facts_of_one_topic_are_one_topic(maya, leilani):
    long_in_touch(leilani, maya)
    knows(leilani, maya, "goals", side="of_me")

    knows(leilani, maya, "interests", "interests", "interests")

    assert stage(leilani) == "familiar"


def test_help_given_makes_trust(maya, leilani):
    long_in_touch(leilani, maya)
    knows(leilani, maya, "goals", "needs", "family", "work")
    knows(leilani, maya, "goals", "work", side="of_me")

    for day in (ago(20), ago(10)):
        Favour.note(leilani, "read her plan", given=True, kind="advice", on=day, by=maya)

    assert stage(leilani) == "trusted"


def test_what_was_written_down_can_be_taken_off_again(maya, leilani):
    long_in_touch(leilani, maya)
    knows(leilani, maya, "goals", "needs", "family")
    (of_me,) = knows(leilani, maya, "goals", side="of_me")

    unsay(of_me, on=TODAY, by=maya)

    assert stage(leilani) == "familiar"


def test_the_persons_own_word_wins(maya, leilani):
    say_stage(leilani, "trusted", on=TODAY, by=maya)
    meets(leilani, ago(3), by=maya)
    assert stage(leilani) == "trusted"

    say_stage(leilani, None, on=TODAY, by=maya)

    assert stage(leilani) == "met"


def test_what_is_known_moves_with_a_merge_and_back(maya, leilani, tomas):
    knows(tomas, maya, "goals")
    say_stage(tomas, "known", on=TODAY, by=maya)

    merged = merge(leilani, tomas, by=maya, at=NOW)
    assert Knowing.objects.get().person_id == leilani.pk
    assert Standing.objects.get(person=leilani).said_stage == "known"
    unmerge(merged, by=maya, at=NOW)

    assert Knowing.objects.get().person_id == tomas.pk
    assert not Standing.objects.filter(person=leilani, said_stage="known").exists()


def test_whoever_is_forgotten_is_not_known_of_elsewhere(maya, leilani, tomas):
    knows(leilani, maya, "goals")
    Knowing.note(
        tomas,
        "went to school with Leilani Kahale",
        side="of_them",
        topic="other",
        on=TODAY,
        by=maya,
    )

    forget(leilani, by=maya)

    assert Knowing.objects.get().text == "went to school with somebody"


def test_time_alone_can_deepen_a_tie(maya, leilani):
    for number, channel in enumerate(WAYS):
        meets(leilani, ago(20 - 8 * number), by=maya, channel=channel)
    standing = Standing.objects.get(person=leilani)
    assert (standing.stage, standing.turns_on is not None) == ("met", True)

    refresh_due(maya.book_id, standing.turns_on + timedelta(days=1))

    assert stage(leilani) == "familiar"
