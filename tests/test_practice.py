"""docs/building/practice.md keeps its word: every line has a row, every row a test that exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "docs" / "building" / "practice.md"
ROW = re.compile(r"^\| (P\d\.\d+) \| (.+?) \| (.*?) \| (.*?) \|$", re.MULTILINE)
LAST = {0: 24, 1: 33, 2: 32, 3: 51, 4: 43}
IDS = [f"P{essay}.{line}" for essay, last in LAST.items() for line in range(1, last + 1)]
ROWS = {row[0]: row[1:] for row in ROW.findall(TABLE.read_text())}
LIVES = {name: row for name, row in ROWS.items() if not row[1].startswith("later")}


def test_every_line_of_the_practice_has_one_row():
    assert [row[0] for row in ROW.findall(TABLE.read_text())] == IDS


def functions_in(path):
    """The names of the test functions that a file holds."""
    tree = ast.parse(path.read_text())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("line", sorted(LIVES))
def test_a_line_that_lives_names_files_and_tests_that_exist(line):
    _, lives, shown = LIVES[line]
    places = re.findall(r"`([\w/.-]+)`", lives)
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", shown)

    assert places, f"{line} does not say where it lives"
    assert named, f"{line} names no test"
    assert [p for p in places if not (ROOT / p).exists()] == []
    assert [n for f, n in named if not (ROOT / f).exists() or n not in functions_in(ROOT / f)] == []


@pytest.mark.parametrize("line", sorted(set(IDS) - set(LIVES)))
def test_a_line_that_is_later_claims_no_test(line):
    assert "`" not in ROWS[line][2]
