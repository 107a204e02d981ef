"""Whoever was written down by hand a moment ago is taken back with one press."""

from __future__ import annotations

from tests import cast
from tests.web.test_circles import undo_in
from wellspring.records.models import Favour, Person, Promise, Seat

THREE = {"owe": "Ana", "helped": "Ruth", "miss": "Kofi"}


def test_each_of_the_three_is_kept_for_what_was_said_of_them(client):
    client.post("/welcome/three/", THREE)

    assert Promise.objects.get().person.name == "Ana"
    assert Seat.objects.get().person.name == "Kofi"
    assert not client.get("/").content.decode().count("Nothing is owed")


def test_one_name_said_three_times_is_one_person(client):
    client.post("/welcome/three/", {"owe": "Ruth Hale", "helped": "ruth hale", "miss": "Ruth Hale"})

    assert Person.objects.get().name == "Ruth Hale"


def test_three_names_are_taken_back_with_one_press_and_twice_is_once(client):
    undo = undo_in(client.post("/welcome/three/", THREE), client)

    assert client.post(undo).status_code == 302
    assert not Person.objects.exists()
    again = client.post(undo)
    assert again.status_code == 404
    assert "taken back, merged or forgotten already" in again.content.decode()


def test_they_stay_where_something_came_to_them_since(client):
    undo = undo_in(client.post("/welcome/three/", THREE), client)
    Person.objects.get(name="Ana").log_touch("call", on=cast.TODAY, by=cast.maya())
    client.post(undo)

    assert Person.objects.count() == len(THREE)


def test_somebody_added_by_hand_is_taken_back_with_their_address(client):
    added = {"name": "Ana Lima", "email": "ana@example.org", "organisation": "Alta"}
    client.post(undo_in(client.post("/people/", added), client))

    assert not Person.objects.exists()


def test_a_link_that_we_did_not_write_takes_nobody_back(client, tomas):
    assert client.post("/people/new/nonsense/end/").status_code == 404
    assert Person.objects.filter(pk=tomas.pk).exists()


def test_the_list_of_an_empty_book_leads_to_the_three_doors(client):
    page = client.get("/people/").content.decode()

    assert "Nobody is in your book yet." in page
    assert 'href="/welcome/"' in page
    assert "Going quiet" not in page


def test_who_helped_stands_among_the_helpers(client):
    client.post("/welcome/three/", THREE)

    assert Favour.objects.get().person.name == "Ruth"
    assert "Ruth" in client.get("/outcome/").content.decode()
