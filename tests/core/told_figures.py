"""How well the marked lines are read: each part by its kind, its value and its place."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

from wellspring.core.one_line import LogLine, read_line

WEDNESDAY = date(2026, 11, 25)
MARK = re.compile(r"\[(\w+)(?:=([\w-]+))?:([^\]]*)\]")
HELD_BACK = 3  # every third line
KINDS = {"touch": "c", "with": "p", "when": "d", "minutes": "m", "owe": "me", "will": "they",
         "helped": "help", "next": "next"}  # fmt: skip


class Part(NamedTuple):
    """A part of a line: its kind, its value as marked, and where it stands."""

    kind: str
    value: str
    at: int
    end: int


def marked(row: str) -> tuple[str, list[Part]]:
    """The plain line of a marked one, and its parts."""
    plain, parts, last = "", [], 0
    for found in MARK.finditer(row):
        plain += row[last : found.start()]
        kind, value, words = found.groups()
        parts.append(Part(kind, value or "", len(plain), len(plain) + len(words)))
        plain, last = plain + words, found.end()
    return plain + row[last:], parts


def heard(line: LogLine) -> list[Part]:
    """What the reader found, in the terms of the marks."""
    values = {
        "touch": iter([line.channel]),
        "when": iter([_days(line.on)]),
        "minutes": iter([str(line.minutes)]),
        "owe": iter([_days(one.due) for one in line.promises if one.mine]),
        "will": iter([_days(one.due) for one in line.promises if not one.mine]),
        "learned": iter([one.topic for one in line.learned]),
        "helped": iter([one.kind for one in line.helped]),
        "next": iter(["none" if line.next_none else _days(line.next_on)]),
    }
    parts = []
    for span in line.spans:
        value = next(values.get(span.kind, iter([""])), "")
        kind = KINDS.get(span.kind) or ("need" if value == "needs" else "know")
        value = "" if kind == "need" else value
        parts.append(Part(kind, value, span.at, span.at + span.length))
    return parts


def _days(day: date | None) -> str:
    return str((day - WEDNESDAY) // timedelta(days=1)) if day else ""


def same(one: Part, other: Part) -> bool:
    """Alike in kind and value, and most of each stands in the other."""
    shared = min(one.end, other.end) - max(one.at, other.at)
    longest = max(one.end - one.at, other.end - other.at)
    return one[:2] == other[:2] and shared * 2 >= longest


def counted(rows: list[str]) -> dict[str, Counter[str]]:
    """How many parts of each kind were meant, heard, and heard rightly."""
    found = {name: Counter() for name in ("meant", "heard", "right")}
    for row in rows:
        plain, meant = marked(row)
        told = heard(read_line(plain, today=WEDNESDAY))
        found["meant"].update(part.kind for part in meant)
        found["heard"].update(part.kind for part in told)
        found["right"].update(part.kind for part in told if any(same(part, one) for one in meant))
    return found


def lines(table: str, *, held_back: bool) -> list[str]:
    """The lines the rules were mended by, or those held back."""
    rows = table.strip().splitlines()
    return [row for place, row in enumerate(rows) if (place % HELD_BACK == 2) is held_back]


def figures(rows: list[str]) -> dict[str, tuple[float, float]]:
    """Precision and recall of each kind."""
    found = counted(rows)
    return {
        kind: (
            found["right"][kind] / max(found["heard"][kind], 1),
            found["right"][kind] / meant,
        )
        for kind, meant in found["meant"].items()
    }
