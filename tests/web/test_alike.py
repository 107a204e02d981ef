"""Possibly the same: pairs that wait for Maya's eye."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.models import Apart, Likeness, Merge, Person
from wellspring.records.noting import add_person


@pytest.fixture
def pair(maya, tomas):
    other = add_person(maya, name="Tom Ferreira", at=cast.NOW, email="tom@alta.example")
    evidence = [
        ["nickname", "Tomás", "Tom", True],
        ["different_employer", "Provo Castings", "Alta Robotics", False],
    ]
    return Likeness.objects.create(book_id=maya.book_id, one=tomas, other=other, evidence=evidence)


def test_a_pair_stands_side_by_side_with_what_was_compared(client, pair):
    html = client.get("/people/alike/").content.decode()

    assert "one name is short for the other" in html
    assert "other employer (Provo Castings, Alta Robotics)" in html
    assert "tom@alta.example" in html


def test_the_same_person_is_merged_and_can_be_taken_apart(client, pair, maya):
    client.post(f"/people/alike/{pair.pk}/decision/", {"decision": "same"})
    assert Person.objects.visible_to(maya).count() == 1

    client.post(f"/merges/{Merge.objects.get().pk}/end/")
    assert Person.objects.visible_to(maya).count() == 2


def test_two_people_are_never_asked_about_again_until_that_is_undone(client, pair):
    client.post(f"/people/alike/{pair.pk}/decision/", {"decision": "apart"})
    assert b"No two are in doubt" in client.get("/people/alike/").content

    client.post(f"/people/apart/{Apart.objects.get().pk}/end/")
    assert not Apart.objects.exists()


def test_later_changes_nothing(client, pair):
    client.post(f"/people/alike/{pair.pk}/decision/", {"decision": "later"})

    assert b"Are these one person?" in client.get("/people/alike/").content
    assert not Apart.objects.exists()
    assert not Merge.objects.exists()


def test_a_decision_that_is_none_is_refused(client, pair):
    answer = client.post(f"/people/alike/{pair.pk}/decision/", {"decision": "perhaps"})

    assert answer.status_code == 400
