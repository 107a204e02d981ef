"""A home that the command line really keeps, with Maya's people in it, and a way to type."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import NamedTuple

import pytest

FILL = """
from wellspring.cli.door import enter
member = enter()
from tests import cast
tomas, leilani, samuel = (make(member) for make in (cast.tomas, cast.leilani, cast.samuel))
cast.meets(leilani, *(cast.ago(days) for days in (200, 180, 160, 140)), by=member, channel="call")
cast.wrote(samuel, cast.ago(3), by=member)
tomas.promise("two names", on=cast.ago(5), due=cast.TODAY, by=member)
from wellspring.records.word_index import catch_up
catch_up()
"""
NOW = "2026-11-24T09:00"


class Ran(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str


class Terminal:
    """Somebody typing at a home of their own."""

    def __init__(self, home):
        self.home = home

    @property
    def book(self):
        return self.home / "wellspring.sqlite3"

    def environment(self, **more):
        return {**os.environ, "WELLSPRING_HOME": str(self.home), "WELLSPRING_NOW": NOW, **more}

    def __call__(self, *words, stdin="", **more):
        done = subprocess.run(
            [sys.executable, "-m", "wellspring", *map(str, words)],
            input=stdin,
            capture_output=True,
            text=True,
            env=self.environment(**more),
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def filled(tmp_path_factory):
    """A home with people in it, made once."""
    home = tmp_path_factory.mktemp("filled") / "home"
    env = Terminal(home).environment()
    subprocess.run([sys.executable, "-c", FILL], env=env, check=True)
    return home


@pytest.fixture
def terminal(filled, tmp_path):
    """Maya at her terminal."""
    shutil.copytree(filled, tmp_path / "home")
    return Terminal(tmp_path / "home")


@pytest.fixture
def empty(tmp_path):
    """Somebody who has just installed Wellspring."""
    return Terminal(tmp_path / "nobody")
