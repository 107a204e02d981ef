"""`meetings`, `kit` and `debrief`."""

from __future__ import annotations

import json

import pytest

from tests.cli.schema import hold

PAST, COMING = "1", "2"  # meetings of the sample network


@pytest.fixture
def sampled(empty):
    empty("demo")
    return empty


def told(terminal, *words):
    return json.loads(terminal(*words, "--json").out)


def test_a_talk_waits_to_be_looked_back_on_until_it_is(sampled):
    assert "look back on it" in sampled("meetings").out

    words = ("debrief", PAST, "--advice", "Ring Larkspur", "--gave", "insight")
    made = hold("debrief", told(sampled, *words))["made"]

    assert made["favours"] == 1
    assert hold("meetings", told(sampled, "meetings"))[0]["looked_back"]


def test_what_came_of_advice_is_told_from_the_plan(sampled):
    """P4.14."""
    sampled("debrief", PAST, "--advice", "Ring Larkspur", "--people", "Priya")
    owed = told(sampled, "duties")
    thanks = next(one["id"] for one in told(sampled, "today") if one["kind"] == "thanks_owed")
    sampled("done", thanks)
    report, _ = sorted(one["id"] for one in owed if one["kind"] == "report_back_owed")

    assert "may hear of it" in sampled("duties", "--came", str(report), "They see me").err
    assert f"promise:{report}" in {one["id"] for one in told(sampled, "today")}

    assert "Taken back" in sampled("duties", "--came", str(report), "").err
    assert sampled("duties", "--came", "999", "They see me").code == 1


def test_the_kit_says_what_is_missing_and_takes_a_purpose(sampled):
    kit = hold("kit", told(sampled, "kit", COMING, "--purpose", "How they choose"))

    assert kit["purpose"] == "How they choose"
    assert "use" in kit["lacks"]
    assert "Your questions" in sampled("kit", COMING).out


def test_a_look_back_is_for_what_was_and_is_told_once(sampled):
    assert "still to come" in sampled("debrief", COMING, "--gave", "both").err

    sampled("debrief", PAST, "--advice", "Ring Larkspur")

    assert "already; nothing was changed" in sampled("debrief", PAST, "--gave", "both").err


def test_a_name_opens_the_next_kit_with_somebody(sampled):
    whom = told(sampled, "kit", COMING)["people"][0]
    name = told(sampled, "show", str(whom))["name"]

    assert told(sampled, "kit", name)["id"] == int(COMING)
    assert "is called" in sampled("kit", "Nobody Nowhere").err


def test_a_meeting_that_is_not_there_is_said_so(sampled):
    assert "There is no meeting 99" in sampled("kit", "99").err


def test_what_was_looked_up_is_kept_and_told_with_the_kit(sampled):
    """P4.9."""
    name = told(sampled, "show", "1")["name"]

    kit = hold("kit", told(sampled, "kit", COMING, "--decides", f"{name}, head of quality"))

    told_of = {"of": "decides", "words": f"{name}, head of quality", "people": [1]}
    assert kit["homework"] == [told_of]
    assert f"Who decides there: {name}" in sampled("kit", COMING).out
