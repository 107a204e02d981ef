"""`objective`, `purpose` and `vouch`, and what `why` tells of a step."""

from __future__ import annotations

import json

from tests.cli.schema import hold


def test_what_one_is_after_is_said_reworded_and_told(terminal):
    assert "Nothing is said yet" in terminal("objective").err
    terminal("objective", "To teach.", "--kind", "change", "--title", "Trainer")
    ran = terminal("objective", "To run a plant. Soon. Near. With friends.")

    assert "Three sentences would be easier" in ran.err
    newest, earlier = hold("objective", json.loads(terminal("objective", "--json").out))
    assert (newest["kind"], newest["titles"]) == ("change", ["Trainer"])
    assert earlier["words"] == "To teach."


def test_a_title_alone_says_nothing(terminal):
    assert terminal("objective", "--title", "Trainer").code == 2


def test_a_purpose_is_said_told_and_ended(terminal):
    terminal("purpose", "tomás", "insight", "--question", "Who builds?")
    assert "insight, to ask: “Who builds?”" in terminal("purpose", "tomás").out
    assert "as befits what the tie is for" in terminal("rhythm", "tomás").out
    assert "For you: insight, to ask: “Who builds?”" in terminal("why", "tomás").out

    terminal("purpose", "tomás", "insight", "--end")

    assert terminal("purpose", "tomás").out == ""
    assert terminal("purpose", "tomás", "--end").code == 2


def vouched(terminal, *words):
    return hold("vouch", json.loads(terminal("vouch", "tomás", *words, "--json").out))


def test_how_far_one_would_speak_for_the_other_is_said_told_and_ended(terminal):
    """P0.13: each way, and the record speaks again."""
    assert "Nothing tells yet" in terminal("vouch", "tomás").out

    terminal("vouch", "tomás", "a_word", "--words", "for the plant")
    assert "You would say a kind word for them (for the plant)." in terminal("vouch", "tomás").out
    theirs = vouched(terminal, "introduce", "--theirs")
    assert (theirs["mine"]["level"], theirs["theirs"]["level"]) == ("a_word", "introduce")

    assert vouched(terminal, "--end")["mine"] is None
    assert vouched(terminal)["theirs"] == {
        "level": "introduce", "said": True, "words": "", "on": "2026-11-24",
    }  # fmt: skip


def test_how_far_is_told_in_one_of_four_words(terminal):
    for words in (("perhaps",), ("--theirs",), ("a_word", "--end"), ("--words", "for what")):
        assert terminal("vouch", "tomás", *words).code == 2
    assert terminal("vouch", "Nobody Known", "a_word").code == 1
