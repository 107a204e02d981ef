"""`circle`, `rhythm`, `mode`, `why`, and what is said to a suggestion."""

from __future__ import annotations

import json

from tests.cli.schema import hold


def test_somebody_is_let_into_the_circle_and_out_again(terminal):
    assert "inner circle" in terminal("circle", "add", "leilani").err

    shown = hold("circle", json.loads(terminal("circle", "--json").out))
    assert (shown["inside"], shown["room"]) == ([2], 19)
    terminal("circle", "remove", "leilani")

    assert json.loads(terminal("circle", "--json").out)["inside"] == []


def test_the_circle_needs_a_name_to_change(terminal):
    assert terminal("circle", "add").code == 2


def test_a_rhythm_is_chosen_and_given_back(terminal):
    assert "every 6 weeks, as you chose" in terminal("rhythm", "tomás", "42").err
    assert "as you chose" not in terminal("rhythm", "tomás", "own").err
    assert terminal("rhythm", "tomás", "often").code == 2


def test_the_season_is_told_and_chosen(terminal):
    assert terminal("mode").out == "searching\n"
    terminal("mode", "landed", "--country", "nl")

    assert terminal("mode").out == "landed, NL\n"
    assert terminal("mode", "--country", "XX").code == 2


def test_why_opens_the_evidence_of_an_act(terminal):
    first = json.loads(terminal("today", "--json").out)[0]

    ran = terminal("why", first["id"])

    assert ran.code == 0, ran.err
    assert "Owed:" in ran.out or "last in touch" in ran.out


def test_why_of_a_person_tells_what_is_missing_for_more(terminal):
    assert "Missing first for familiar" in terminal("why", "tomás").out


def test_what_is_no_item_has_no_why(terminal):
    assert terminal("why", "reply:999").code == 1


def test_a_dismissed_duty_is_closed(terminal):
    duty = json.loads(terminal("duties", "--json").out)[0]

    terminal("duties", "--dismiss", str(duty["id"]))

    assert duty["id"] not in [one["id"] for one in json.loads(terminal("duties", "--json").out)]
    assert terminal("duties", "--confirm", "999").code == 1


def test_people_come_with_warmth_and_depth(terminal):
    people = hold("people", json.loads(terminal("people", "--json").out))

    judged = next(one for one in people if one["warmth"] is not None)
    assert 0 < judged["warmth"] < 1
    assert judged["depth"] == "met"


def test_a_week_is_told_in_the_words_of_its_page(terminal):
    week = hold("review", json.loads(terminal("review", "--json").out))
    assert week["felt"] is None

    ran = terminal("review", "--week", week["week"])

    assert "follow-up" in ran.out
    assert terminal("review", "--week", "soon").code == 2
    assert terminal("review", "--week", "2999-01-01").code == 2


def test_how_a_week_felt_is_said_dial_by_dial(terminal):
    terminal("review", "--morale", "4", "--search", "2")
    felt = json.loads(terminal("review", "--search", "0", "--json").out)["felt"]

    assert (felt["morale"], felt["search"], felt["attitude"]) == (4, None, None)
    assert terminal("review", "--morale", "6").code == 2
