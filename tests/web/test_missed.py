"""After the first files: one question whose ticks make the inner circle, and a short first day."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone
from functools import partial

import pytest

from tests import cast
from tests.web.asking import browser, digest
from wellspring.records.day import day_for
from wellspring.records.models import Arrival, Person, Seat
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_person
from wellspring.web.today import first_day


@pytest.fixture
def fifteen(maya):
    return [add_person(maya, name=f"Ana {number}", at=cast.NOW) for number in range(15)]


def test_twelve_are_shown_the_liveliest_first(client, maya, fifteen):
    cast.meets(fifteen[-1], cast.ago(3), cast.ago(9), by=maya)

    shown = client.get("/welcome/missed/").content.decode()

    assert "Which of these twelve would you miss?" in shown
    assert shown.count('type="checkbox"') == 12
    assert shown.index("Ana 14") < shown.index("Ana 1<")


def test_ticks_make_the_inner_circle_and_can_be_taken_back(client, fifteen):
    ticked = [fifteen[2].pk, fifteen[5].pk]
    answer = client.post("/welcome/missed/", {"person": ticked})
    assert set(Seat.objects.values_list("person_id", flat=True)) == set(ticked)

    shown = client.get(answer["Location"]).content.decode()
    assert "Your inner circle begins with them." in shown
    client.post(f"/welcome/missed/end/?of={ticked[0]}.{ticked[1]}")

    assert not Seat.objects.exists()


def test_no_tick_is_an_answer_too(client, fifteen):
    before = digest()

    assert client.post("/welcome/missed/", {})["Location"] == "/"
    assert digest() == before


def test_nobody_elses_person_is_seated(client, stranger, fifteen):
    theirs, before = cast.leilani(stranger), digest()

    answer = client.post("/welcome/missed/", {"person": [fifteen[0].pk, theirs.pk]})

    assert answer.status_code == 404
    assert digest() == before


def test_a_kept_arrival_asks_until_somebody_sits(client, maya, fifteen):
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=cast.NOW, name="people.vcf")
    page = f"/arrivals/{arrival.pk}/"
    assert b"/welcome/missed/" in client.get(page).content

    client.post("/welcome/missed/", {"person": [fifteen[0].pk]})

    assert b"/welcome/missed/" not in client.get(page).content


@pytest.mark.parametrize(("came", "first"), [(0, True), (1, False)])
def test_on_the_first_day_three_acts_are_enough(came, first, client, maya, monkeypatch):
    kept_at, asked = cast.noon(cast.ago(came)), []
    Arrival.objects.create(book_id=maya.book_id, kept_at=kept_at, name="people.vcf")
    for number in range(5):
        one = add_person(maya, name=f"Ana {number}", at=cast.NOW)
        choose_next_step(one, on=cast.TODAY, by=maya)
    planned = partial(
        lambda day, *words, **told: asked.append(told) or day(*words, **told), day_for
    )
    monkeypatch.setattr("wellspring.web.today.day_for", planned)

    shown = client.get("/").content.decode()

    assert asked[0]["at_most"] == (3 if first else 7)
    assert ("Three are enough for the first day." in shown) == first


def test_the_first_day_is_the_one_where_one_sits(maya, monkeypatch):
    """At seven in the evening in California it is the next day in Greenwich."""
    kept_at = cast.noon(cast.TOMORROW) - timedelta(hours=9)
    Arrival.objects.create(book_id=maya.book_id, kept_at=kept_at, name="people.vcf")
    california = timezone(-timedelta(hours=8))
    monkeypatch.setattr(
        "wellspring.clock.begins", lambda day: datetime.combine(day, time(tzinfo=california))
    )

    assert first_day(maya, cast.TODAY)
    assert not first_day(maya, cast.TOMORROW)


def test_a_reader_is_not_asked(reader, fifteen):
    assert browser(reader).get("/welcome/missed/").status_code == 403
    assert Person.objects.count() == 15
