"""Waiting to be placed: a card is not for a drawer but for a job (P1.14)."""

from __future__ import annotations

import pytest
from django.utils import translation

from tests import cast
from tests.web.test_circles import undo_in
from wellspring.records.models import Arrival, Circle, Detail, Placing, Standing
from wellspring.records.noting import add_circle, add_person
from wellspring.web.wording.waiting import title


def shown(client, where="/people/waiting/"):
    return client.get(where).content.decode()


def names_in(client, where="/people/"):
    return [name for name in ("Tomás Ferreira", "Ana Lima") if name in shown(client, where)]


def from_a_file(maya, *, days=3):
    """Ana, whom an arrival brought so many days ago, with nothing but an address."""
    at = cast.noon(cast.ago(days))
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=at, name="cards.vcf")
    ana = add_person(maya, name="Ana Lima", at=at, email="ana@x.org")
    type(ana).objects.filter(pk=ana.pk).update(arrival=arrival)
    return ana, arrival


def placed(client, person, **said):
    return client.post(f"/people/{person.pk}/placing/", said)


def test_who_was_written_down_by_hand_waits_to_be_placed(client, tomas):
    assert "You wrote them down on 24 Nov." in shown(client)
    assert "One card to place" in shown(client, "/")


def test_an_address_seen_once_is_left_in_peace(client, maya):
    from_a_file(maya)

    assert "Ana Lima" not in shown(client)


def test_a_card_with_a_word_on_how_you_met_waits(client, maya):
    ana, arrival = from_a_file(maya)
    Detail.objects.create(
        book_id=maya.book_id, person=ana, kind="met_where", text="Foundry expo", arrival=arrival
    )

    assert "“Foundry expo”" in shown(client)


def test_a_card_of_long_ago_is_left_in_peace(client, maya):
    ana, arrival = from_a_file(maya, days=200)
    Detail.objects.create(
        book_id=maya.book_id, person=ana, kind="met_where", text="Foundry expo", arrival=arrival
    )

    assert "Ana Lima" not in shown(client)


def test_who_has_a_circle_does_not_wait(client, maya, tomas):
    add_circle(tomas, "work", "", by=maya)

    assert "The table is clear." in shown(client)


def test_only_two_lie_on_the_table(client, maya):
    for number in range(5):
        add_person(maya, name=f"Ana {number} Lima", at=cast.NOW)

    page = shown(client)

    assert page.count('class="card place"') == 2
    assert "A few more lie behind these." in page


def test_placing_gives_a_circle_and_a_next_step_and_undo_takes_both(client, tomas):
    answer = placed(client, tomas, how="tied", circle="vet", next="week")
    assert Circle.objects.get(person=tomas).label == "Veterinarian"
    assert Standing.objects.get(person=tomas).next_on == cast.ago(-7)

    client.post(undo_in(answer, client))

    assert not Circle.objects.exists()
    assert Standing.objects.get(person=tomas).next_on is None
    assert "Tomás" in shown(client)


def test_kept_for_later_comes_back_on_its_day(client, tomas, monkeypatch):
    placed(client, tomas, how="later", rest="fortnight")
    assert "The table is clear." in shown(client)

    monkeypatch.setenv("WELLSPRING_NOW", "2026-12-08T09:00:00")

    assert "Tomás" in shown(client)


def test_let_go_is_out_of_the_list_and_found_all_the_same(client, tomas):
    answer = placed(client, tomas, how="let_go")
    assert names_in(client) == []
    assert names_in(client, "/people/?q=tomas") == ["Tomás Ferreira"]
    assert names_in(client, "/people/?show=let-go") == ["Tomás Ferreira"]

    client.post(undo_in(answer, client))

    assert names_in(client) == ["Tomás Ferreira"]


def test_being_in_touch_brings_somebody_back_who_was_let_go(client, maya, tomas, monkeypatch):
    placed(client, tomas, how="let_go")
    monkeypatch.setenv("WELLSPRING_NOW", "2026-12-01T09:00:00")

    tomas.log_touch("coffee", on=cast.ago(-6), by=maya)

    assert names_in(client) == ["Tomás Ferreira"]


@pytest.mark.parametrize(
    "said",
    [{"how": "nothing"}, {"how": "tied", "circle": "moon", "next": "week"}, {"how": "later"}],
)
def test_what_is_no_choice_places_nobody(said, client, tomas):
    assert placed(client, tomas, **said).status_code == 400
    assert not Placing.objects.exists()


def test_the_heading_leaves_the_letters_of_a_language_as_they_are():
    with translation.override("de"):
        assert title(1, more=False) == "Eine Karte einzuordnen"
        assert title(2, more=False) == "Zwei Karten einzuordnen"
