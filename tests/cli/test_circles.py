"""`circles`: who is in each, and names added at once (P3.17)."""

from __future__ import annotations

import json

from tests.cli.schema import hold


def test_names_are_put_into_a_circle(terminal):
    assert "Joy Cole, Ana Reyes" in terminal("circles", "hair", "Joy Cole,", "Ana Reyes").err

    (hair,) = hold("circles", json.loads(terminal("circles", "hair", "--json").out))

    assert [one["name"] for one in hair["people"]] == ["Joy Cole", "Ana Reyes"]


def test_an_empty_circle_is_asked_about(terminal):
    assert "volunteering" in terminal("circles").err


def test_a_circle_that_is_none_names_those_there_are(terminal):
    told = terminal("circles", "moon", "Ana")

    assert told.code == 2
    assert "hair" in told.err
