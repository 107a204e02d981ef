"""Finding from one box: people, organisations, notes and acts, with or without script (P1.31)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.cast import NOW, TODAY, leilani
from tests.web.asking import browser
from wellspring.records.models import Arrival, Need
from wellspring.records.noting import add_detail, add_person


def page(client, words, **more):
    answer = client.get("/find/", {"q": words, **more})
    assert answer.status_code == 200
    return answer.content.decode()


def test_somebody_is_found_by_a_note_and_the_words_around_are_marked(client, maya, tomas):
    add_detail(tomas, "note", "Knows the thermography of motors", by=maya)

    told = page(client, "thermogr")

    assert f'href="/people/{tomas.pk}/"' in told
    assert "Knows the <mark>thermography</mark> of motors" in told
    assert "Notes and touches" in told


def test_people_organisations_and_notes_stand_apart(client, maya, tomas):
    noted = add_person(maya, name="Bo Li", at=NOW, note="was at Provo before")

    told = page(client, "provo")

    people, places, notes = (told.index(f'id="found-{k}"') for k in ("people", "places", "notes"))
    assert people < told.index("Tomás Ferreira") < places < told.index("organisations/") < notes
    assert notes < told.index(noted.name)


@pytest.mark.parametrize("text", [
    "<script>alert(1)</script> report", "a <b>report</b> & more", '"><img src=x onerror=report>',
    "report {{ 7*7 }} <!--",
])  # fmt: skip
def test_what_somebody_wrote_never_becomes_markup(client, maya, tomas, text):
    add_detail(tomas, "note", text, by=maya)

    for inside in ({}, {"in": "box"}):
        told = page(client, "report", **inside)
        assert "<mark>report</mark>" in told
        assert not any(each in told for each in ("<script>alert", "<b>", "<img", "49", "<!--"))


def test_what_is_typed_never_becomes_markup(client, maya, tomas):
    told = page(client, '"><svg onload=alert(1)>')

    assert "<svg onload" not in told


def test_nobody_elses_words_are_shown(client, maya, stranger, tomas):
    theirs = add_person(stranger, name="Quirin Quartz", at=NOW, organisation="Quartz & Sons")
    add_detail(theirs, "note", "thermography", by=stranger)
    Need.objects.create(book_id=stranger.book_id, person=theirs, words="a kiln", on=TODAY)

    for words in ("quirin", "quartz", "thermography", "thermografy", "kiln", "log quirin"):
        told = page(client, words)
        assert "Quirin" not in told
        assert "Sons" not in told


@pytest.mark.parametrize(("words", "says", "to"), [
    ("export", "Take everything with you", "/you/leaving/"),
    ("backup", "Take everything with you", "/you/leaving/"),
    ("import", "Bring in files", "/arrivals/"),
    ("new person", "Add a person", "/people/new/"),
    ("> season", "Choose the season", "/season/"),
    ("searching", "Choose the season", "/season/"),
    ("duplicates", "See who may be the same", "/people/alike/"),
])  # fmt: skip
def test_an_act_is_found_by_its_name_or_by_what_others_call_it(client, maya, words, says, to):
    told = page(client, words)

    assert says in told
    assert f'href="{to}"' in told


def test_an_act_and_a_name_are_the_act_about_that_person(client, maya, tomas):
    told = page(client, "log tomas", **{"in": "box"})

    assert "Log a touch with Tomás Ferreira" in told
    assert f"person={tomas.pk}" in told
    assert told.index("What you can do") < told.index("Log a touch with")
    assert "Forget Tomás" in page(client, "forget tomas")


def test_a_name_offers_what_one_may_do_about_its_bearer_and_a_title_does_not(client, maya, tomas):
    assert "Write a note on Tomás Ferreira" in page(client, "tomas")
    assert "Write a note on" not in page(client, "buyer")


def test_the_act_about_somebody_begins_with_them(client, maya, tomas):
    told = page(client, "log tomas")
    to = unescape(next(re.finditer(r'href="(/touches/new/\?line=[^"]+)"', told))[1])

    assert f'value="{tomas.pk}" checked' in client.get(to).content.decode()


def test_acts_alone_leave_people_out(client, maya, tomas):
    add_person(maya, name="Season Smith", at=NOW)

    told = page(client, "> season")

    assert "Choose the season" in told
    assert "Season Smith" not in told
    assert "See every key" in page(client, ">", **{"in": "box"})


def test_the_last_arrival_can_be_taken_back_from_here(client, maya):
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=NOW, name="linkedin.zip")

    assert f'href="/arrivals/{arrival.pk}/"' in page(client, "undo")


def test_who_may_only_read_is_offered_no_act_that_writes(maya, reader, tomas):
    told = page(browser(reader), "log tomas")
    bare = page(browser(reader), "")

    assert "Log a touch with" not in told
    assert "Add a person" not in bare
    assert "See today’s plan" in bare


def test_the_box_gets_its_middle_alone_and_says_what_was_found(client, maya, tomas):
    told = page(client, "tomas", **{"in": "box"})

    assert "<html" not in told
    assert 'role="listbox"' in told
    assert 'data-says="People: 1, What you can do: 2"' in told


def test_nothing_found_says_so(client, maya):
    assert "Nothing by those words." in page(client, "xyzzy")
    assert "Nothing by those words." in page(client, "xyzzy", **{"in": "box"})


def test_many_found_lead_to_the_whole_list(client, maya):
    for number in range(35):
        add_person(maya, name=f"Ana {number}", at=NOW)

    assert 'href="/people/?q=ana"' in page(client, "ana")


def test_the_list_of_people_finds_notes_too(client, maya, tomas):
    leilani(maya)
    add_detail(tomas, "note", "thermography", by=maya)

    told = client.get("/people/?q=thermografy").content.decode()

    assert "Tomás Ferreira" in told
    assert "Leilani" not in told
    assert 'href="/find/?q=thermografy"' in told
