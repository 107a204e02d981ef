"""The frame: entries that lead somewhere, files that are kept, and what is about the owner."""

from __future__ import annotations

import json

import brotli
import pytest
from django.conf import settings
from django.urls import reverse

from wellspring.records.models import OwnerFact
from wellspring.web import frame


def test_every_entry_of_the_bar_leads_to_a_page(client, maya):
    client.post("/people/", {"name": "Ana"})
    shown = client.get("/").content.decode()

    for entry in frame.entries():
        assert f'href="{reverse(entry.name)}"' in shown
        assert client.get(reverse(entry.name)).status_code == 200


def test_a_page_beneath_an_entry_says_where_it_belongs(client, maya):
    shown = client.get("/arrivals/").content.decode()

    assert '<a href="/people/" data-go="p" aria-current="true">' in shown


def test_initials_lead_to_what_is_about_the_owner(client, maya):
    OwnerFact.objects.create(book_id=maya.book_id, kind="name", text="Maya Okafor")

    shown = client.get("/you/").content.decode()

    assert ">MO</a>" in shown
    assert "It is your book, Maya" in shown


def test_a_style_is_sent_pressed_and_kept_for_good(client, maya):
    where = f"{settings.STATIC_URL}css/parts.css"
    plain = client.get(where)
    pressed = client.get(where, headers={"accept-encoding": "gzip, br;q=0.9"})

    assert pressed["Content-Encoding"] == "br"
    assert brotli.decompress(pressed.content) == b"".join(plain.streaming_content)
    assert "immutable" in pressed["Cache-Control"]
    assert pressed["Vary"] == "Accept-Encoding"
    plain.close()


@pytest.mark.parametrize("told", ["", "identity", "br;q=0", "deflate", "gzip;q=0, br;q=0.0"])
def test_who_cannot_unfold_it_gets_it_plain(told, client, maya):
    answer = client.get(f"{settings.STATIC_URL}start.js", headers={"accept-encoding": told})

    assert "Content-Encoding" not in answer.headers
    answer.close()


def test_an_old_edition_is_not_there(client, maya):
    assert client.get("/static/0000000000/css/parts.css").status_code == 404


def test_the_worker_names_files_that_are_there(client, maya):
    first = client.get("/worker.js").content.decode().splitlines()[0]
    told = json.loads(first.removeprefix("const TOLD = ").removesuffix(";"))

    assert len(told["shell"]) > 15
    for where in told["shell"]:
        answer = client.get(where)
        assert answer.status_code == 200, where
        answer.close()


def test_the_page_for_no_connection_knows_nobody(client, maya):
    OwnerFact.objects.create(book_id=maya.book_id, kind="name", text="Maya Okafor")

    shown = client.get("/offline/").content

    assert b"MO<" not in shown
    assert b"csrfmiddlewaretoken" not in shown


@pytest.mark.parametrize("form", ["vcard", "csv", "ics", "json"])
def test_the_book_can_be_taken_along_from_a_page(form, client, tomas):
    answer = client.get(f"/you/leaving/?as={form}")

    assert answer["Content-Disposition"].startswith("attachment")
    assert ("Tomás Ferreira" in answer.content.decode()) == (form != "ics")


def test_no_file_of_another_form_is_made_up(client, maya):
    assert client.get("/you/leaving/?as=exe").status_code == 404
