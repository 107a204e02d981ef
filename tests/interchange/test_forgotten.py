"""Whoever was forgotten stays out of later arrivals, until the owner says otherwise."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.arriving import CARD, MAIL, bring, connections, plan, write
from tests.canonical import dump
from tests.cast import reader_of, stranger
from wellspring.records.forgetting import forget
from wellspring.records.forgotten import Forgotten, let_back, let_back_with
from wellspring.records.models import Book, Person
from wellspring.records.noting import add_handle, add_person

pytestmark = pytest.mark.django_db
ADDRESS = ("email", "tomas@provo.example")


@pytest.fixture
def files(tmp_path):
    return write(tmp_path, {"Connections.csv": connections(), "tomas.vcf": CARD, "mail.mbox": MAIL})


@pytest.fixture
def forgotten(maya, files):
    bring(maya, *files)
    forget(Person.objects.get(name="Tomás Ferreira"), by=maya)


def names():
    return sorted(Person.objects.values_list("name", flat=True))


def test_the_same_files_do_not_bring_them_back(maya, files, forgotten):
    bring(maya, *files)

    assert names() == ["Leilani Kahale"]


def test_the_preview_says_whom_it_leaves_out_and_why(maya, files, forgotten):
    laid = plan(maya, *files)

    assert {(row.why, row.note) for row in laid.left_out()} == {("forgotten", "Tomás Ferreira")}
    assert [called for _, called in laid.forgotten()] == ["Tomás Ferreira"]
    assert laid.counts["touches"] == 0


def test_nothing_kept_of_them_says_who_they_are(maya, files, forgotten):
    told = repr(dump()).lower()

    assert Forgotten.objects.count() == 2
    assert not any(word in told for word in ("tomas", "tomás", "ferreira", "provo.example"))


def test_the_same_address_is_another_hash_in_another_book(maya, files, forgotten):
    other = stranger()
    theirs = add_person(other, name="Tomás", at=Book.objects.first().created_at)
    add_handle(theirs, *ADDRESS, by=other)
    forget(theirs, by=other)

    digests = [row.digest for row in Forgotten.objects.all()]
    assert len(set(digests)) == len(digests) == 3


def test_the_owner_can_let_them_back_on_purpose(maya, files, forgotten):
    assert let_back_with([ADDRESS], by=maya) is True
    assert not Forgotten.objects.exists()

    bring(maya, *files)

    assert "Tomás Ferreira" in names()


def test_writing_them_down_by_hand_lets_them_back(maya, files, forgotten):
    again = add_person(maya, name="Tomás Ferreira", at=Book.objects.first().created_at)
    add_handle(again, *ADDRESS, by=maya)

    assert not Forgotten.objects.exists()


def test_only_who_may_write_lets_anybody_back(maya, files, forgotten):
    with pytest.raises(PermissionDenied):
        let_back(Forgotten.objects.first().who, by=reader_of(maya))


def test_a_stranger_lets_nobody_of_mine_back(maya, files, forgotten):
    assert let_back(Forgotten.objects.first().who, by=stranger()) is False
    assert Forgotten.objects.exists()
