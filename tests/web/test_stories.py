"""The story shelf: told, heard, worded anew and as before, with who saw it."""

from __future__ import annotations

import json

import pytest

from tests import cast
from wellspring.interchange.departure import departing
from wellspring.records.forgetting import forget
from wellspring.records.merging import merge
from wellspring.records.models import Introduction, Story, Witness
from wellspring.records.noting import add_person

PARTS = {
    "title": "Line 4", "skill": "I train crews.", "example": "It took three hours.",
    "result": "It takes 70 minutes.", "match": "For a young crew.",
}  # fmt: skip


def shown(client, where="/stories/"):
    return client.get(where).content.decode()


@pytest.fixture
def story(client):
    client.post("/stories/", PARTS)
    return Story.objects.get()


def test_a_story_has_a_skill_an_example_a_result_and_a_match(client, story):
    """P3.35."""
    html = shown(client)

    assert all(words in html for words in PARTS.values())
    assert "seconds" in html
    assert "70 minutes" in html.split("stays in the ear")[0]


def test_a_sob_story_is_noticed_gently(client):
    words = "Unfortunately I was laid off, and nobody answers."
    client.post("/stories/oneself/", {"words": words, "seconds": "30", "aim": ""})

    assert "Begin with what went well." in shown(client)


def test_two_minutes_stand_beside_thirty_seconds(client):
    """P4.3."""
    for seconds in ("30", "120"):
        client.post("/stories/oneself/", {"words": "I run plants.", "seconds": seconds, "aim": ""})

    html = shown(client)
    assert html.index('data-timer="30"') < html.index('data-timer="120"')


def test_the_story_that_answers_a_need_comes_first(client, story):
    client.post("/stories/", {"title": "Two houses sold"})

    html = shown(client, "/stories/?for=training+a+crew")

    assert html.index("Line 4") < html.index("Two houses sold")
    assert html.count("Answers it") == 1


def test_every_wording_before_can_be_had_back(client, story):
    for title in ("Line 5", "Line 6"):
        client.post(f"/stories/{story.pk}/", PARTS | {"title": title})
    for title in ("Line 5", "Line 4"):
        client.post(f"/stories/{story.pk}/before/")
        assert Story.objects.get().title == title


def test_a_story_is_put_away_and_taken_out_again(client, story):
    client.post(f"/stories/{story.pk}/shelf/")
    assert "Line 4" in shown(client).split("Put away")[1]

    client.post(f"/stories/{story.pk}/shelf/end/")

    assert Story.objects.get().away_on is None


def test_who_saw_it_is_named_and_moves_with_a_merge(client, maya, story, tomas):
    """P2.26."""
    client.post(f"/stories/{story.pk}/witnesses/", {"person": tomas.pk})
    assert "Tomás Ferreira" in shown(client).split("Seen first-hand by")[1]
    kept = add_person(maya, name="T. Ferreira", at=cast.NOW)

    merge(kept, tomas, by=maya, at=cast.NOW)

    assert Witness.objects.get().person == kept


def test_naming_somebody_twice_offers_no_undo_of_the_first(client, story, tomas):
    where = f"/stories/{story.pk}/witnesses/"
    first, second = (client.post(where, {"person": tomas.pk}, follow=True) for _ in range(2))
    undo = f'action="/witnesses/{Witness.objects.get().pk}/end/"'

    told = [answer.content.decode().count(undo) for answer in (first, second)]
    assert told[0] == told[1] + 1


def test_forgetting_who_saw_it_leaves_the_story(maya, story, tomas):
    Witness.name(story, tomas, by=maya)

    forget(tomas, by=maya)

    assert Story.objects.get() == story
    assert not Witness.objects.exists()


def test_forgetting_somebody_called_field_leaves_what_oneself_is_for(maya):
    one = Introduction.write(words="As Ann Field says.", aim="field", at=cast.NOW, by=maya)

    forget(add_person(maya, name="Ann Field", at=cast.NOW), by=maya)

    one.refresh_from_db()
    assert (one.words, one.aim) == ("As somebody says.", "field")


def test_five_things_say_whether_others_can_find_one(client, story):
    """P2.18: bounded, and soon done."""
    found = shown(client).split('<ul class="found">')[1].split("</ul>")[0]

    assert found.count("<li") == 5


def test_the_shelf_leaves_with_the_book(maya, client, story):
    Introduction.write(words="I run plants.", at=cast.NOW, by=maya)
    told = json.loads(b"".join(departing(maya, "json", made=cast.NOW)))

    assert told["stories"][0]["title"] == "Line 4"
    assert told["introductions_of_oneself"][0]["words"] == "I run plants."


def test_a_story_without_a_name_is_asked_for_one(client):
    assert client.post("/stories/", PARTS | {"title": ""}).status_code == 422


def test_a_name_alone_is_begun_and_says_what_is_still_to_be_written(client):
    page = client.post("/stories/", {"title": "Two houses sold"}, follow=True).content.decode()

    assert "ready to be told." not in page.split("<main")[0]
    assert "0 seconds" not in page
    assert "Still to write: the skill it shows, what happened, what came of it and whom" in page


def test_a_name_is_a_name_and_no_page(client):
    client.post("/stories/", PARTS | {"title": "x" * 3000})

    assert len(Story.objects.get().title) == 120
