"""Lines that waited on a device: each is taken in once, and only as it was told."""

from __future__ import annotations

from datetime import date

import pytest

from tests import cast
from tests.web.asking import browser, digest
from wellspring.records.delivered import Delivered
from wellspring.records.models import Touch

KEY = "0b1f7a1e-58f2-4b77-9a7e-6f1f4d1c2a10"


def deliver(client, who, key=KEY, **told):
    form = {"line": "coffee", "person": str(who.pk), "key": key, "told_on": "2026-11-24"}
    return client.post("/captures/", form | told)


def test_a_line_that_comes_twice_is_one_touch_and_gets_one_answer(client, tomas):
    first, second = deliver(client, tomas).json(), deliver(client, tomas, line="tea").json()

    assert Touch.objects.filter(person=tomas).count() == 1
    assert first["touch"] == second["touch"]
    assert first["to"].startswith(f"/people/{tomas.pk}/")


def test_yesterday_is_the_day_before_it_was_told(client, tomas):
    deliver(client, tomas, line="coffee yesterday", told_on="2026-11-20")

    assert Touch.objects.get(person=tomas).at.date() == date(2026, 11, 19)


def test_a_device_whose_clock_is_far_off_is_not_believed(client, tomas):
    deliver(client, tomas, told_on="2031-01-01")

    assert Touch.objects.get(person=tomas).at.date() == cast.TODAY


def test_a_line_about_nobody_known_is_sent_back_and_its_key_stays_free(client, tomas):
    answer = deliver(client, tomas, person="Zebedee")

    assert answer.status_code == 422
    assert "whom you mean" in answer.json()["wrong"]
    assert deliver(client, tomas).status_code == 200


def test_what_was_taken_back_does_not_come_again(client, tomas):
    touch = deliver(client, tomas).json()["touch"]
    client.post(f"/touches/{touch}/end/")

    assert deliver(client, tomas).json() == {"touch": None, "to": "/"}
    assert not Touch.objects.filter(person=tomas).exists()


def test_the_same_key_in_another_book_is_another_line(client, tomas, stranger):
    theirs = cast.leilani(stranger)
    deliver(client, tomas)

    assert deliver(browser(stranger), theirs).status_code == 200
    assert Delivered.objects.count() == 2


@pytest.mark.parametrize("key", ["", "1", "x" * 36, KEY.upper(), KEY + "0"])
def test_a_line_without_a_key_of_ours_changes_nothing(key, client, tomas):
    before = digest()

    assert deliver(client, tomas, key=key).status_code == 400
    assert digest() == before


def test_half_a_delivery_is_none(client, tomas, maya):
    def breaks():
        tomas.log_touch("coffee", on=cast.TODAY, by=maya)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Delivered.once(KEY, breaks, by=maya, at=cast.NOW)

    assert not Delivered.objects.exists()
    assert not Touch.objects.filter(person=tomas).exists()


def test_whoever_is_forgotten_takes_what_was_delivered_along(client, tomas):
    deliver(client, tomas)
    client.post(f"/people/{tomas.pk}/forgetting/", {"sure": "yes"})

    assert Delivered.objects.get().touch is None
    assert deliver(client, tomas).json()["to"] == "/"


def test_a_line_of_two_who_were_made_one_still_answers(client, maya, tomas):
    other = cast.leilani(maya)
    deliver(client, other)
    client.post(f"/people/{tomas.pk}/merges/", {"other": str(other.pk)})

    assert deliver(client, other).json()["to"].startswith(f"/people/{tomas.pk}/")
