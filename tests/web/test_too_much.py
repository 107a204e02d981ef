"""More than anybody means to send is refused at once, and nothing of it stays."""

from __future__ import annotations

import pytest

from tests.web.asking import digest

MB = 1 << 20
FORM = "application/x-www-form-urlencoded"


def test_a_form_of_many_megabytes_is_refused(client, maya):
    before = digest()

    answer = client.post("/people/", b"name=" + b"x" * 3 * MB, content_type=FORM)

    assert answer.status_code == 413
    assert b"more than one form may carry" in answer.content
    assert digest() == before


def test_a_form_of_ten_thousand_parts_is_refused(client, maya):
    before = digest()

    answer = client.post("/people/", "&".join(f"a{n}=1" for n in range(10_000)), content_type=FORM)

    assert answer.status_code == 413
    assert digest() == before


def test_words_are_kept_to_a_humane_length(client, tomas):
    client.post(f"/people/{tomas.pk}/name/", {"name": "x" * 5_000})
    client.post(f"/people/{tomas.pk}/details/", {"kind": "note", "text": "y" * 90_000})

    tomas.refresh_from_db()
    assert len(tomas.name) == 120
    assert len(tomas.details.get().text) == 20_000


@pytest.mark.parametrize("name", ["\0", "a\0b", "\x1b[31mred", "a\r\nb", "\u2028x"])
def test_characters_that_only_computers_use_are_left_out(name, client, tomas):
    client.post(f"/people/{tomas.pk}/name/", {"name": name + " Lima"})

    tomas.refresh_from_db()
    assert tomas.name.isprintable()
    assert tomas.name.endswith("Lima")


@pytest.mark.parametrize("pk", ["0", "9" * 18, "9" * 30, "9" * 4000])
def test_a_number_beyond_all_numbers_is_just_not_there(pk, client):
    assert client.get(f"/people/{pk}/").status_code == 404


def test_a_broken_multipart_is_no_fault_of_ours(client):
    kind = "multipart/form-data; boundary=x"

    answers = [
        client.post("/people/", body, content_type=kind)
        for body in (b"", b"--x", b"--x\r\n\r\n", b"--x\r\nContent-Disposition: form-data\r\n\r\ny")
    ]

    assert all(answer.status_code in (400, 422) for answer in answers)
