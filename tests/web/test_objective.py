"""What one is after, what a tie is for, and who would speak for whom, on the pages."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.models import Objective, Purpose, Vouch

CALLS = [cast.ago(days) for days in (75, 60, 45, 31)]
OURS = {
    "kind": "change",
    "words": "To teach a trade.",
    "titles": "Trainer",
    "fits": "Time to teach",
}


def say(client, **more):
    return client.post("/objective/", OURS | more)


def shown(client, where="/objective/"):
    return client.get(where).content.decode()


def test_what_you_are_after_is_said_in_your_own_words(client):
    """P2.13, P2.15, P3.15: three kinds, sample titles, and what would make it right."""
    assert say(client).status_code == 302

    html = shown(client)
    assert "To teach a trade." in html.split("</blockquote>")[0]
    assert "Another career" in html
    assert "Trainer" in html
    assert "Time to teach" in html


def test_a_long_objective_is_kept_with_a_gentle_note(client):
    say(client, words="One. Two. Three. Four.")

    assert Objective.objects.get().words == "One. Two. Three. Four."
    assert "a little long" in shown(client)


def test_an_earlier_wording_is_shown_and_brought_back(client):
    say(client)
    say(client, words="To run a plant.")
    assert "To teach a trade." in shown(client).split("Earlier wordings")[1]

    say(client)

    assert [one.words for one in Objective.objects.order_by("-pk")] == [
        "To teach a trade.", "To run a plant.", "To teach a trade.",
    ]  # fmt: skip


def test_a_new_wording_is_taken_back_from_its_toast(client):
    say(client)
    told = say(client, words="To run a plant.").url
    undo = f"/objective/{Objective.objects.latest('pk').pk}/end/"
    assert undo in client.get(told).content.decode()

    client.post(undo)

    assert "To teach a trade." in shown(client).split("</blockquote>")[0]


def test_the_same_words_again_offer_no_undo_of_the_first_ones(client):
    say(client)

    told = client.get(say(client).url).content.decode()

    assert f"/objective/{Objective.objects.get().pk}/end/" not in told


def test_saying_nothing_is_asked_again_beside_its_field(client):
    answer = say(client, words=" ")

    assert answer.status_code == 422
    assert 'id="words-e"' in answer.content.decode()


@pytest.mark.parametrize("where", ["/", "/season/"])
def test_the_way_to_it_stands_on_today_and_beside_the_season(client, tomas, where):
    assert 'href="/objective/"' in shown(client, where)


def test_a_purpose_has_its_question_and_its_rhythm(client, tomas):
    """P2.2, P2.3, P2.4."""
    told = {"kind": "connector", "words": "", "question": "Whom do buyers listen to?"}
    client.post(f"/people/{tomas.pk}/purposes/", told)

    html = shown(client, f"/people/{tomas.pk}/")
    assert "Whom do buyers listen to?" in html
    assert "About every six weeks, for what this tie is to you." in html
    assert "Whom do buyers listen to?" in shown(client)


def test_a_purpose_is_taken_off_again(client, tomas, maya):
    one = Purpose.choose(tomas, "helper", on=cast.TODAY, by=maya)

    client.post(f"/purposes/{one.pk}/end/")

    assert not Purpose.objects.exists()


def test_the_page_says_whether_to_ask_for_an_introduction_and_why(client, tomas, maya):
    """P0.13."""
    cast.meets(tomas, *CALLS, by=maya, channel="call")
    html = shown(client, f"/people/{tomas.pk}/")
    assert "Ask Tomás for something small first" in html
    assert "How far they would speak for you is not known." in html

    client.post(f"/people/{tomas.pk}/vouches/", {"mine": "", "theirs": "introduce"})

    assert "Tomás may be asked for an introduction." in shown(client, f"/people/{tomas.pk}/")


def test_ones_word_on_vouching_is_left_to_the_record_again(client, tomas):
    where = f"/people/{tomas.pk}/vouches/"
    client.post(where, {"mine": "recommend", "theirs": "a_word"})
    client.post(where, {"mine": "", "theirs": "a_word"})

    assert [(one.mine, one.level) for one in Vouch.objects.all()] == [(False, "a_word")]


def test_with_somebody_new_the_page_shows_the_next_gentle_steps(client, tomas):
    """P0.6."""
    html = shown(client, f"/people/{tomas.pk}/")
    assert "Tell Tomás it was good to meet." in html
    assert "Learn one thing of Tomás, and note it." in html

    told = {"side": "of_them", "topic": "work", "text": "runs a foundry"}
    client.post(f"/people/{tomas.pk}/knowings/", told)

    done = shown(client, f"/people/{tomas.pk}/").split("Getting to know")[1]
    assert "Learn one thing" in done.split("good to meet")[0]


def test_the_step_of_the_day_opens_what_it_rests_on(client, tomas, maya):
    cast.meets(tomas, *CALLS, by=maya, channel="call")
    Purpose.choose(tomas, "insight", question="Who builds?", on=cast.TODAY, by=maya)
    say(client)

    html = shown(client, "/")
    assert "Ask Tomás Ferreira one question" in html
    assert "“Who builds?”" in html
    assert "“To teach a trade.”" in html
    assert "You know more of this than I do: Who builds?" in html


def test_the_list_shows_who_was_chosen_and_who_is_near(client, tomas, maya):
    samuel = cast.samuel(maya)
    cast.meets(tomas, *CALLS, by=maya, channel="call")
    Purpose.choose(samuel, "helper", on=cast.TODAY, by=maya)
    say(client, titles="Buyer")

    chosen, near = (shown(client, f"/people/?show={way}") for way in ("purpose", "near"))
    assert "Samuel Adeyemi" in chosen
    assert "Tomás Ferreira" not in chosen
    assert "Tomás Ferreira" in near
    assert "Samuel Adeyemi" not in near
