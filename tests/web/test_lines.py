"""The line while it is written: each part read and changeable, and nothing kept by looking."""

from __future__ import annotations

import json
import re

import pytest

from tests import cast
from tests.web.asking import digest
from wellspring.records.models import Favour, Knowing, Need, Person, Promise, Standing, Touch
from wellspring.records.noting import add_person
from wellspring.web.wording.trouble import NO_DAY

LINE = "Coffee with Tomás yesterday, 40 min. I promised the list by Friday. He needs a welder."


def read(client, line, **beside):
    return client.post("/lines/", {"line": line, **beside}).content.decode()


def test_every_part_is_named_and_has_its_own_field(client, tomas):
    html = read(client, LINE)

    for field in ("person", "channel", "minutes", "personal", "on", "promise0", "due0", "learned0",
                  "more", "thanks", "step", "next"):  # fmt: skip
        assert f'name="{field}"' in html


def test_looking_keeps_nothing(client, tomas):
    before = digest()

    read(client, LINE + " Lunch with Zoe.")

    assert digest() == before


def test_the_lights_count_letters_as_a_browser_does(client, tomas):
    html = read(client, "😀 Coffee with Tomás")

    (told,) = re.findall(r'data-spans="([^"]*)"', html)
    assert json.loads(told.replace("&#34;", '"')) == [[3, 9, ""], [15, 20, ""]]


def test_a_line_on_their_own_page_is_about_them(client, tomas):
    html = read(client, "lunch today, promised the list", of=str(tomas.pk))

    assert 'name="person"' not in html
    assert 'value="meal" selected' in html


def test_a_changed_part_counts_before_the_words(client, tomas):
    client.post("/touches/", {
        "line": LINE, "minutes": "55", "promise0": "the drawings", "due0": "2026-12-01",
        "learned0": "", "more": "a planner", "thanks": "skip", "step": "none",
    })  # fmt: skip

    assert (Touch.objects.get().minutes, Need.objects.get().words) == (55, "a planner")
    promise = Promise.objects.get(derived=False)
    assert (promise.words, str(promise.due)) == ("the drawings", "2026-12-01")
    assert Standing.objects.get(person=tomas).next_none


def test_a_part_that_was_emptied_is_left_out(client, tomas):
    client.post("/touches/", {"line": LINE, "promise0": ""})

    assert not Promise.objects.filter(derived=False).exists()


def test_another_talk_is_on_the_day_that_was_chosen(client, tomas):
    client.post("/touches/", {"line": "coffee with Tomás", "step": "talk", "next": "2026-12-15"})

    assert str(Standing.objects.get(person=tomas).next_on) == "2026-12-15"


def test_what_is_next_is_never_left_open_by_the_page(client, tomas):
    """P0.1: the promise, another talk or none: one of them is always chosen."""
    for line, step in (
        ("coffee with Tomás", "talk"),
        (LINE, "promise"),
        ("coffee with Tomás, nothing next", "none"),
        ("coffee with Tomás, promised a list, back in five weeks", "talk"),
    ):
        assert f'value="{step}" checked' in read(client, line)


def test_somebody_unknown_is_offered_and_made_when_the_line_is_kept(client, maya, tomas):
    assert "new in your book" in read(client, "lunch with Zoe Adler")

    client.post("/touches/", {"line": "lunch with Zoe Adler"})
    assert Touch.objects.get().person.name == "Zoe Adler"


def test_undoing_takes_somebody_new_away_again(client, tomas):
    client.post("/touches/", {"line": "lunch with Zoe Adler, she plays chess"})
    assert Knowing.objects.get().topic == "interests"

    client.post(f"/touches/{Touch.objects.get().pk}/end/")
    assert not Person.objects.filter(name="Zoe Adler").exists()
    assert not Knowing.objects.exists()


def test_a_small_name_is_asked_about_before_anybody_is_made(client, tomas):
    answer = client.post("/touches/", {"line": "coffee with mum"})

    assert answer.status_code == 422
    assert b'value="new:Mum"' in answer.content
    client.post("/touches/", {"line": "coffee with mum", "person": "new:Mum"})
    assert Touch.objects.get().person.name == "Mum"


def test_a_namesake_with_another_last_name_is_nobody_here(client, tomas):
    client.post("/touches/", {"line": "lunch with Tomás Vidal"})

    assert Touch.objects.get().person.name == "Tomás Vidal"


def test_one_of_two_is_asked_and_the_words_stay(client, maya, tomas):
    leilani = cast.leilani(maya)
    add_person(maya, name="Leilani Fonoti", at=cast.NOW)
    line = "lunch with Tomás and Leilani"

    answer = client.post("/touches/", {"line": line})
    assert answer.status_code == 422
    assert line in answer.content.decode()

    client.post("/touches/", {"line": line, "also1": str(leilani.pk)})
    assert set(Touch.objects.values_list("person_id", flat=True)) == {tomas.pk, leilani.pk}


def test_somebody_only_mentioned_is_left_out(client, maya, tomas):
    cast.leilani(maya)
    client.post("/touches/", {"line": "lunch with Tomás and Leilani", "also1": "nobody"})

    assert Touch.objects.get().person == tomas


def test_help_is_kept_as_received(client, tomas):
    client.post("/touches/", {"line": "Called Tomás, he introduced me to Victor"})

    help_ = Favour.objects.get()
    assert (help_.given, help_.kind) == (False, "introduction")


def test_keeping_and_logging_another_comes_back_to_the_line(client, tomas):
    answer = client.post("/touches/", {"line": "coffee with Tomás", "another": "yes"})

    assert answer.url.startswith("/touches/new/?said=")


def test_an_emptied_part_keeps_its_place_among_the_others(client, tomas):
    line = "coffee with Tomás, promised the list, I'll send him the drawings"
    assert "left out" in read(client, line, promise0="")

    client.post("/touches/", {"line": line, "promise0": "", "promise1": "send the plans"})
    assert Promise.objects.get(derived=False).words == "send the plans"


@pytest.mark.parametrize("where", ["/lines/", "/touches/"])
def test_a_day_beyond_every_plan_is_asked_again(client, tomas, where):
    answer = client.post(where, {"line": f"Coffee with {tomas.name} on 9999-12-31"})

    assert answer.status_code in {200, 422}
    assert str(NO_DAY) in answer.content.decode()
    assert not Touch.objects.exists()
