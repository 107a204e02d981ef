"""Forgetting a person: every row, every mention, every byte."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection

from tests.canonical import dump
from tests.cast import NOW, ago, meets, reader_of
from wellspring.records.forgetting import forget
from wellspring.records.merging import merge
from wellspring.records.models import Arrival, Detail, Likeness, Organisation, Person, Tie
from wellspring.records.noting import add_detail, add_person

pytestmark = pytest.mark.django_db


def everything():
    return repr(dump()) + repr(list(Arrival.objects.values()))


@pytest.fixture
def zebulon(maya):
    return add_person(
        maya,
        name="Zebulon Quartermain",
        at=NOW,
        email="zeb@quarter.example",
        organisation="Quartermain Consulting",
    )


def test_no_row_of_theirs_is_left(maya, zebulon):
    meets(zebulon, ago(3), by=maya)
    zebulon.promise("a map", on=ago(2), by=maya)

    forget(zebulon, by=maya)

    assert not Person.objects.exists()
    assert "Zebulon" not in everything()
    assert "zeb@quarter.example" not in everything()


def test_mentions_of_them_in_notes_about_others_go_as_well(maya, zebulon, tomas):
    add_detail(tomas, "met_through", "Zebulon Quartermain", by=maya)
    add_detail(tomas, "note", "Zebulon says hello; write to zeb@quarter.example", by=maya)

    forget(zebulon, by=maya)

    assert "zeb" not in everything().lower()
    assert Detail.objects.filter(text="somebody says hello; write to somebody").exists()


def test_what_is_said_of_others_stays_as_it_is(maya, zebulon, tomas):
    add_detail(tomas, "note", "Rows on Thursdays", by=maya)
    meets(tomas, ago(3), by=maya)

    forget(zebulon, by=maya)

    assert tomas.details.get().text == "Rows on Thursdays"
    assert tomas.touches.count() == 1


def test_a_name_that_somebody_else_bears_stays_in_notes_about_them(maya, tomas, samuel):
    other = add_person(maya, name="Samuel Okoro", at=NOW)
    add_detail(other, "note", "Samuel rows", by=maya)

    forget(samuel, by=maya)

    assert other.details.get().text == "Samuel rows"
    assert Person.objects.get(pk=other.pk).name == "Samuel Okoro"


def test_a_name_that_is_also_one_of_our_words_harms_no_row(maya, tomas):
    note = add_person(maya, name="Grace Note", at=NOW)
    add_detail(tomas, "note", "Rows", by=maya)

    forget(note, by=maya)

    assert tomas.details.get().kind == "note"


def test_a_name_in_other_letters_is_found_however_it_is_kept(maya, tomas):
    zofia = add_person(maya, name="Żaneta Łękawska", at=NOW)
    Arrival.objects.create(
        book_id=maya.book_id, kept_at=NOW, name="x", counts={"who": ["ŻANETA ŁĘKAWSKA"]}
    )
    add_detail(tomas, "note", "zaneta lekawska called", by=maya)

    forget(zofia, by=maya)

    assert "kawska" not in everything().lower()


def test_records_merged_into_theirs_are_forgotten_with_them(maya, zebulon):
    zeb = add_person(maya, name="Zeb Q.", at=NOW, email="zq@old.example")
    merge(zebulon, zeb, by=maya, at=NOW)

    forget(zebulon, by=maya)

    assert not Person.objects.exists()
    assert "zq@old.example" not in everything()


def test_ties_and_likenesses_with_others_go_and_the_others_stay(maya, zebulon, tomas):
    Tie.objects.create(book_id=maya.book_id, one=tomas, other=zebulon, basis="met_together")
    Likeness.objects.create(book_id=maya.book_id, one=zebulon, other=tomas)

    forget(zebulon, by=maya)

    assert list(Person.objects.all()) == [tomas]
    assert not Tie.objects.exists()
    assert not Likeness.objects.exists()


def test_who_may_only_read_cannot_forget_anybody(maya, zebulon):
    with pytest.raises(PermissionDenied):
        forget(zebulon, by=reader_of(maya))


def test_two_organisations_named_after_them_stay_two(maya, zebulon, tomas):
    for key in ("zebulon quartermain", "quartermain zebulon"):
        Organisation.objects.create(book_id=maya.book_id, name=key, key=key)

    forget(zebulon, by=maya)

    assert Organisation.objects.filter(name__contains="somebody").count() >= 2


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="PostgreSQL keeps its own files")
def test_deleted_text_is_overwritten_in_the_file(maya, zebulon):
    forget(zebulon, by=maya)

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete")
        assert cursor.fetchone()[0] == 1
