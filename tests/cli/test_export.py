"""Leaving with everything, any day."""

from __future__ import annotations

import csv
import io
import json
import stat

import pytest


def test_everything_leaves_as_json(terminal):
    told = json.loads(terminal("export", "--format", "json").out)

    assert [one["name"] for one in told["people"]] == [
        "Tomás Ferreira", "Leilani Kahale", "Samuel Adeyemi",
    ]  # fmt: skip
    assert len(told["touches"]) == 5
    assert {duty["kind"] for duty in told["duties"]} >= {"promise_mine", "reply_owed"}


def test_people_leave_as_vcards_that_come_back_in(terminal, empty, tmp_path):
    terminal("export", "--format", "vcard", "--out", tmp_path / "people.vcf")

    ran = empty("import", tmp_path / "people.vcf", "--yes", "--json")

    assert json.loads(ran.out)["new"] == 3
    before, after = (json.loads(each("people", "--json").out) for each in (terminal, empty))
    assert [sorted(one["keys"]) for one in after] == [sorted(one["keys"]) for one in before]


@pytest.mark.parametrize(("what", "rows"), [("people", 3), ("touches", 5), ("duties", 2)])
def test_each_table_leaves_as_csv(terminal, what, rows):
    told = terminal("export", "--format", "csv", "--what", what).out

    assert len(list(csv.reader(io.StringIO(told)))) == rows + 1


def test_touches_and_duties_leave_as_a_calendar(terminal):
    told = terminal("export", "--format", "ics").out

    assert told.startswith("BEGIN:VCALENDAR")
    assert "SUMMARY:Tomás Ferreira: two names" in told


def test_a_file_is_for_its_owner_alone_and_never_written_over_unasked(terminal, tmp_path):
    words = ("export", "--format", "json", "--out", tmp_path / "all.json")

    assert terminal(*words).code == 0
    assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600
    assert terminal(*words).code == 1
    assert terminal(*words, "--yes").code == 0
    assert [each.name for each in tmp_path.iterdir() if "new" in each.name] == []
