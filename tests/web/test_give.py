"""Give: needs beside who could help, what one offers, what came and went, and the well."""

from __future__ import annotations

import pytest

from tests import cast
from tests.records.test_giving import LUNCH, WORDS, need_of, offer_of
from tests.web.test_questions import asked
from wellspring.records.models import Favour, Need, Offer, Promise, Refusal, Touch


def shown(client, where="/give/"):
    return client.get(where).content.decode()


@pytest.fixture
def leilani(maya):
    return cast.leilani(maya)


@pytest.fixture
def lunch(maya):
    samuel = cast.samuel(maya)
    samuel.log_touch("meal", on=cast.ago(60), note=LUNCH, by=maya)
    return samuel


def test_a_need_stands_beside_somebody_who_could_help_and_why(client, maya, tomas, lunch):
    """P1.24, P1.28: the words of a lunch two months ago are the reason."""
    need_of(tomas, maya)

    html = shown(client)

    assert WORDS in html
    assert "Samuel Adeyemi" in html
    assert "the union crews trust him" in html
    assert "Names go over after two yeses." in html


def test_not_these_two_is_kept_and_can_be_undone(client, maya, tomas, lunch):
    need = need_of(tomas, maya)
    client.post(f"/needs/{need.pk}/refusals/", {"person": lunch.pk})
    assert "the union crews trust him" not in shown(client, f"/give/?need={need.pk}")

    client.post(f"/refusals/{Refusal.objects.get().pk}/end/")
    assert "the union crews trust him" in shown(client)


def test_who_told_one_need_is_asked_what_else(client, tomas):
    """P1.27: asked about welders, learned of more needs."""
    client.post(f"/people/{tomas.pk}/needs/", {"words": "Welders for the second shift"})

    html = shown(client, f"/people/{tomas.pk}/")

    assert "Welders for the second shift" in html
    assert "What else does Tomás need?" in html


@pytest.mark.parametrize("noun", ["need", "offer"])
def test_what_was_met_rests_and_can_be_taken_up_again(client, maya, tomas, noun):
    row = {"need": need_of, "offer": offer_of}[noun](tomas, maya, "a tour of the plant")
    ended = client.post(f"/{noun}s/{row.pk}/ending/")
    assert "a tour of the plant" not in shown(client, f"/people/{tomas.pk}/")

    assert ended.status_code == 302
    client.post(f"/{noun}s/{row.pk}/ending/end/")
    assert "a tour of the plant" in shown(client, f"/people/{tomas.pk}/")


@pytest.mark.parametrize(("noun", "model"), [("needs", Need), ("offers", Offer)])
def test_ones_own_is_noted_on_the_page_itself_and_taken_off(client, noun, model):
    client.post(f"/{noun}/", {"words": "an hour on changeovers"})
    assert "an hour on changeovers" in shown(client)

    client.post(f"/{noun}/{model.objects.get().pk}/end/")
    assert not model.objects.exists()


@pytest.mark.parametrize(
    "where", ["/needs/", "/offers/", "/people/{}/needs/", "/people/{}/offers/"]
)
def test_nothing_written_is_asked_again_beside_its_field(client, tomas, where):
    answer = client.post(where.format(tomas.pk), {"words": "  "})

    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.content.decode()


def test_the_well_is_a_sentence_and_a_small_drawing_and_no_score(client, maya, tomas, leilani):
    """P3.42, P3.44: the no-ask quota, with no guilt."""
    for person, said in ((tomas, []), (leilani, [{"v": ["request", "Could you look?", None]}])):
        Touch.objects.create(
            book_id=maya.book_id, person=person, at=cast.noon(cast.ago(20)), channel="email",
            direction="outgoing", basis="direct", sayings=said, source_key=f"m{person.pk}",
        )  # fmt: skip

    html = shown(client)

    assert "One of the last two conversations you began asked for nothing." in html
    assert html.split('class="gauge"')[1].split("</svg>")[0].count("<path") == 2


def test_help_is_summed_in_people_and_stands_side_by_side(client, maya, tomas, leilani):
    """P3.47, P4.19: what went out beside what came in."""
    told = {"kind": "lead", "on": cast.ago(30), "by": maya}
    Favour.note(tomas, "two names", given=True, **told)
    Favour.note(leilani, "her list", given=False, **told)

    html = shown(client)
    went, came = html.split("Went out")[1].split("Came in")

    assert "In the last year you helped one person, and one person helped you." in html
    assert "two names" in went
    assert "her list" in came


def test_what_is_lent_stands_there_until_it_is_back(client, maya, tomas):
    """P4.40: lent the book for a week to make a friend."""
    Promise.objects.create(
        book_id=maya.book_id, person=tomas, kind="lent", mine=False, words="the book on wells",
        opened=cast.ago(9), key="lent:1",
    )  # fmt: skip

    assert "the book on wells" in shown(client)
    assert "It is back" in shown(client, f"/people/{tomas.pk}/").split("the book on wells")[1]


def test_there_is_no_way_to_pass_anything_on_to_many(client):
    """P0.20: no forwarding, and a sentence that says so."""
    assert "There is no way here to pass something on to many." in shown(client)


def test_today_offers_a_meeting_with_two_yeses_first(client, maya, tomas, lunch):
    need_of(tomas, maya)

    html = shown(client, "/")

    assert "Ask Tomás and Samuel if they would like to meet" in html
    assert "Ask each first" in html


def test_a_hello_offers_something_with_it(client, maya, leilani):
    """P3.43: be friendly, ask how they are, offer to reciprocate."""
    cast.meets(leilani, *(cast.ago(days) for days in (200, 180, 160, 140)), by=maya, channel="call")

    assert "something I could do for you" in shown(client, "/")


@pytest.mark.parametrize("where", ["/give/", "/"])
def test_many_needs_ask_the_book_no_more_often_than_some(client, maya, tomas, lunch, where):
    for _ in range(8):
        need_of(tomas, maya)
    few = asked(client, where)
    for _ in range(20):
        need_of(lunch, maya)

    assert asked(client, where) <= few <= 80
