"""kill -9 in the middle of writing: nothing acknowledged is lost, nothing is half (T06)."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing

import pytest

# Writes line after line, and says the number of each once it is kept.
TYPES = """
import sys
from wellspring.cli.main import main
sys.stdout.write = lambda words: None
sys.stderr.write = lambda words: None
import os
first = int(sys.argv[1])
for number in range(first, first + 100_000):
    assert main(["log", "tomás", f"call number {number}"]) == 0
    os.write(1, f"{number}\\n".encode())
"""
# Takes waiting lines in, again and again, while it writes more of them.
TAKES_IN = """
import os, sys
from wellspring.cli.door import enter
from datetime import date, datetime, UTC
member = enter()
from wellspring.records.capturing import absorb
from wellspring.records.models import Capture
first = int(sys.argv[1])
for number in range(first, first + 100_000):
    Capture.objects.create(book_id=1, person_id=1, words=f"call number {number}",
        on=date(2026, 11, 24), told_at=datetime(2026, 11, 24, tzinfo=UTC))
    os.write(1, f"{number}\\n".encode())
    absorb(member)
"""


def killed(program, terminal, first, after):
    """The numbers a writer said before it was killed, so many seconds after its first word."""
    command = [sys.executable, "-c", program, str(first)]
    with subprocess.Popen(command, env=terminal.environment(), stdout=subprocess.PIPE) as writer:
        said = writer.stdout.readline()
        time.sleep(after)
        writer.send_signal(signal.SIGKILL)
        said += writer.stdout.read()
    return [int(word) for word in said.decode().split("\n")[:-1]]


def kept(book):
    """The numbers the book holds, in lines that wait and in touches, as often as they are there."""
    with closing(sqlite3.connect(book)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
        waiting = opened.execute("SELECT words FROM captures").fetchall()
        taken_in = opened.execute("SELECT note FROM touches WHERE note LIKE 'call number%'")
        return sorted(int(words.split()[-1]) for (words,) in [*waiting, *taken_in])


@pytest.mark.parametrize(("program", "kills"), [(TYPES, 25), (TAKES_IN, 8)], ids=["log", "absorb"])
def test_no_line_that_was_acknowledged_is_lost_or_doubled(terminal, program, kills):
    rng, said = random.Random(6), []  # noqa: S311  moments, not secrets
    for turn in range(kills):
        said += killed(program, terminal, turn * 100_000, rng.uniform(0, 0.15))

    held = kept(terminal.book)

    assert len(held) == len(set(held))
    assert set(said) - set(held) == set()
    assert len(set(held) - set(said)) <= kills  # kept, and killed before it could say so


def test_a_book_that_was_killed_opens_and_is_sound(terminal):
    killed(TAKES_IN, terminal, 0, 0.2)

    assert terminal("doctor").code == 0


def test_a_full_disk_refuses_the_line_and_leaves_the_book_sound(terminal):
    """A limit on the size of files stands in for a disk without room (T31)."""
    command = f"ulimit -f 4; exec {sys.executable} -m wellspring log tomás coffee"

    refused = subprocess.run(
        ["bash", "-c", command],
        env=terminal.environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1
    assert kept(terminal.book) == []
    assert terminal("log", "tomás", "call number 1").code == 0
    assert kept(terminal.book) == [1]
