from __future__ import annotations

import dataclasses
import io
import json

import pytest
from hypothesis import given, settings, strategies as st

from tests.arriving import bring, write
from tests.cast import NOW, TODAY, ago, meets, stranger, tomas
from tests.interchange.writers.leaving import MADE, PEOPLE
from wellspring.core.sightings import Encounter, Errand, LeftOut, Progress
from wellspring.interchange.departure import departing
from wellspring.interchange.readers import wellspring_json
from wellspring.interchange.readers.source import Source
from wellspring.interchange.writers import json_dump
from wellspring.interchange.writers.values import ExportDuty, ExportPerson, ExportTouch
from wellspring.records.models import Book
from wellspring.records.noting import add_circle, add_detail

ADA = ExportPerson("person-1", "Ada", notes="a,\nb")
CALL = ExportTouch("touch-1", MADE, "call", "both", "Ada", "person-1", note="asked about X")
OWED = ExportDuty("duty-1", "the list", "Ada", "person-1", due=MADE.date())
FOUND = ExportDuty("duty-2", "", "Ada", "person-1", kind="reply_owed", derived=True)


def source(data):
    return Source("all.json", len(data), lambda: io.BytesIO(data))


def values(data):
    return [v for v in wellspring_json.read(source(data)) if not isinstance(v, Progress)]


def written(people=(ADA,), touches=(), duties=(), rest=None):
    return b"".join(json_dump.write(people, touches, duties, made=MADE, rest=rest or {}))


@settings(max_examples=100, deadline=None)
@given(st.lists(PEOPLE, max_size=3))
def test_people_come_back_exactly(people):
    data = written(people)

    assert wellspring_json.detect(source(data)) == 1
    for person, card in zip(people, values(data), strict=True):
        for field in dataclasses.fields(ExportPerson):
            if field.name != "jobs":
                assert getattr(card, field.name) == getattr(person, field.name)
        assert [job.organisation for job in card.jobs] == [j.organisation for j in person.jobs]


def test_touches_and_written_duties_come_back_and_name_their_person():
    _, call, owed, left = values(written(touches=[CALL], duties=[OWED, FOUND]))

    assert isinstance(call, Encounter)
    assert (call.parties[0].uid, call.note) == ("person-1", "asked about X")
    assert isinstance(owed, Errand)
    assert (owed.words, owed.due) == ("the list", MADE.date())
    assert left == LeftOut("all.json, duties found in the record", "not_read_on_purpose", 1)


def test_what_a_file_cannot_state_is_counted_as_left_out():
    told = values(written(rest={"seats": [{"person": "person-1"}]}))

    assert told[1:] == [LeftOut("all.json, seats", "not_read_on_purpose", 1)]


def test_an_entry_that_somebody_broke_is_named():
    data = written(touches=[CALL]).replace(b'"call"', b'"smoke signal"')

    assert values(data)[-1] == LeftOut("all.json, touches 0", "broken")


@pytest.mark.parametrize("data", [b"{", b'{"people": [', b'{"people": [{"name": 1}'])
def test_what_is_cut_short_is_refused_in_a_sentence(data):
    with pytest.raises(wellspring_json.NotOurFile, match=r"^all\.json .*\.$"):
        values(data)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60), st.integers(0, 900))
def test_any_bytes_yield_values_or_raise_the_declared_error(data, at):
    whole = written(touches=[CALL], duties=[OWED, FOUND])
    try:
        values(whole[:at] + data + whole[at:])
    except wellspring_json.NotOurFile:
        return


@pytest.mark.django_db
def test_a_book_taken_into_an_empty_one_leaves_alike(tmp_path):
    maya, other = Book.at_home(), stranger()
    one = tomas(maya)
    add_circle(one, "work", "Old plant", by=maya)
    add_detail(one, "note", "likes tea", by=maya)
    meets(one, ago(9), ago(3), by=maya)
    one.promise("two names", on=TODAY, due=TODAY, by=maya)

    bring(other, *write(tmp_path, {"all.json": b"".join(departing(maya, "json", made=NOW))}))

    assert _plain(other) == _plain(maya)


def _plain(by):
    """People, touches and written duties without their numbers."""
    told = json.loads(b"".join(departing(by, "json", made=NOW)))
    drop = ("uid", "person_uid", "source", "basis", "kind")
    rows = [told[part] for part in ("people", "touches", "duties")]
    kept = [[row for row in each if not row.get("derived")] for each in rows]
    return [[{k: v for k, v in row.items() if k not in drop} for row in each] for each in kept]
