"""Nothing a person can set, type or be told goes without words, and no page speaks of what is not.

The pages are checked against the code: settings, commands, values, packages and links.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from enum import StrEnum
from itertools import chain
from pathlib import Path

import pytest

from wellspring import core
from wellspring.cli.commands import COMMANDS, module_of
from wellspring.core.sightings import WHY

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PAGES = [*sorted(DOCS.rglob("*.md")), *sorted(ROOT.glob("*.md"))]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# Written by the tests for themselves, or read by nobody outside.
INNER = {"WELLSPRING_TESTS_HOME"}


def page(path):
    return (DOCS / path).read_text()


def settings_in(text):
    return set(re.findall(r"\bWELLSPRING_[A-Z_]+\b", text)) - INNER


def test_every_setting_has_a_row_and_every_row_a_setting():
    read = "\n".join(path.read_text() for path in (ROOT / "wellspring").rglob("*.py"))
    told = "\n".join(
        re.findall(r"^\| `(WELLSPRING_\w+)`", page("hosting/running.md"), re.MULTILINE)
    )

    assert settings_in(told) == settings_in(read)


def test_every_command_has_a_row_and_every_row_a_command():
    told = re.findall(r"^\| `wellspring (\w+)", page("using/command-line.md"), re.MULTILINE)

    assert told == list(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_says_what_it_does_with_an_example(name):
    command = importlib.import_module(module_of(name))

    assert command.HELP
    assert command.EXAMPLE.startswith(("wellspring ", "eval", "source"))


def values_of_core():
    """Every value that judgement can answer with."""
    found = set(WHY)
    for module in pkgutil.walk_packages(core.__path__, core.__name__ + "."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, StrEnum):
                found |= {str(member) for member in thing}
    return found


def test_every_value_and_reason_has_a_meaning_and_no_meaning_stands_alone():
    told = set(re.findall(r"^\| `(\w+)` \|", page("reference/values.md"), re.MULTILINE))

    assert told == values_of_core()


def bare_name(requirement):
    return re.split(r"[\[><=~!; ]", requirement)[0].lower()


def test_every_package_we_depend_on_says_why():
    named = page("decisions/0005-dependencies.md").lower()
    wanted = [*PROJECT["dependencies"], *chain(*PROJECT["optional-dependencies"].values())]
    packages = {bare_name(one) for one in wanted} - {"wellspring"}

    assert {one for one in packages if one not in named} == set()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(path):
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", path.read_text())

    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_page_raises_its_voice(path):
    prose = re.sub(r"```.*?```|`[^`]*`|!\[", "", path.read_text(), flags=re.DOTALL)

    assert [line for line in prose.splitlines() if re.search(r"\w!(\s|$)", line)] == []


@pytest.mark.parametrize(
    "path", sorted((DOCS / "decisions").glob("*.md")), ids=lambda path: path.name
)
def test_every_decision_says_what_was_given_up_and_what_would_change_our_mind(path):
    parts = ("The question.", "The choice.", "What was given up.", "What would change our mind.")

    assert [part for part in parts if f"**{part}**" not in path.read_text()] == []
