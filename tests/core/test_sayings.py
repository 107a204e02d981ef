"""What words say: promises, requests, thanks and the rest, in five languages."""

from __future__ import annotations

import time
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.lines_people_write import TABLE
from wellspring.core.sayings import KINDS, found_in
from wellspring.core.sightings import Saying

WEDNESDAY = date(2026, 11, 25)


class Line(NamedTuple):
    """One row of the table."""

    language: str
    kinds: frozenset[str]
    due: date | None
    words: str


def _line(row: str) -> Line:
    language, kinds, words = (part.strip() for part in row.split("|", 2))
    bare, _, day = kinds.partition("@")
    said = frozenset(() if bare == "-" else bare.split("+"))
    return Line(language, said, _day(day) if day else None, words)


def _day(written: str) -> date:
    month, _, day = written.rpartition("-")
    return date(2026, int(month or 11), int(day))


LINES = [_line(row) for row in TABLE.splitlines() if row.strip() and not row.startswith("#")]


def kinds_in(words: str) -> set[str]:
    """The kinds a text says, closings apart, which only round off."""
    return {saying.kind for saying in found_in(words, on=WEDNESDAY)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_rarely_heard_where_it_is_not_said(kind: str) -> None:
    heard = [line for line in LINES if kind in kinds_in(line.words)]

    wrong = [line for line in heard if kind not in line.kinds]
    if kind == "closing":  # may stand beside another kind that rounds off as well
        wrong = [line for line in wrong if not line.kinds & {"thanks", "delivery", "closing"}]
    assert len(wrong) <= 0.05 * len(heard), wrong


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_mostly_heard_where_it_is_said(kind: str) -> None:
    said = [line for line in LINES if kind in line.kinds]

    missed = [line for line in said if kind not in kinds_in(line.words)]
    assert len(missed) <= 0.1 * len(said), missed


@pytest.mark.parametrize("line", [line for line in LINES if line.due], ids=lambda line: line.words)
def test_a_named_day_is_the_day_it_is_due(line: Line) -> None:
    assert [saying.due for saying in found_in(line.words, on=WEDNESDAY) if saying.due] == [line.due]
