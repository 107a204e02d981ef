"""Today: what is on the page, why, and what the answers do."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from wellspring.records.models import Answer, Meeting, Person, Promise, Seat
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_person
from wellspring.web.wording import owed_otherwise


def test_an_empty_book_shows_its_three_doors(client):
    answer = client.get("/", follow=True)

    assert answer.redirect_chain == [("/welcome/", 302)]
    for door in (b"Bring your files", b"Walk around first", b"Start by hand"):
        assert door in answer.content


def test_a_talk_to_look_back_on_is_one_press_from_the_thank_you(client, maya, tomas):
    at = cast.NOW - timedelta(hours=20)
    tomas.log_touch("meeting", on=at.date(), by=maya)
    talk = Meeting.set_up([tomas], at=at, by=maya)

    told = client.get("/").content.decode().partition('class="reason">')[2].partition("</p>")[0]

    assert f'<a href="/meetings/{talk.pk}/">Look back</a>' in told


def test_three_names_make_a_plan(client):
    answer = client.post(
        "/welcome/three/", {"owe": "Ana", "helped": "Ruth", "miss": "Kofi"}, follow=True
    )

    html = answer.content.decode()
    assert "One person waits for you" in html
    assert "Write to Ana: you owe them a word" in html
    assert "Keep your promise" not in html
    assert "Be in touch with Ruth" in html
    assert Seat.objects.get().person.name == "Kofi"


@pytest.mark.parametrize(("language", "told"), [
    ("en", "Write to Ana: you owe them a word"), ("de", "Schreib Ana: Du schuldest ein paar Worte"),
    ("es", "Escribe a Ana: le debes unas palabras"),
    ("nl", "Schrijf Ana: je bent nog iets schuldig"),
])  # fmt: skip
@pytest.mark.parametrize("began", ["en", "de", "es", "nl"])
def test_a_word_owed_is_told_in_whole_sentences_whatever_was_spoken_then(
    client, language, told, began
):
    client.post("/welcome/three/", {"owe": "Ana"}, headers={"accept-language": began})

    assert told in client.get("/", headers={"accept-language": language}).content.decode()


def test_no_name_at_all_is_asked_again(client):
    assert client.post("/welcome/three/", {"owe": " "}).status_code == 422


@pytest.fixture
def asked(maya, tomas):
    """Tomás wrote two days ago and asks something."""
    cast.wrote(tomas, cast.ago(3), by=maya)
    return Promise.objects.get(kind="reply_owed")


def test_what_is_owed_comes_first_with_its_reason_and_evidence(client, asked):
    html = client.get("/").content.decode()

    assert "One person waits for you" in html
    assert "Answer Tomás Ferreira" in html
    assert "Tomás wrote three days ago, on Saturday 21 November" in html
    assert "Mail, 21 Nov: “Thursday”" in html
    assert "Why this?" in html


def test_done_closes_the_duty_and_undo_opens_it(client, asked):
    answer = client.post("/answers/", {"item": f"reply:{asked.pk}", "what": "done"}, follow=True)
    assert b"Done. Well looked after." in answer.content
    assert not Promise.objects.still_open().exists()

    client.post(f"/answers/{Answer.objects.get().pk}/end/")
    assert Promise.objects.still_open().exists()


@pytest.mark.parametrize("what", ["later", "other"])
def test_later_and_something_else_leave_the_duty_open(what, client, asked):
    client.post("/answers/", {"item": f"reply:{asked.pk}", "what": what})

    assert Promise.objects.still_open().exists()
    assert b"Answer Tom" not in client.get("/").content


def test_later_keeps_the_day_that_was_chosen(client, asked):
    client.post("/answers/", {"item": f"reply:{asked.pk}", "what": "later", "until": "2026-11-30"})

    assert str(Answer.objects.get().until) == "2026-11-30"


@pytest.mark.parametrize("item", ["reply:0", "nonsense", "quiet:x", "", "reply:" + "9" * 40])
def test_an_item_that_is_none_is_not_there(item, client, asked):
    assert client.post("/answers/", {"item": item, "what": "done"}).status_code == 404
    assert not Answer.objects.exists()


def test_a_heavy_day_shows_just_one(client, maya, tomas, asked):
    choose_next_step(cast.leilani(maya), on=cast.TODAY, by=maya)

    assert client.get("/").content.count(b'class="act"') == 2
    assert client.get("/?one").content.count(b'class="act"') == 1


def test_the_one_act_of_a_heavy_day_is_the_small_one_that_is_owed(client, maya, tomas, asked):
    Promise.objects.create(
        book_id=maya.book_id, person=cast.leilani(maya), kind="thank_you_owed", mine=True,
        opened=cast.YESTERDAY, due=cast.TODAY, key="thanks",
    )  # fmt: skip

    assert client.get("/").content.index(b"Tom") < client.get("/").content.index(b"Leilani")
    assert b"Leilani" in client.get("/?one").content
    assert client.get("/?one").content.count(b'class="act"') == 1


def test_one_more_may_be_asked_for_when_something_is_done(client, maya, tomas, asked):
    choose_next_step(cast.leilani(maya), on=cast.TODAY, by=maya)
    client.post("/answers/", {"item": f"reply:{asked.pk}", "what": "done"})

    assert client.get("/?one").content.count(b'class="act"') == 1


@pytest.mark.parametrize("kind", owed_otherwise.KINDS)
def test_what_was_never_promised_is_not_called_a_promise(client, maya, tomas, kind):
    owed = tomas.promise("the blue handbook", on=cast.ago(5), due=cast.TODAY, by=maya)
    Promise.objects.filter(pk=owed.pk).update(kind=kind)

    html = client.get("/").content.decode()

    assert owed_otherwise.HEADINGS[kind] % {"name": "Tomás Ferreira"} in html
    assert "Keep your promise" not in html
    assert "What you promised" not in html


def test_a_guess_in_the_plan_asks_whether_it_is_one_and_no_lets_it_go(client, maya, tomas):
    owed = tomas.promise("send the list", on=cast.ago(9), due=cast.TODAY, by=maya)
    Promise.objects.filter(pk=owed.pk).update(confirmed=False, derived=True)
    assert b"Is it one?" in client.get("/").content

    answer = client.post(
        f"/promises/{owed.pk}/verdict/", {"is": "none", "page": "today"}, follow=True
    )

    assert answer.redirect_chain[0][0].startswith("/?said=")
    assert b"send the list" not in answer.content
    assert b"believe such words a little less" in answer.content


def test_what_is_owed_and_has_no_room_is_told_in_one_line(client, maya):
    for number in range(9):
        ana = add_person(maya, name=f"Ana{number} Lima", at=cast.NOW)
        ana.promise("the list", on=cast.ago(9), due=cast.ago(9 - number), by=maya)

    html = client.get("/").content.decode()

    assert html.count("also wait, and may wait until tomorrow.") == 1
    assert "Ana8 Lima" in html


def test_a_day_without_anything_says_so_kindly(client, tomas):
    assert b"Nobody waits for you today." in client.get("/").content


def test_the_sample_comes_and_leaves_with_one_press(client, maya):
    client.post("/sample/")
    assert Person.objects.visible_to(maya).exists()

    client.post("/sample/end/")
    assert not Person.objects.visible_to(maya).exists()


def test_the_sample_leaves_with_all_that_was_chosen_in_it(client, maya):
    client.post("/sample/")
    for one in Person.objects.visible_to(maya)[:3]:
        client.post(f"/people/{one.pk}/seat/")
        client.post(f"/people/{one.pk}/stage/", {"stage": "known"})
        client.post(
            f"/people/{one.pk}/knowings/", {"side": "of_me", "topic": "goals", "text": "calm"}
        )

    client.post("/sample/end/")
    assert not Person.objects.visible_to(maya).exists()


def test_the_sample_never_mixes_with_a_real_network(client, tomas):
    assert client.post("/sample/").status_code == 400
