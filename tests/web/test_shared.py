"""What other apps share: one more tap keeps it, and looking keeps nothing."""

from __future__ import annotations

from tests.web.asking import digest
from wellspring.records.models import Handle, Person, Touch
from wellspring.records.noting import add_handle

LINK = "https://www.linkedin.com/in/tomas-ferreira"
SHARED = {"title": "Tomás Ferreira - Buyer | LinkedIn", "url": f"{LINK}?utm=share"}


def test_looking_at_what_was_shared_keeps_nothing(client, maya):
    before = digest()

    shown = client.get("/shared/", SHARED).content.decode()

    assert 'value="Tomás Ferreira"' in shown
    assert digest() == before


def test_somebody_new_is_added_with_their_page(client, maya):
    client.post("/people/", {"name": "Tomás Ferreira", "link": LINK})

    assert Handle.objects.get(kind="link").value == LINK
    assert Person.objects.get().name == "Tomás Ferreira"


def test_a_page_of_somebody_known_asks_how_you_were_in_touch(client, maya, tomas):
    add_handle(tomas, "link", LINK, by=maya)

    shown = client.get("/shared/", SHARED).content.decode()
    client.post(f"/people/{tomas.pk}/touches/", {"channel": "linkedin_message"})

    assert f'action="/people/{tomas.pk}/touches/"' in shown
    assert Touch.objects.get(person=tomas).channel == "linkedin_message"


def test_a_page_known_in_another_book_is_new_here(client, stranger, maya):
    theirs = Person.objects.create(
        book_id=stranger.book_id, name="quartz", created_at="2026-11-24T09:00:00Z"
    )
    add_handle(theirs, "link", LINK, by=stranger)

    shown = client.get("/shared/", SHARED).content.decode()

    assert "Somebody new?" in shown
    assert "quartz" not in shown


def test_words_become_a_line_for_the_log(client, maya):
    shown = client.get("/shared/", {"text": "Coffee with Tomás <b>today</b>"}).content.decode()

    assert "Coffee with Tomás &lt;b&gt;today&lt;/b&gt;</textarea>" in shown


def test_an_address_that_is_none_is_just_words(client):
    answer = client.get("/shared/", {"text": "see", "url": "http://[::1"})

    assert answer.status_code == 200
    assert "http://[::1" in answer.content.decode()
