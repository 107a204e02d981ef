"""The commands that change the book, each with the way back."""

from __future__ import annotations

import json
import sqlite3

import pytest

from tests import cast
from wellspring.cli import sentences
from wellspring.cli.log import CHANNELS
from wellspring.core.sightings import Channel
from wellspring.records.glance.plan import Item


def names(terminal, *words):
    return [one["name"] for one in json.loads(terminal("people", *words, "--json").out)]


def plan(terminal, *words):
    return [act["id"] for act in json.loads(terminal("today", *words, "--json").out)]


def test_somebody_new_is_written_down(terminal):
    ran = terminal("add", "Olga", "Petrova", "--email", "olga@orem.example", "--at", "Orem")

    assert (ran.code, ran.out) == (0, "")
    assert names(terminal, "olga orem") == ["Olga Petrova"]


def test_an_address_that_is_none_keeps_nobody(terminal):
    ran = terminal("add", "Olga", "--email", "olga at orem")

    assert ran.code == 1
    assert names(terminal, "olga") == []


def test_an_ambiguous_name_lists_who_it_may_be(terminal):
    terminal("add", "Tomás", "Oliveira")

    ran = terminal("show", "tomás")

    assert (ran.code, ran.out) == (1, "")
    assert "  1  Tomás Ferreira, Buyer, Provo Castings" in ran.err
    assert "Tomás Oliveira" in ran.err


def test_a_line_with_a_wrong_next_step_keeps_nothing(terminal):
    ran = terminal("log", "tomás", "coffee", "--next", "soonish")

    assert (ran.code, ran.out) == (2, "")
    assert "coffee" not in terminal("touches", "tomás").out


def test_a_dry_run_only_shows(terminal):
    ran = terminal("log", "tomás", "coffee", "--dry-run")

    assert "coffee, today" in ran.out
    assert terminal("touches", "tomás").out == ""


def test_a_line_to_nobody_keeps_nothing(terminal):
    assert terminal("log", "nobody", "coffee").code == 1


def test_the_channels_of_a_line_are_those_of_every_touch():
    assert sorted(CHANNELS) == sorted(Channel)


def test_a_duty_done_is_gone_from_the_plan_and_comes_back_with_undo(terminal):
    assert terminal("done", "promise:2").err == "Done.\n"
    assert "promise:2" not in plan(terminal)

    assert terminal("done", "promise:2", "--undo").code == 0
    assert "promise:2" in plan(terminal)


def test_what_was_borrowed_is_not_called_a_promise():
    item = Item("promise:8", 1, "Ana Lima", "promise", "promise_due", None, (), 10, "email",
                "her worn copy", duty="borrowed")  # fmt: skip

    assert sentences.act(item) == "Give Ana Lima back what you borrowed"
    assert sentences.why(item, cast.TODAY) == "You have something of theirs: “her worn copy”."


def test_later_says_when_it_comes_back(terminal):
    assert terminal("later", "quiet:2").err == "It comes back 1 December.\n"
    assert "quiet:2" not in plan(terminal)
    assert "quiet:2" in plan(terminal, "--on", "2026-12-01")


def test_later_until_a_day_in_words(terminal):
    assert terminal("later", "promise:2", "--until", "2w").err == "It comes back 8 December.\n"


def test_later_until_a_day_gone_by_is_wrong_usage(terminal):
    assert terminal("later", "promise:2", "--until", "2026-11-24").code == 2


def test_something_else_takes_its_place(terminal):
    terminal("other", "quiet:2")

    assert "quiet:2" not in plan(terminal)


@pytest.mark.parametrize("act", ["done", "later", "other"])
def test_an_item_that_is_not_there_is_refused(terminal, act):
    ran = terminal(act, "promise:99")

    assert (ran.code, ran.out) == (1, "")
    assert "There is no “promise:99”" in ran.err


def test_merging_makes_two_one_and_unmerging_two_again(terminal):
    terminal("add", "Tom", "Ferreira")

    assert "unmerge 1" in terminal("merge", "tomás", "Tom Ferreira").err
    assert names(terminal, "ferreira") == ["Tomás Ferreira"]
    assert "Tom Ferreira into Tomás Ferreira" in terminal("unmerge").out
    assert terminal("unmerge", "1").code == 0
    assert sorted(names(terminal, "ferreira")) == ["Tom Ferreira", "Tomás Ferreira"]


def test_a_merge_that_is_not_there_is_refused(terminal):
    assert terminal("unmerge", "7").err == "There is no merge 7.\n"


def test_forgetting_asks_and_where_nobody_can_answer_does_nothing(terminal):
    ran = terminal("forget", "tomás", stdin="y\n")

    assert ran.code == 1
    assert "say --yes" in ran.err
    assert names(terminal, "tomás") == ["Tomás Ferreira"]


def test_forgetting_leaves_no_byte_of_the_name_in_any_file_of_the_book(terminal):
    terminal("add", "Zebulon", "Quartermain", "--email", "zeb@quarter.example")
    terminal("log", "zebulon", "coffee; Zebulon promised a map by friday")
    terminal("log", "tomás", "call; told me that Zebulon Quartermain moved")

    assert terminal("forget", "zebulon", "--yes").code == 0

    for file in terminal.home.iterdir():
        if file.is_file():
            content = file.read_bytes().lower()
            assert b"zebulon" not in content, file.name
            assert b"quarter" not in content, file.name
    assert "somebody moved" in terminal("touches", "tomás").out


def test_what_would_be_forgotten_is_told_beforehand(terminal):
    ran = terminal("forget", "tomás", "--dry-run")

    assert ran.code == 0
    assert "Nothing was changed" in ran.err
    assert names(terminal, "tomás") == ["Tomás Ferreira"]


def test_an_arrival_that_is_not_there_cannot_be_undone(terminal):
    assert terminal("undo", "9").err == "There is no arrival 9.\n"


def test_the_doctor_finds_what_drifted_and_mends_it(terminal):
    with sqlite3.connect(terminal.book) as book:
        book.execute("UPDATE standings SET touches = touches + 1")

    assert terminal("doctor").code == 1
    assert terminal("doctor", "--mend").code == 0
    assert terminal("doctor").code == 0


def test_a_sample_fills_an_empty_home_and_leaves_it_empty(empty):
    assert empty("demo").code == 0
    assert len(names(empty)) > 10
    assert plan(empty)

    assert empty("demo", "--remove").code == 0
    assert names(empty) == []


def test_a_sample_is_not_mixed_with_people_who_are_there(terminal):
    ran = terminal("demo")

    assert (ran.code, ran.out) == (1, "")
    assert "people here already" in ran.err
