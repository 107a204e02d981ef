"""`import` from file to undo, as a person types it (P3.39)."""

from __future__ import annotations

import json

import pytest

from tests.arriving import CARD, MAIL, connections
from tests.cli.schema import hold


@pytest.fixture
def files(tmp_path):
    made = tmp_path / "exports"
    made.mkdir()
    (made / "Connections.csv").write_bytes(connections())
    (made / "card.vcf").write_text(CARD)
    (made / "mail.mbox").write_text(MAIL)
    return made


def names(terminal):
    return [one["name"] for one in json.loads(terminal("people", "--json").out)]


def test_files_are_shown_and_nothing_is_kept_before_somebody_says_yes(empty, files):
    ran = empty("import", files, "--me", "maya@example.org")

    assert ran.code == 1
    assert "2  new people" in ran.out
    assert "say --yes" in ran.err
    assert names(empty) == []


def test_a_dry_run_keeps_nothing_and_is_no_failure(empty, files):
    ran = empty("import", files, "--dry-run", "--me", "maya@example.org")

    assert (ran.code, ran.err) == (0, "Nothing was kept.\n")
    assert names(empty) == []


def test_what_was_kept_is_told_to_programs_and_undone_whole(empty, files):
    ran = empty("import", files, "--me", "maya@example.org", "--yes", "--json")

    told = hold("import", json.loads(ran.out))
    assert (told["new"], told["known"], told["touches"]) == (2, 0, 1)
    assert len(names(empty)) == 2
    (arrival,) = hold("arrivals", json.loads(empty("arrivals", "--json").out))
    assert empty("undo", arrival["id"]).code == 0
    assert names(empty) == []


def test_the_same_files_twice_change_nothing(empty, files):
    words = ("import", files, "--me", "maya@example.org", "--yes")
    empty(*words)

    ran = empty(*words)

    assert ran.code == 0
    assert "already" in ran.err


def test_no_draft_stays_behind(empty, files):
    empty("import", files, "--dry-run")

    assert list((empty.home / "drafts").iterdir()) == []


def test_a_file_that_is_not_there_is_refused_before_anything_is_read(empty, files):
    ran = empty("import", files, "nowhere.zip", "--yes")

    assert (ran.code, ran.err) == (1, "There is no file nowhere.zip. Nothing was read.\n")


def test_a_file_of_no_kind_we_know_is_named_with_the_reason(empty, tmp_path):
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 20)

    told = json.loads(empty("import", tmp_path / "noise.bin", "--yes", "--json").out)

    assert [(each["file"], each["why"]) for each in told["skipped"]] == [
        ("noise.bin", "unknown_kind")
    ]


def test_what_is_no_file_of_ours_is_not_said_to_be_in_the_book(empty, tmp_path):
    (tmp_path / "song.mp3").write_bytes(b"ID3" + bytes(500))

    ran = empty("import", tmp_path / "song.mp3", "--yes")

    assert ran.err.endswith("nothing in this that your book could take in. Nothing was changed.\n")


def test_an_empty_name_is_not_the_folder_one_stands_in(empty):
    ran = empty("import", "", "--yes")

    assert ran.code == 1
    assert "There is no file without a name" in ran.err


def test_nothing_that_could_be_read_is_a_failure(empty, tmp_path):
    picture = tmp_path / "photo.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 99)

    assert empty("import", picture, "--yes").code == 1
