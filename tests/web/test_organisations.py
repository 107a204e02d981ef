"""An organisation: who works or worked there, and how near each is."""

from __future__ import annotations

from datetime import date

import pytest

from tests import cast
from wellspring.records.models import Affiliation, Organisation
from wellspring.records.noting import add_person


@pytest.fixture
def alta(maya):
    return (
        add_person(maya, name="Ruth Lindqvist", at=cast.NOW, organisation="Alta")
        .affiliations.get()
        .organisation
    )


def shown(client, place):
    return client.get(f"/organisations/{place.pk}/").content.decode()


def test_the_nearest_of_a_place_stands_first(client, maya, alta):
    ana = add_person(maya, name="Zoe Ana", at=cast.NOW, organisation="Alta")
    cast.meets(ana, cast.ago(30), cast.ago(3), by=maya)

    page = shown(client, alta)

    assert page.index("Zoe Ana") < page.index("Ruth Lindqvist")
    assert "Nobody here is near yet. Zoe Ana is the nearest." in page


def test_who_left_stands_apart_from_who_is_there(client, maya, alta, tomas):
    Affiliation.objects.create(
        book_id=maya.book_id, person=tomas, organisation=alta, until=date(2025, 1, 1)
    )

    now, _, before = shown(client, alta).partition('id="g-before"')

    assert "Ruth Lindqvist" in now
    assert "Tomás Ferreira" in before


def test_a_place_without_anybody_says_so(client, maya):
    place = Organisation.objects.create(book_id=maya.book_id, name="Alta", key="alta")

    assert "Nobody here yet." in shown(client, place)


def test_a_persons_page_and_the_list_lead_to_the_place(client, alta):
    person = alta.affiliations.get().person_id

    for where in ("/people/", f"/people/{person}/"):
        assert f"/organisations/{alta.pk}/" in client.get(where).content.decode()
