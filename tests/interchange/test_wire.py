"""What crosses from the reading child is data, and comes out as it went in."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, strategies as st

from wellspring.core import sightings as s
from wellspring.interchange.wire import KINDS, NotAValue, from_line, to_line

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
BY_ANNOTATION = {
    "str": TEXT,
    "int": st.integers(-(2**40), 2**40),
    "bool": st.booleans(),
    "date | None": st.none() | st.dates(),
    "int | None": st.none() | st.integers(),
    "bool | None": st.none() | st.booleans(),
    "tuple[str, ...]": st.lists(TEXT, max_size=3).map(tuple),
    "Channel": st.sampled_from(s.Channel),
    "Nature": st.sampled_from(s.Nature),
    "Attendance": st.sampled_from(s.Attendance),
}


def values(kind):
    """Any value of a kind, from the annotations of its parts."""
    return st.builds(kind, **{f.name: of(f.type) for f in dataclasses.fields(kind)})


def of(annotation):
    if annotation in BY_ANNOTATION:
        return BY_ANNOTATION[annotation]
    if annotation.endswith(" | None"):
        return st.none() | of(annotation.removesuffix(" | None"))
    if annotation.startswith("tuple["):
        return st.lists(of(annotation[6:].removesuffix(", ...]")), max_size=2).map(tuple)
    return values(getattr(s, annotation))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_value_comes_out_as_it_went_in(kind):
    @given(values(kind))
    def both_ways(value):
        assert from_line(to_line(value)) == value

    both_ways()


@given(st.text())
def test_a_line_is_a_value_or_is_refused(line):
    try:
        found = from_line(line)
    except NotAValue:
        return
    assert type(found) in (str, int, float, bool, list, dict, type(None), *KINDS)


@pytest.mark.parametrize(
    "line",
    ['{"$":"os.system","v":["ls"]}', '{"$":"Card","v":[1,2,3]*9}', "[" * 5000, "x" * 2_000_000],
    ids=["no kind of ours", "not JSON", "a nest", "too long"],
)
def test_a_hostile_line_is_refused(line):
    with pytest.raises(NotAValue):
        from_line(line)


def test_a_newline_inside_a_value_stays_inside_its_line():
    assert "\n" not in to_line(s.Card("x", notes="one\ntwo"))


def test_half_a_letter_does_not_break_the_line():
    assert from_line(to_line(s.Card("x", name="\ud83d broken"))).name == "? broken"
