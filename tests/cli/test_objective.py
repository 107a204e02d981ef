"""`objective` and `purpose`, and what `why` tells of a step."""

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
