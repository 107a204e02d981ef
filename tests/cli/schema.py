"""Holds an answer to the JSON Schema that is published for it: the part of the language we use."""

from __future__ import annotations

import json
import re
from pathlib import Path

PUBLISHED = Path(__file__).resolve().parents[2] / "docs" / "reference" / "schema"
TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
    "number": (int, float), "null": type(None),
}  # fmt: skip


def hold(name, answer):
    """The answer, once it is as the schema of that name says."""
    _hold(json.loads((PUBLISHED / f"{name}.json").read_text()), answer, name)
    return answer


def _hold(schema, value, where):
    if "enum" in schema:
        assert value in schema["enum"], f"{where}: {value!r}"
    if "type" in schema:
        _is_one_of(schema["type"], value, where)
    if isinstance(value, str) and "pattern" in schema:
        assert re.search(schema["pattern"], value), f"{where}: {value!r}"
    if isinstance(value, list):
        for number, each in enumerate(value):
            _hold(schema.get("items", {}), each, f"{where}[{number}]")
    if isinstance(value, dict) and "properties" in schema:
        _holds_each(schema, value, where)


def _is_one_of(told, value, where):
    names = [told] if isinstance(told, str) else told
    fits = any(isinstance(value, TYPES[name]) for name in names)
    truth = isinstance(value, bool) and "boolean" not in names
    assert fits, f"{where}: {value!r} is no {told}"
    assert not truth, f"{where}: {value!r} is no {told}"


def _holds_each(schema, value, where):
    missing = set(schema.get("required", ())) - set(value)
    unknown = set(value) - set(schema["properties"])
    assert not missing, f"{where}: {missing} missing"
    assert not unknown or schema.get("additionalProperties", True), f"{where}: {unknown} unknown"
    for name, each in value.items():
        _hold(schema["properties"].get(name, {}), each, f"{where}.{name}")
