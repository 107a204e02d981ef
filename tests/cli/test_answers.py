"""What the commands answer to programs, held to the schemas that are published."""

from __future__ import annotations

import json

import pytest

from tests.cli.schema import hold


def told(terminal, schema, *words, **more):
    ran = terminal(*words, "--json", **more)
    assert ran.code == 0, ran.err
    return hold(schema, json.loads(ran.out))


def test_people_come_with_every_key(terminal):
    people = told(terminal, "people", "people")

    assert [one["name"] for one in people] == ["Samuel Adeyemi", "Tomás Ferreira", "Leilani Kahale"]
    assert people[0]["keys"] == ["+18015550142"]
    assert people[1]["keys"] == ["tomas@provo.example", "Tomás Ferreira|Provo Castings"]
    assert people[1]["affiliations"][0]["title"] == "Buyer"


def test_people_are_narrowed_by_words(terminal):
    assert [one["name"] for one in told(terminal, "people", "people", "lei")] == ["Leilani Kahale"]


def test_nobody_is_an_empty_list(empty):
    assert told(empty, "people", "people") == []


def test_touches_are_one_row_per_person_and_touch(terminal):
    touches = told(terminal, "touches", "touches")

    assert len(touches) == 5
    assert touches[0] == {
        "id": touches[0]["id"], "person": 3, "utc": "2026-11-21T12:00:00Z", "channel": "email",
        "direction": "incoming", "basis": "direct", "personal": True, "source": "mail",
    }  # fmt: skip


def test_touches_of_one_person(terminal):
    assert {touch["person"] for touch in told(terminal, "touches", "touches", "leilani")} == {2}


def test_duties_are_owed_both_ways_with_their_evidence(terminal):
    duties = told(terminal, "duties", "duties")

    assert {duty["kind"] for duty in duties} >= {"reply_owed", "promise_mine"}
    (reply,) = (duty for duty in duties if duty["kind"] == "reply_owed")
    assert len(reply["evidence"]) == 1


def test_the_plan_has_a_reason_and_evidence_for_each_act(terminal):
    plan = told(terminal, "today", "today")

    assert [(act["person"], act["kind"]) for act in plan] == [
        (3, "reply_owed"), (1, "promise_due"), (2, "gone_quiet"),
    ]  # fmt: skip
    assert plan[0]["reason"].startswith("Their mail of 21 November, “Thursday”.")
    assert plan[0]["evidence"]


def test_another_day_has_another_plan(terminal):
    plan = told(terminal, "today", "today", "--on", "2026-11-20")

    assert [act["kind"] for act in plan] == ["gone_quiet"]


@pytest.mark.parametrize(("limit", "acts"), [(("--minutes", 10), 1), (("--at-most", 2), 2)])
def test_the_plan_stays_within_what_was_asked(terminal, limit, acts):
    assert len(told(terminal, "today", "today", *limit)) == acts


def test_a_heavy_day_is_told_its_one_small_act(terminal):
    (act,) = told(terminal, "today", "today", "--one")

    assert act["kind"] == "reply_owed"
    assert "The rest can wait" in terminal("today", "--one").err


def test_one_person_whole(terminal):
    person = told(terminal, "show", "show", "tomas@provo.example")

    assert person["name"] == "Tomás Ferreira"
    assert person["duties"][0]["kind"] == "promise_mine"


def test_a_line_tells_what_was_understood(terminal):
    line = told(
        terminal, "log", "log", "tomás", "coffee; promised two names by friday", "--next", "5w"
    )

    assert (line["channel"], line["next"], line["kept"]) == ("coffee", "2026-12-29", True)
    assert line["promises"] == [{"mine": True, "words": "two names", "due": "2026-11-27"}]


def test_the_doctor_finds_a_fresh_book_sound(terminal):
    assert told(terminal, "doctor", "doctor")["ok"]


def test_a_backup_tells_its_digest(terminal, tmp_path):
    kept = told(terminal, "backup", "backup", tmp_path / "well.wellspring")

    assert len(kept["digest"]) == 64


def test_whole_notes_are_found_and_the_rows_say_where(terminal):
    terminal("log", "tomás", "coffee; talked of thermography in Lisbon")

    told_of = told(terminal, "find", "find", "thermografy")

    assert [one["name"] for one in told_of["notes"]] == ["Tomás Ferreira"]
    assert "thermography" in told_of["notes"][0]["rows"][0]["texts"][0]
    assert [one["name"] for one in told(terminal, "people", "people", "lisbon")] == [
        "Tomás Ferreira"
    ]


def test_an_organisation_is_found_with_its_people(terminal):
    told_of = told(terminal, "find", "find", "prov")

    assert [one["name"] for one in told_of["people"]] == ["Tomás Ferreira"]
    assert [one["name"] for one in told_of["organisations"]] == ["Provo Castings"]


def test_what_is_nowhere_is_three_empty_lists(terminal):
    assert told(terminal, "find", "find", "xyzzy") == {
        "people": [], "organisations": [], "notes": [],
    }  # fmt: skip
    assert "Nothing by those words" in terminal("find", "?!").err
