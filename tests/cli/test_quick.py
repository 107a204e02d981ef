"""The quick commands start without Django, in about the time Python itself takes."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest

QUICK = [
    ("--version",), ("--help",), ("today",), ("people",), ("people", "tom"), ("show", "tomás"),
    ("log", "tomás", "coffee; promised two names by friday"), ("touches",), ("duties",),
]  # fmt: skip
SLOW_TO_LOAD = {
    "asyncio", "dataclasses", "decimal", "django", "email", "importlib.metadata", "inspect",
    "jinja2", "json", "logging", "numpy", "pathlib", "rapidfuzz", "shutil", "socket",
    "subprocess", "tempfile", "urllib", "zoneinfo",
}  # fmt: skip
TELL = """
import sys
before = set(sys.modules)
from wellspring.cli.main import main
main(sys.argv[1:])
sys.stderr.write(" ".join(set(sys.modules) - before))
"""
RUN = "import sys; from wellspring.cli.main import main; sys.exit(main())"


def loaded(terminal, *words):
    done = subprocess.run(
        [sys.executable, "-c", TELL, *words],
        env=terminal.environment(), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("words", QUICK, ids=" ".join)
def test_a_quick_command_loads_nothing_that_is_slow(terminal, words):
    assert loaded(terminal, *words) & SLOW_TO_LOAD == set()


def test_the_version_needs_three_modules_of_ours_and_nothing_else(terminal):
    ours = {"wellspring", "wellspring.cli", "wellspring.cli.commands", "wellspring.cli.main"}

    assert loaded(terminal, "--version") - ours <= {"__future__", "wellspring.cli.words"}


def cpu_seconds(command, env):
    """User and system time of one run."""
    with subprocess.Popen(
        command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as run:
        _, status, used = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    assert run.returncode == 0
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(
    ("words", "at_most"),
    [
        (("--version",), 1.5),
        (("today",), 4),
        (("people", "tom"), 4),
        (("log", "tomás", "call"), 4),
        (("log", "coffee with tomás yesterday, promised two names by friday"), 4),
    ],
    ids=lambda told: " ".join(told) if isinstance(told, tuple) else "",
)
def test_a_quick_command_costs_little_more_than_python(terminal, tmp_path_factory, words, at_most):
    env = terminal.environment(PYTHONPYCACHEPREFIX=str(tmp_path_factory.getbasetemp() / "compiled"))
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # installed programs keep what was compiled
    bare, ours = [sys.executable, "-c", "pass"], [sys.executable, "-c", RUN, *words]
    cpu_seconds(ours, env)
    times = [(cpu_seconds(bare, env), cpu_seconds(ours, env)) for _ in range(9)]

    assert min(own for _, own in times) <= at_most * min(python for python, _ in times)


def test_a_book_that_is_not_there_yet_is_made(empty):
    ran = empty("people")

    assert (ran.code, ran.out) == (0, "")
    assert "Nobody is here yet" in ran.err
    assert empty.book.exists()


def test_a_line_that_waits_is_taken_in_before_anything_is_read(terminal):
    terminal("log", "tomás", "coffee at the mill")

    assert "coffee at the mill" in terminal("touches", "tomás").out
    with sqlite3.connect(terminal.book) as book:
        assert book.execute("SELECT COUNT(*) FROM captures").fetchone() == (0,)


def test_a_folder_with_signs_in_its_name_is_found(terminal, tmp_path):
    odd = tmp_path / "50% of my #1 folder?"
    terminal.home.rename(odd)

    assert "Tomás Ferreira" in terminal("people", "--home", odd).out


def test_a_book_of_a_newer_version_is_not_touched(terminal):
    with sqlite3.connect(terminal.book) as book:
        book.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('records', '9999_future', '2030-01-01')"
        )

    ran = terminal("people")

    assert (ran.code, ran.out) == (1, "")
    assert "newer Wellspring" in ran.err


def test_a_file_that_is_no_book_is_a_sentence(terminal):
    terminal.book.write_bytes(b"This is no database, however long it may be. " * 100)

    ran = terminal("people")

    assert (ran.code, ran.out) == (1, "")
    assert "damaged" in ran.err
    assert "Traceback" not in ran.err
