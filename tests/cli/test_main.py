"""The habits of the command line: exit codes, streams, settings."""

from __future__ import annotations

import subprocess
import sys

import pytest

from wellspring import __version__
from wellspring.cli.commands import COMMANDS
from wellspring.cli.main import main, take_settings


def test_the_version_is_told(empty):
    assert empty("--version") == (0, f"wellspring {__version__}\n", "")


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",), ("help",)])
def test_help_names_every_command(empty, words):
    ran = empty(*words)

    assert ran.code == 0
    assert [name for name in COMMANDS if f"  {name} " not in ran.out] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_shows_an_example(name, capsys):
    with pytest.raises(SystemExit) as done:
        main([name, "--help"])

    assert done.value.code == 0
    assert "Example:\n  " in capsys.readouterr().out


def test_a_command_nobody_knows_is_wrong_usage_and_the_near_one_is_named(empty):
    assert empty("peple") == (
        2, "", "There is no command “peple”. Did you mean `wellspring people`?\n"
    )  # fmt: skip


@pytest.mark.parametrize("words", [("log",), ("today", "--minutes", "many"), ("people", "--frob")])
def test_words_a_command_does_not_take_are_wrong_usage(empty, words):
    ran = empty(*words)

    assert (ran.code, ran.out) == (2, "")
    assert "usage: wellspring" in ran.err


def test_a_day_that_is_none_is_wrong_usage(empty):
    ran = empty("today", "--on", "someday")

    assert (ran.code, ran.err) == (2, "“someday” is no day. Write it as 2026-11-24.\n")


@pytest.mark.parametrize("place", ["before", "after"])
def test_home_holds_wherever_it_stands(empty, terminal, place):
    home = ("--home", terminal.home)
    words = (*home, "people") if place == "before" else ("people", *home)

    assert "Tomás Ferreira" in empty(*words).out


def test_what_stands_after_two_dashes_is_no_setting(monkeypatch):
    monkeypatch.delenv("WELLSPRING_HOME")

    assert take_settings(["log", "x", "--", "--home", "y"]) == ["log", "x", "--", "--home", "y"]


def test_answers_and_words_take_different_ways(terminal):
    ran = terminal("today")

    assert "Keep your word to Tomás Ferreira" in ran.out
    assert ran.err.strip().startswith("That fills your 30 minutes.")


def test_no_colour_where_nobody_looks(terminal):
    assert "\033" not in terminal("today").out


def test_a_refusal_is_one_sentence_and_exit_one(terminal):
    ran = terminal("show", "nobody")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == "Nobody here is called “nobody”. `wellspring add` writes somebody new down.\n"


def test_a_fault_of_ours_is_a_sentence_too_and_tells_nothing_personal(monkeypatch, capsys):
    def breaks(asked):
        raise TypeError("Tomás Ferreira")

    monkeypatch.setattr("wellspring.cli.people.run", breaks)

    assert main(["people"]) == 1
    told = capsys.readouterr().err
    assert "TypeError" in told
    assert "Tomás" not in told
    assert "Traceback" not in told


def test_a_reader_who_had_enough_is_no_fault(terminal):
    words = [sys.executable, "-m", "wellspring", "export", "--format", "json"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(words, env=terminal.environment(), **pipes) as writer:
        writer.stdout.close()

        assert writer.stderr.read() == b""
        assert writer.wait() == 0


def test_a_stop_from_the_keyboard_is_a_word_and_no_trace(monkeypatch, capsys):
    def stopped(asked):
        raise KeyboardInterrupt

    monkeypatch.setattr("wellspring.cli.people.run", stopped)

    assert main(["people"]) == 130
    assert "Nothing half done was kept" in capsys.readouterr().err


def test_a_disk_that_is_full_is_a_sentence(monkeypatch, capsys):
    def full(asked):
        raise OSError(28, "No space left on device", "book")

    monkeypatch.setattr("wellspring.cli.people.run", full)

    assert main(["people"]) == 1
    assert capsys.readouterr().err.startswith("There is no room left on the disk.")


def test_the_home_and_what_is_in_it_are_for_their_owner_alone(terminal):
    shared = [each.name for each in terminal.home.iterdir() if each.stat().st_mode & 0o077]

    assert shared == []
    assert not terminal.home.stat().st_mode & 0o077
