"""Untrusted bytes are read in a child that can do no harm and whose death costs one file."""

from __future__ import annotations

import subprocess
import sys
from errno import ENOSPC

import pytest

from tests.arriving import CARD, NOW, write
from wellspring.interchange.drafts import Draft, NoSuchDraft
from wellspring.interchange.staging import Staging
from wellspring.interchange.taking_in import ReadingStopped, TakingIn, take_in

SHUT_IN = "from wellspring.interchange.reading import _shut_in; _shut_in(); "


def child(words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", SHUT_IN + words], capture_output=True, text=True, check=False
    )


def test_the_child_has_no_network():
    done = child("import socket; socket.socket()")

    assert "Readers have no network" in done.stderr


def test_the_child_cannot_write_a_file(tmp_path):
    child(f"open({str(tmp_path / 'x')!r}, 'w').write('x' * 9)")

    assert not (tmp_path / "x").exists() or (tmp_path / "x").read_text() == ""


def test_the_child_cannot_take_more_memory_than_a_file_may():
    done = child("x = bytearray(900 << 20)")

    assert "MemoryError" in done.stderr


class Scripted(TakingIn):
    """A parent whose child says and does what the test wants."""

    script = ""

    def command(self):
        return [sys.executable, "-c", self.script]


def taking(tmp_path, script):
    (path,) = write(tmp_path, {"card.vcf": CARD})
    made = Scripted(Draft.make([(path.name, path)], now=NOW), lambda _: None)
    made.script = script
    return made


def test_a_file_that_kills_the_child_is_named_and_the_rest_arrives(tmp_path):
    made = taking(
        tmp_path,
        "import json, os, sys\n"
        "skip = json.loads(sys.stdin.readline())['skip']\n"
        "for name in ('bad.ics', 'good.vcf'):\n"
        "    if name in skip: continue\n"
        "    print('F ' + json.dumps({'path': name, 'kind': 'x', 'size': 1}), flush=True)\n"
        "    if name == 'bad.ics': os.kill(os.getpid(), 9)\n"
        "print('Z', flush=True)\n",
    )

    made.run()

    files = {file.path: file.trouble for file in Staging(made.draft.staging_path).files()}
    assert "left out" in files["bad.ics"]
    assert files["good.vcf"] == ""


def test_what_was_read_before_a_file_killed_the_child_is_there_once(tmp_path):
    made = taking(
        tmp_path,
        "import json, os, sys\n"
        "skip = json.loads(sys.stdin.readline())['skip']\n"
        "for name in ('good.vcf', 'bad.ics', 'more.vcf'):\n"
        "    if name in skip: continue\n"
        "    print('F ' + json.dumps({'path': name, 'kind': 'x', 'size': 1}), flush=True)\n"
        "    if name == 'bad.ics': os.kill(os.getpid(), 9)\n"
        '    print(\'{"$":"LeftOut","v":["row 1","empty",1,""]}\')\n'
        "print('Z', flush=True)\n",
    )

    made.run()

    rows = Staging(made.draft.staging_path).db.execute("select file from left_out").fetchall()
    assert rows == [(1,), (3,)]


def test_when_file_after_file_kills_the_child_nothing_is_passed_over_in_silence(tmp_path):
    made = taking(
        tmp_path,
        "import json, os, sys\n"
        "name = str(len(json.loads(sys.stdin.readline())['skip']))\n"
        "print('F ' + json.dumps({'path': name, 'kind': 'x', 'size': 1}), flush=True)\n"
        "os.kill(os.getpid(), 9)\n",
    )

    with pytest.raises(ReadingStopped, match="Bring in fewer"):
        made.run()


def test_a_child_that_never_starts_is_not_tried_for_ever(tmp_path):
    with pytest.raises(ReadingStopped):
        taking(tmp_path, "raise SystemExit(3)").run()


def test_nonsense_from_the_child_is_not_believed(tmp_path):
    made = taking(
        tmp_path,
        "import json\n"
        "print('F ' + json.dumps({'path': 'a', 'kind': 'x', 'size': 1}))\n"
        'print(\'{"$":"os.system","v":[]}\')\nprint(\'Z\', flush=True)\n',
    )

    made.run()

    (file,) = Staging(made.draft.staging_path).files()
    assert "cannot use" in file.trouble


def test_progress_is_told_from_the_files_sizes(tmp_path):
    (path,) = write(tmp_path, {"card.vcf": CARD})
    told = []

    take_in(Draft.make([(path.name, path)], now=NOW), told.append)

    assert told[-1].phase == "reading"
    assert told[-1].found == {"Card": 1}
    assert 0 <= told[-1].done <= told[-1].total


def test_two_files_of_one_name_are_told_apart(tmp_path):
    paths = write(tmp_path, {"a/contacts.vcf": CARD, "b/contacts.vcf": CARD})
    draft = Draft.make([(path.name, path) for path in paths], now=NOW)

    take_in(draft, lambda _: None)

    files = [file.path for file in Staging(draft.staging_path).files()]
    assert files == ["contacts.vcf", "2/contacts.vcf"]


def test_a_name_longer_than_any_file_is_just_no_draft():
    with pytest.raises(NoSuchDraft):
        Draft.at("x" * 5000)


def test_a_draft_is_thrown_away_on_a_full_disk_too(tmp_path, monkeypatch):
    (path,) = write(tmp_path, {"card.vcf": CARD})
    draft = Draft.make([(path.name, path)], now=NOW)

    def full(*_):
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(Draft, "tell", full)
    draft.discard()

    assert not draft.folder.exists()
