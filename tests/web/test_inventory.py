"""Nobody is without people: where a book asks for them, and what it says while one writes."""

from __future__ import annotations

import pytest
from django.test import Client

from tests import cast
from wellspring.records.models import Circle, Detail, Person
from wellspring.records.noting import add_circle

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages():
    """A browser on this machine, before anything was written down."""
    cast.maya()
    return Client(headers={"host": "localhost"})


@pytest.fixture
def tomas(pages):
    return cast.tomas(cast.maya())


def seen(response):
    return response.content.decode()


def test_three_names_are_enough_for_somebody_who_has_no_contacts(pages):
    pages.post("/welcome/three/", {"owe": "Samuel Adeyemi", "helped": "", "miss": "Leilani Kahale"})

    assert set(Person.objects.values_list("name", flat=True)) == {
        "Samuel Adeyemi",
        "Leilani Kahale",
    }
    assert "Samuel" in seen(pages.get("/"))


def test_a_mechanic_stands_among_the_people_like_a_director(pages, tomas):
    pages.post("/people/", {"name": "Rosa Lindqvist", "title": "Mechanic"})
    pages.post("/people/", {"name": "Victor Hale", "title": "Director"})

    listed = seen(pages.get("/people/"))

    assert [name in listed for name in ("Rosa Lindqvist", "Victor Hale")] == [True, True]


def test_every_circle_of_daily_life_can_be_chosen(pages, tomas):
    page = seen(pages.get(f"/people/{tomas.pk}/"))

    offered = [
        f'value="{kind}"' in page for kind in ("family", "neighbourhood", "service", "faith")
    ]
    assert offered == [True] * 4


def test_a_circle_is_kept_with_its_own_word(pages, tomas):
    add_circle(tomas, "service", "hair stylist", by=cast.maya())

    assert Circle.objects.get(person=tomas).label == "hair stylist"
    assert "hair stylist" in seen(pages.get(f"/people/{tomas.pk}/"))


def test_a_first_talk_leaves_where_you_met_what_they_care_about_and_how_to_help(pages, tomas):
    learned = {"met_where": "Foundry expo", "interest": "apprenticeships", "worry": "sand supply"}
    for kind, text in learned.items():
        pages.post(f"/people/{tomas.pk}/details/", {"kind": kind, "text": text})

    assert dict(Detail.objects.filter(person=tomas).values_list("kind", "text")) == learned


def test_a_word_of_advice_stands_where_one_writes(pages, tomas):
    assert "as you would tell a friend" in seen(pages.get("/touches/new/"))
    assert "What do they work on" in seen(pages.get(f"/people/{tomas.pk}/"))


def test_a_touch_asks_for_the_next_step_and_takes_none_on_purpose(pages, tomas):
    line = {"line": "coffee", "person": "Tomás", "channel": "coffee", "next": "none"}
    pages.post("/touches/", {**line, "on": cast.TODAY.isoformat()})

    assert tomas.touches.count() == 1
    assert "None, on purpose" in seen(pages.get(f"/people/{tomas.pk}/"))
