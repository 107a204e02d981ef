"""A server that stays up over midnight judges what time alone has changed."""

from __future__ import annotations

import threading
from datetime import datetime, time, timedelta

import pytest
from django.db import OperationalError, connection

from tests.cast import TODAY, ago, meets
from wellspring.records import turning
from wellspring.records.models import Standing
from wellspring.web import new_day

pytestmark = pytest.mark.django_db


@pytest.fixture
def day(monkeypatch):
    """Move the clock to the noon of a day."""
    monkeypatch.setattr(connection, "close", lambda: None)  # the test's own

    def move(on):
        monkeypatch.setenv("WELLSPRING_NOW", datetime.combine(on, time(12)).isoformat())

    return move


@pytest.fixture
def turns(maya, tomas):
    """The day on which time alone makes Tomás familiar."""
    for number, channel in enumerate(("coffee", "call", "text")):
        meets(tomas, ago(20 - 8 * number), by=maya, channel=channel)
    return Standing.objects.get().turns_on


def stage():
    return Standing.objects.get().stage


def test_when_the_day_changes_whoever_turned_is_judged_again(day, turns):
    watch = new_day.NewDay()
    day(TODAY)
    assert (watch.look(), stage()) == (True, "met")

    day(turns + timedelta(days=1))

    assert (watch.look(), stage()) == (True, "familiar")


def test_on_the_same_day_nothing_is_judged_twice(day, turns, monkeypatch):
    day(TODAY)
    watch, asked = new_day.NewDay(), []
    monkeypatch.setattr(new_day, "turn", asked.append)

    watch.look()
    watch.look()

    assert asked == [TODAY]


def test_a_second_worker_finds_nothing_left_to_do(day, turns):
    day(turns)

    assert [turning.turn(turns), turning.turn(turns)] == [1, 0]


def test_where_the_book_is_held_by_another_it_is_tried_again(day, turns, monkeypatch):
    def held(today):
        raise OperationalError("database is locked")

    day(turns)
    watch = new_day.NewDay()
    with monkeypatch.context() as locked:
        locked.setattr(new_day, "turn", held)
        assert (watch.look(), stage()) == (False, "met")

    assert (watch.look(), stage()) == (True, "familiar")


def test_the_watch_ends_when_it_is_told_to(monkeypatch):
    looked, until = [], threading.Event()
    monkeypatch.setattr(new_day, "A_MINUTE", 0)
    watch = new_day.NewDay()
    monkeypatch.setattr(
        watch, "look", lambda: looked.append(1) or (until.set() if len(looked) > 1 else None)
    )

    watch.watch(until)

    assert len(looked) == 2
