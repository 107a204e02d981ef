"""`brief`, `approaches`, `stories` and `evidence`."""

from __future__ import annotations

import json

from tests.cli.conftest import Terminal
from tests.cli.schema import hold


def test_a_brief_tells_who_is_on_the_line_and_what_to_ask(terminal):
    ran = terminal("brief", "tomás")

    assert "Tomás Ferreira" in ran.out
    assert "Who decides" in ran.out
    told = hold("brief", json.loads(terminal("brief", "tomás", "--json").out))
    assert told["name"] == "Tomás Ferreira"


def test_a_stranger_is_asked_back(terminal):
    assert "Ask back before you answer" in terminal("brief", "Qwzrt").err


def test_what_nobody_wrote_yet_is_said_in_a_word(terminal):
    assert "Nobody came with anything yet" in terminal("approaches").err
    assert "The shelf is empty" in terminal("stories").err
    assert "Nothing to show yet" in terminal("evidence").err


def test_all_of_the_sample_is_as_the_schemas_say(tmp_path):
    sampled = Terminal(tmp_path / "home")
    sampled("demo")

    approaches = hold("approaches", json.loads(sampled("approaches", "--json").out))
    stories = hold("stories", json.loads(sampled("stories", "--json").out))
    hold("evidence", json.loads(sampled("evidence", "--json").out))

    assert approaches[0]["verdict"] == "ask"
    assert stories["stories"][0]["seen_by"]
