"""Derived parts are what they would be made anew (T52), and a book is renewed with care."""

from __future__ import annotations

import pytest

from tests.canonical import dump
from tests.cast import TODAY, ago, meets, wrote
from wellspring.records import opening
from wellspring.records.doctor import differences, mend
from wellspring.records.models import Person, Promise, Standing

pytestmark = pytest.mark.django_db
NONE = {"standings": 0, "duties": 0, "names": 0, "words": 0}


@pytest.fixture
def network(maya, tomas, leilani):
    meets(leilani, ago(90), ago(60), ago(30), by=maya)
    wrote(tomas, ago(3), by=maya)
    mend(maya, today=TODAY)
    return maya


def test_a_book_that_was_only_written_to_by_its_verbs_has_no_differences(network):
    assert differences(network, today=TODAY) == NONE


def test_what_drifted_is_found_and_nothing_is_changed_by_looking(network):
    Standing.objects.update(touches=99)
    Person.objects.filter(name="Tomás Ferreira").update(folded="")
    before = dump()

    found = differences(network, today=TODAY)

    assert found["standings"] > 0
    assert found["names"] > 0
    assert dump() == before


def test_a_duty_that_is_missing_is_found(network):
    Promise.objects.filter(derived=True).delete()

    assert differences(network, today=TODAY)["duties"] > 0


def test_mending_twice_changes_nothing_more(network):
    Standing.objects.update(touches=99)
    mend(network, today=TODAY)
    before = dump()

    mend(network, today=TODAY)

    assert dump() == before
    assert differences(network, today=TODAY) == NONE


def test_a_copy_is_kept_before_a_book_is_renewed(monkeypatch):
    done = []
    monkeypatch.setattr(opening, "_steps", lambda: (["0002_more"], [], False))
    monkeypatch.setattr(opening, "_keep_a_copy", lambda before: done.append(f"copy {before}"))
    monkeypatch.setattr(opening, "note_spread", lambda: done.append("spread"))
    monkeypatch.setattr(opening, "call_command", lambda *_, **__: done.append("renewed"))

    opening.renew()

    assert done == ["copy 0002_more", "renewed", "spread"]


def test_a_book_of_a_newer_version_is_left_alone(monkeypatch):
    monkeypatch.setattr(opening, "_steps", lambda: (["0002_more"], ["0009_future"], False))

    with pytest.raises(opening.NewerBook, match="newer Wellspring"):
        opening.renew()


def test_a_book_in_this_versions_form_needs_nothing(monkeypatch):
    monkeypatch.setattr(opening, "call_command", lambda *_, **__: pytest.fail("renewed"))

    opening.renew()
