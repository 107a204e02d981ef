"""What the code imports is what the project declares, and nothing is declared that nobody uses."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# Used by name in settings or on PostgreSQL alone, so no import shows it.
UNSEEN = {"whitenoise": "middleware", "psycopg": "Django's PostgreSQL backend"}


def bare_name(requirement):
    return re.split(r"[\[><=~!; ]", requirement)[0].lower()


def imported():
    """The packages of others that any module of Wellspring imports, wherever it stands."""
    found = set()
    for path in (ROOT / "wellspring").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    # _typeshed is known to type checkers alone.
    return found - set(sys.stdlib_module_names) - {"wellspring", "_typeshed"}


def brought_in(names):
    """These packages and all that they need in turn, as installed here."""
    found, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            needs = metadata.requires(name) or []
            waiting += [bare_name(one) for one in needs if ";" not in one]
    return found


def test_every_import_is_declared_and_every_declared_package_is_imported():
    owners = metadata.packages_distributions()
    used = {owners[name][0].lower() for name in imported()} | set(UNSEEN) - {"psycopg"}

    assert used == {bare_name(one) for one in PROJECT["dependencies"]}


def test_fewer_than_forty_packages_run_wellspring():
    assert len(brought_in(map(bare_name, PROJECT["dependencies"]))) < 40


def test_the_lock_holds_every_package_with_a_hash_and_names_no_address():
    lock = (ROOT / "requirements.lock").read_text()
    entries = re.findall(r"^[\w.-]+==.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)

    assert re.findall(r"https?://|file:|^--", lock, re.MULTILINE) == []
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert {bare_name(one) for one in PROJECT["dependencies"]} <= {bare_name(e) for e in entries}
