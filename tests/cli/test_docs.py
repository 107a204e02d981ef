"""What is written about the commands is made from them, and current."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from tests.cli.schema import PUBLISHED
from wellspring.cli import completion, man, reference
from wellspring.cli.commands import COMMANDS
from wellspring.cli.told import every_command


def test_the_reference_is_current():
    assert reference.PAGE.read_text() == reference.page()


def test_every_option_has_a_meaning():
    bare = [
        (told.name, each.spelled) for told in every_command() for each in told.options
        if not each.means
    ]  # fmt: skip

    assert bare == []


def test_what_prints_json_says_so_and_has_a_schema():
    told = {each.name for each in every_command() if "--json" in str(each.options)}

    assert {"people", "show", "today", "touches", "duties", "import", "arrivals"} <= told
    assert {path.stem for path in PUBLISHED.glob("*.json")} <= told


@pytest.mark.parametrize("path", sorted(PUBLISHED.glob("*.json")), ids=lambda path: path.stem)
def test_a_schema_names_its_command_and_leaves_nothing_open(path):
    schema = json.loads(path.read_text())

    assert schema["title"].startswith(f"wellspring {path.stem} --json")
    assert schema["$schema"].endswith("/2020-12/schema")


def test_the_manual_names_every_command_and_option():
    page = man.page()

    for told in every_command():
        assert rf".SS wellspring {told.name}" in page
    assert r"\-\-at\-most" in page


@pytest.mark.skipif(not shutil.which("man"), reason="no man here")
def test_the_manual_reads_without_a_complaint(tmp_path):
    (tmp_path / "wellspring.1").write_text(man.page())

    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", tmp_path / "wellspring.1"],
        capture_output=True,
        text=True,
        check=True,
        env={"MANWIDTH": "80", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
    )

    assert done.stderr == ""


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_a_shell_completes_every_command_and_its_options(shell):
    script = "\n".join(completion.SHELLS[shell](list(every_command())))

    assert [name for name in COMMANDS if name not in script] == []
    assert "at-most" in script


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_a_shell_can_read_what_it_is_given(shell, tmp_path):
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    script = "\n".join(completion.SHELLS[shell](list(every_command())))
    (tmp_path / "script").write_text(script)

    subprocess.run([shell, "-n", tmp_path / "script"], check=True)


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash here")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [("wellspring to", ["touches", "today"]), ("wellspring today --m", ["--minutes"]),
     ("wellspring completion z", ["zsh"])],
)  # fmt: skip
def test_bash_offers_what_fits(typed, offered):
    script = "\n".join(completion.bash(list(every_command())))
    words = " ".join(f"'{word}'" for word in typed.split())
    ask = f"COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _wellspring"
    ask += '; echo "${COMPREPLY[@]}"'

    done = subprocess.run(
        ["bash", "-c", f"{script}\n{ask}"], capture_output=True, text=True, check=True
    )

    assert sorted(done.stdout.split()) == sorted(offered)
