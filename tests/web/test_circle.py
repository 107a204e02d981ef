"""The inner circle on its page, beside the plan and in the list; the season; days of rest."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.core.circle import MOST
from wellspring.records.models import Book, Favour, Seat, Standing
from wellspring.records.noting import add_circle, add_person


def shown(client, where):
    return client.get(where).content.decode()


@pytest.fixture
def ruth(maya):
    return add_person(maya, name="Ruth Lindqvist", at=cast.NOW)


@pytest.fixture
def seated(maya, tomas, ruth):
    """Tomás was met last week; Ruth has not been heard of since spring."""
    cast.meets(tomas, cast.ago(7), by=maya)
    cast.meets(ruth, cast.ago(200), by=maya)
    for one in (tomas, ruth):
        one.take_seat(on=cast.ago(300), by=maya)
    return tomas, ruth


def test_water_stands_where_the_last_real_touch_left_it(client, seated):
    """P4.16: the circle is in sight beside every plan."""
    html = shown(client, "/")
    aside = html.split('id="ic"')[1].split("</section>")[0]

    assert "arch well w9" in aside
    assert "arch well w1 " in aside
    assert "last in touch one week ago" in aside or "last in touch seven days ago" in aside
    assert "There is room" in aside
    assert "style=" not in html


def test_the_circle_says_who_drifts_and_for_how_long(client, seated):
    """P4.16: a guard that names who drifts, and scolds nobody."""
    html = shown(client, "/people/circle/")

    assert "One of your circle is drifting" in html
    drifting, near = html.split('id="n"')
    assert "Ruth Lindqvist" in drifting
    assert "Tomás Ferreira" in near


def test_a_circle_from_one_field_is_told_that_another_would_widen_it(client, maya):
    """P4.18: partners may stand in other fields."""
    for number in range(5):
        one = add_person(maya, name=f"Ana {number} Lima", at=cast.NOW)
        add_circle(one, "work", "Old plant" if number else "Church", by=maya)
        one.take_seat(on=cast.TODAY, by=maya)

    assert "Most of them come from one field: Old plant." in shown(client, "/people/circle/")


def test_no_more_than_twenty_find_a_seat(client, maya, tomas):
    """P4.16: ten to twenty, so that it stays a circle."""
    for number in range(MOST):
        add_person(maya, name=f"Ana {number}", at=cast.NOW).take_seat(on=cast.TODAY, by=maya)

    answer = client.post(f"/people/{tomas.pk}/seat/", follow=True)

    assert "The circle is full." in answer.content.decode()
    assert Seat.objects.count() == MOST


def test_the_list_can_be_asked_for_the_circle_and_its_drifting(client, seated, maya):
    add_person(maya, name="Samuel Adeyemi", at=cast.NOW)

    circle, drifting = (shown(client, f"/people/?show={each}") for each in ("circle", "drifting"))

    assert ["Samuel" in circle, "Tomás" in circle, "Ruth" in circle] == [False, True, True]
    assert ["Tomás" in drifting, "Ruth" in drifting] == [False, True]


def test_ties_left_after_one_meeting_stand_on_a_list_of_their_own(client, maya, tomas, ruth):
    """P0.9: left superficial, neither can help; so the list of them can be seen."""
    cast.meets(tomas, cast.ago(200), by=maya)
    cast.meets(ruth, cast.ago(5), by=maya)

    html = shown(client, "/people/?show=stalled")

    assert "Tomás Ferreira" in html
    assert "Ruth Lindqvist" not in html


def test_the_season_is_chosen_and_the_day_says_so(client, maya, tomas):
    client.post("/season/", {"mode": "landed", "country": "US"})

    assert Book.objects.values_list("mode", "country").get() == ("landed", "US")
    html = shown(client, "/")
    assert "You have arrived." in html
    assert "Thursday is Thanksgiving, so nobody is expected to answer before Friday." in html


@pytest.mark.parametrize(
    "form", [{"mode": "idle", "country": ""}, {"mode": "landed", "country": "XX"}, {}]
)
def test_no_other_season_is_taken(client, form, maya):
    before = Book.objects.values_list("mode", "country").get(pk=maya.book_id)
    answer = client.post("/season/", form)

    assert answer.status_code == 400
    assert Book.objects.values_list("mode", "country").get(pk=maya.book_id) == before


def test_a_day_of_rest_says_what_may_wait(client, maya, tomas, monkeypatch):
    monkeypatch.setenv("WELLSPRING_NOW", "2026-11-28T09:00:00")

    assert "Today is a day of rest; only what cannot wait until Monday is here." in shown(
        client, "/"
    )


def test_the_circle_says_since_when_its_people_are_kept(client, maya, seated):
    """P4.27: the same ten to twenty."""
    assert "The first of them came in ten months ago." in shown(client, "/people/circle/")
    Seat.objects.filter(person=seated[0]).update(since=cast.ago(800))

    html = shown(client, "/people/circle/")

    assert "In it for a year and more: Tomás, the first since September 2024." in html


def test_a_tie_that_matters_and_fades_is_named_with_what_shows_it(client, maya, tomas):
    cast.meets(tomas, *(cast.ago(day) for day in range(70, 170, 10)), by=maya)
    for day in (90, 100, 110):
        Favour.note(tomas, "read it", given=True, kind="advice", on=cast.ago(day), by=maya)
        Favour.note(tomas, "read mine", given=False, kind="advice", on=cast.ago(day), by=maya)
    Standing.objects.filter(person=tomas).update(worth=3.5)

    html = shown(client, "/people/circle/")

    assert "You used to be in touch every ten days; now it has been ten weeks." in html
