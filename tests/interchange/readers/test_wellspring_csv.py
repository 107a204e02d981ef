from __future__ import annotations

import dataclasses
import io

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.writers.leaving import PEOPLE
from wellspring.core.sightings import Card, LeftOut, Progress
from wellspring.interchange.readers import wellspring_csv
from wellspring.interchange.readers.source import Source
from wellspring.interchange.writers import csv_table
from wellspring.interchange.writers.values import ExportPerson


def source(data):
    return Source("people.csv", len(data), lambda: io.BytesIO(data))


def values(data):
    return [v for v in wellspring_csv.read(source(data)) if not isinstance(v, Progress)]


def written(*people):
    return b"".join(csv_table.people(people))


@settings(max_examples=100, deadline=None)
@given(st.lists(PEOPLE, max_size=3))
def test_what_we_wrote_comes_back_exactly(people):
    data = written(*people)
    assert wellspring_csv.detect(source(data)) == 1
    for person, card in zip(people, values(data), strict=True):
        for field in dataclasses.fields(ExportPerson):
            if field.name != "jobs":
                assert getattr(card, field.name) == getattr(person, field.name)
        assert [dataclasses.astuple(j) for j in card.jobs] == [
            dataclasses.astuple(j) for j in person.jobs
        ]


def test_a_row_that_somebody_broke_is_named():
    data = written(ExportPerson("1", "Ada"), ExportPerson("2", "Bo")) + b'"Cy","x"\r\n'
    assert [v.name for v in values(data) if isinstance(v, Card)] == ["Ada", "Bo"]
    assert values(data)[-1] == LeftOut("people.csv, row 4", "broken")


@pytest.mark.parametrize("data", [b"", b"Name,Phone\nAda,1\n", b'"Wellspring ID'])
def test_any_other_table_is_refused_in_a_sentence(data):
    with pytest.raises(wellspring_csv.NotOurTable, match=r"^people\.csv .*\.$"):
        values(data)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 600))
def test_any_bytes_yield_values_or_raise_the_declared_error(data, at):
    whole = written(ExportPerson("1", "Ada", notes="a,\nb"))
    try:
        values(whole[:at] + data + whole[at:])
    except wellspring_csv.NotOurTable:
        return


def test_a_cell_without_an_end_is_refused():
    with pytest.raises(wellspring_csv.NotOurTable, match="breaks off"):
        values(written() + b'"' + b"x" * 3_000_000)
