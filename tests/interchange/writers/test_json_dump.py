from __future__ import annotations

import json

from hypothesis import given, settings, strategies as st

from tests.interchange.writers.leaving import DUTIES, MADE, PEOPLE, TOUCHES
from wellspring.interchange.writers import json_dump
from wellspring.interchange.writers.values import ExportPerson


def written(people=(), touches=(), duties=()):
    return json.loads(b"".join(json_dump.write(people, touches, duties, made=MADE)))


@settings(max_examples=100, deadline=None)
@given(st.lists(PEOPLE, max_size=2), st.lists(TOUCHES, max_size=2), st.lists(DUTIES, max_size=2))
def test_everything_is_in_the_file(people, touches, duties):
    told = written(people, touches, duties)
    assert [p["uid"] for p in told["people"]] == [p.uid for p in people]
    assert [p.get("emails", []) for p in told["people"]] == [list(p.emails) for p in people]
    assert [t["at"] for t in told["touches"]] == [t.at.isoformat() for t in touches]
    assert [d["done"] for d in told["duties"]] == [d.done for d in duties]


def test_what_is_empty_is_left_out():
    assert written([ExportPerson("1", "Ada")])["people"] == [{"uid": "1", "name": "Ada"}]


def test_an_empty_book_is_a_whole_file():
    assert written() == {
        "format": "wellspring",
        "version": 2,
        "made": "2026-03-02T12:00:00+00:00",
        "people": [],
        "touches": [],
        "duties": [],
    }
