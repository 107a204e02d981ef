"""Something to give on the kit of a talk, each with its reason (P4.24)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from tests.records.test_giving import LUNCH, WORDS, need_of, offer_of
from wellspring.records.models import Knowing, Meeting

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(maya, tomas):
    return Meeting.set_up([tomas], at=cast.NOW + timedelta(days=1), by=maya)


def card(client, talk):
    page = client.get(f"/meetings/{talk.pk}/").content.decode()
    return page.partition('id="g"')[2].partition("</section>")[0]


def test_somebody_of_the_book_who_could_help_is_named_with_the_reason(client, maya, tomas, talk):
    samuel = cast.samuel(maya)
    samuel.log_touch("meal", on=cast.ago(60), note=LUNCH, by=maya)
    need_of(tomas, maya)

    told = card(client, talk)

    assert f"They need: {WORDS}" in told
    assert f'<a href="/people/{samuel.pk}/">Samuel Adeyemi</a>' in told
    assert "the union crews trust him" in told


def test_an_offer_of_ones_own_that_meets_a_need_is_named_as_that(client, maya, tomas, talk):
    need_of(tomas, maya)
    offer_of(None, maya, WORDS)

    assert "You could meet it yourself" in card(client, talk)


def test_an_offer_is_told_with_what_they_care_about(client, maya, tomas, talk):
    cared = "Supplier audits worry them"
    Knowing.note(tomas, cared, side="of_them", topic="worries", on=cast.ago(9), by=maya)
    offer_of(None, maya, "A template for supplier audits")

    assert f"They care about: {cared}" in card(client, talk)


def test_three_things_are_enough(client, maya, talk):
    for number in range(5):
        offer_of(None, maya, f"A template of the kind {number}")

    assert card(client, talk).count("You offer:") == 3
