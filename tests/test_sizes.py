"""The size budget of STYLE.md: small files, small functions, none that has to be scrolled."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOM = Path(__file__).resolve().parents[1] / "wellspring"
MODULES = sorted(p for p in ROOM.rglob("*.py") if "migrations" not in p.parts)


def centile(sizes, share):
    """The size that this share of all stays within."""
    return sorted(sizes)[max(0, round(share * len(sizes)) - 1)]


@pytest.fixture(scope="module")
def files():
    counted = {str(p.relative_to(ROOM)): len(p.read_text().splitlines()) for p in MODULES}
    return {name: lines for name, lines in counted.items() if lines}


@pytest.fixture(scope="module")
def functions():
    found = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{path.relative_to(ROOM)}:{node.lineno} {node.name}"
                found[name] = (node.end_lineno or node.lineno) - node.lineno + 1
    return found


def test_no_file_is_over_400_lines(files):
    assert {name: lines for name, lines in files.items() if lines > 400} == {}


def test_half_of_all_files_fit_in_90_lines(files):
    assert centile(files.values(), 0.5) <= 90


def test_nine_files_in_ten_fit_in_220_lines(files):
    assert centile(files.values(), 0.9) <= 220


def test_no_function_is_over_40_lines(functions):
    assert {name: lines for name, lines in functions.items() if lines > 40} == {}


def test_half_of_all_functions_fit_in_7_lines(functions):
    assert centile(functions.values(), 0.5) <= 7


def test_nine_functions_in_ten_fit_in_20_lines(functions):
    assert centile(functions.values(), 0.9) <= 20
