"""The quick `log`: the name is in the line, several are listed, somebody new is asked for."""

from __future__ import annotations

import json


def test_the_name_is_in_the_line(terminal):
    ran = terminal("log", "coffee with tomás yesterday, 40 min, promised two names by friday")

    assert ran.out.startswith("Tomás Ferreira: coffee, 40 minutes, yesterday")
    assert "40 min" in terminal("touches", "tomás").out


def test_a_line_may_stand_there_without_its_quotes(terminal):
    assert terminal("log", "coffee", "with", "tomás").out.startswith("Tomás Ferreira: coffee")


def test_several_who_may_be_meant_are_listed_and_nothing_is_kept(terminal):
    terminal("add", "Tomás Vidal")

    ran = terminal("log", "coffee with tomás")

    assert ran.code == 1
    assert "Tomás Vidal" in ran.err
    assert terminal("touches", "Vidal").out == ""


def test_somebody_new_needs_a_word_where_nobody_can_be_asked(terminal):
    refused = terminal("log", "lunch with Zoe Adler")
    assert refused.code == 1
    assert "--new" in refused.err

    ran = terminal("log", "--new", "lunch with Zoe Adler")
    assert "Zoe Adler is new in your book." in ran.err
    assert "lunch with Zoe Adler" in terminal("touches", "Zoe").out


def test_a_lunch_with_two_is_kept_with_both(terminal):
    terminal("add", "Ana Reyes")

    terminal("log", "lunch with ana and tomás today, Ana needs a welder")

    assert all("lunch with ana" in terminal("touches", who).out for who in ("ana", "tomás"))


def test_json_shows_every_part(terminal):
    line = "Coffee with Tomás yesterday, he needs a welder, he introduced me to Victor"
    told = json.loads(terminal("log", "--json", "--dry-run", line).out)

    assert told["people"][0]["name"] == "Tomás Ferreira"
    assert told["learned"] == [{"topic": "needs", "words": "a welder"}]
    assert told["helped"][0]["kind"] == "introduction"
    assert told["kept"] is False


def test_a_line_without_a_name_asks_for_one(terminal):
    ran = terminal("log", "coffee at the mill")

    assert ran.code == 1
    assert "Say whom it was with" in ran.err


def test_a_waiting_line_keeps_all_it_told(terminal):
    terminal("log", "tomás", "call; needs a welder, Tomás will send the chart by friday")

    shown = terminal("show", "tomás").out
    assert "the chart" in shown


def test_a_line_told_late_in_california_is_of_that_evening(terminal):
    """At 21:30 there it is tomorrow in Greenwich."""
    late = {"WELLSPRING_NOW": "2026-11-25T05:30:00Z", "WELLSPRING_ZONE": "America/Los_Angeles"}
    assert "Leilani" in terminal("today", **late).out

    terminal("log", "Leilani", "a call", **late)

    assert terminal("touches", "Leilani", **late).out.startswith("today")
    assert "Leilani" not in terminal("today", **late).out
