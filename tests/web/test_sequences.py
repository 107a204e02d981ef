"""A letter, then the telephone, on its page: what to say, who else there is, and how it ends."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.models import Letter, Sequence, Touch
from wellspring.records.noting import add_person


@pytest.fixture
def leilani(maya):
    return cast.leilani(maya)


@pytest.fixture
def begun(leilani, maya):
    slots = {"purpose": "your furnace starts", "know": "How do you split the crews?"}
    letter = Letter.begin(leilani, at=cast.NOW, by=maya, words="Dear Leilani", slots=slots)
    return Sequence.begin(leilani, on=cast.ago(7), by=maya, letter=letter)


def shown(client, begun):
    return client.get(f"/sequences/{begun.pk}/").content.decode()


def test_the_call_has_its_words_ready(client, begun):
    """P3.27, P3.28: who, why, the one question, twenty minutes, and a voicemail."""
    page = shown(client, begun)

    for words in ("Tuesday 17 November", "Your furnace starts.", "How do you split the crews?",
                  "fifteen or twenty minutes", "If a machine answers"):  # fmt: skip
        assert words in page


def test_today_leads_to_the_call(client, begun):
    page = client.get("/").content.decode()

    assert "Ring Leilani Kahale about your letter" in page
    assert f'href="/sequences/{begun.pk}/"' in page


def test_what_no_letter_says_is_not_put_in_ones_mouth(client, begun):
    Letter.objects.update(slots={})
    page = shown(client, begun)

    assert "(one sentence: why them)" not in page
    assert '<span class="hint">Not in your fields; perhaps in the letter.</span>' in page


def test_who_else_works_there_is_one_press_away(client, begun, maya):
    other = add_person(maya, name="Ana Reyes", at=cast.NOW, organisation="Alta Robotics")

    assert f'href="/people/{other.pk}/letters/new/?kind=first_letter"' in shown(client, begun)


def test_a_talk_ends_it_and_undo_opens_it_again(client, begun):
    answer = client.post(f"/sequences/{begun.pk}/calls/", {"how": "spoke"})
    assert "You spoke" in (over := shown(client, begun))
    assert "<h1>A letter to Leilani Kahale</h1>" in over

    assert (
        f"/touches/{Touch.objects.get().pk}/end/" in client.get(answer["Location"]).content.decode()
    )
    client.post(f"/touches/{Touch.objects.get().pk}/end/")
    assert "What you may say" in shown(client, begun)


def test_it_does_not_end_without_a_word(client, begun):
    """P3.33."""
    assert client.post(f"/sequences/{begun.pk}/ending/", {"words": " "}).status_code == 422
    assert Sequence.objects.get().ended_on is None

    client.post(f"/sequences/{begun.pk}/ending/", {"words": "She moved to Oslo."})
    assert "She moved to Oslo." in shown(client, begun)
    client.post(f"/sequences/{begun.pk}/ending/end/")
    assert Sequence.objects.get().ended_on is None


def test_after_the_call_the_page_says_the_last_word_and_lists_the_call(client, begun):
    """The page and Today name the same step."""
    client.post(f"/sequences/{begun.pk}/calls/", {"how": "message"})
    page = shown(client, begun)

    assert "Send Leilani Kahale a last word, then let it rest</h1>" in page
    assert "I left a message</div>" in page
    assert f'href="/people/{begun.person_id}/letters/new/?item=close:{begun.pk}"' in page


def test_a_second_press_says_that_the_call_is_in_the_log(client, begun):
    client.post(f"/sequences/{begun.pk}/calls/", {"how": "nobody"})
    answer = client.post(f"/sequences/{begun.pk}/calls/", {"how": "nobody"}, follow=True)

    assert "This call is in the log already" in answer.content.decode()
    assert Touch.objects.count() == 1
