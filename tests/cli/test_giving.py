"""`need`, `offer`, `needs`, `offers` and `matches`."""

from __future__ import annotations

import json

from tests.cli.schema import hold


def told(terminal, *words):
    return json.loads(terminal(*words, "--json").out)


def test_a_need_is_met_by_what_a_talk_said_months_ago(terminal):
    """P1.28: heard a need, recalled somebody met a month or two before."""
    terminal("log", "samuel", "lunch 2 months ago; ran a casting plant, union crews trust him")
    terminal("need", "add", "a plant manager for union crews", "--by", "tomás")

    first = hold("matches", told(terminal, "matches"))[0]

    assert (first["need"], first["person"]) == (1, 3)
    assert first["reasons"][0]["source"] == "talked"
    assert "Samuel Adeyemi" in terminal("matches", "1").out


def test_ones_own_needs_and_offers_stand_among_the_others(terminal):
    hold("need", told(terminal, "need", "add", "a quiet desk"))
    hold("offer", told(terminal, "offer", "add", "a", "tour", "--by", "leilani"))

    assert [one["person"] for one in hold("needs", told(terminal, "needs"))] == [None]
    assert [one["person"] for one in hold("offers", told(terminal, "offers"))] == [2]
    assert "you" in terminal("needs").out


def test_what_was_met_is_ended_and_taken_up_again(terminal):
    terminal("need", "add", "a quiet desk")
    terminal("need", "end", "1")
    assert told(terminal, "needs") == []

    terminal("need", "again", "1")
    assert len(told(terminal, "needs")) == 1


def test_a_number_that_is_none_is_refused_in_one_sentence(terminal):
    assert terminal("need", "end", "77").code == 1
    assert "`wellspring needs` lists them" in terminal("matches", "77").err
    assert terminal("offer", "give").code == 2


def test_a_gift_of_the_day_says_what_to_do_and_why(terminal):
    terminal("offer", "add", "an hour on buying cast parts")
    terminal("need", "add", "advice on buying cast parts", "--by", "leilani")

    ran = terminal("today", "--minutes", "90", "--at-most", "12")

    assert "Offer Leilani Kahale what they need" in ran.out
    assert "which you offer yourself" in ran.out


def test_why_opens_what_a_gift_rests_on(terminal):
    terminal("offer", "add", "an hour on buying cast parts")
    terminal("need", "add", "advice on buying cast parts", "--by", "leilani")

    ran = terminal("why", "give:2:need:1:0")

    assert "Needs: “advice on buying cast parts”" in ran.out
    assert "Offered: an hour on buying cast parts" in ran.out
    assert terminal("why", "give:2").code == 0
