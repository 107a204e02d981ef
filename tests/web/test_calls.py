"""Somebody is on the line: the brief, what to ask back, and how it fits what one is after."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.day import plan_for
from wellspring.records.forgetting import forget
from wellspring.records.models import Approach, Favour, Objective, Person, Promise, Vouch
from wellspring.records.noting import add_person

MESSAGE = "Hi, Tomás Ferreira here, of Provo Castings.\nAn exciting opportunity: a Plant Manager."


def shown(client, where):
    return client.get(where).content.decode()


@pytest.fixture
def aim(maya):
    return Objective.word(
        "To run a plant.", titles="Plant Manager", fits="Time to teach", at=cast.NOW, by=maya
    )


@pytest.fixture
def call(client, tomas, aim):
    client.post("/calls/", {"words": MESSAGE, "until": "2026-11-27"})
    return Approach.objects.get()


def test_a_name_brings_who_it_is_and_who_inside_knows_me(client, maya, tomas):
    """P2.19, P2.29."""
    rosa = add_person(maya, name="Rosa Cole", at=cast.NOW, organisation="Provo Castings")
    rosa.log_touch("coffee", on=cast.YESTERDAY, by=maya)

    html = shown(client, "/calls/?q=Tomás+Provo+Castings")

    assert "Tomás Ferreira" in html
    assert "Rosa Cole" in html.split("Who inside knows you already")[1]


def test_a_recruiter_nobody_knows_is_kept_with_the_house_they_called_from(client, tomas):
    """P2.19."""
    line = "Sofie from Randstad about a finance director role"
    html = shown(client, "/calls/?q=" + line.replace(" ", "+"))
    assert "For which house are you asking?" in html

    client.post("/calls/", {"words": line})

    call = Approach.objects.get()
    assert (call.who, call.organisation, call.words) == ("Sofie", "Randstad", line)


def test_a_house_nobody_knows_gets_questions_and_time(client, tomas):
    """P2.20, P2.22."""
    html = shown(client, "/calls/?q=Nowhere+Ltd")

    assert "Nobody by that name, and no such house." in html
    assert "I would like to answer that properly." in html


def test_another_situation_brings_other_questions(client, tomas):
    assert "For which house are you asking?" in shown(client, "/calls/?q=tomas&as=recruiter")
    assert "For which house are you asking?" not in shown(client, "/calls/?q=tomas&as=question")


def test_a_pasted_message_knows_its_writer_and_is_judged(client, call, tomas):
    """P2.23, P2.25."""
    html = shown(client, f"/calls/{call.pk}/")

    assert (call.person, call.organisation) == (tomas, "Provo Castings")
    assert "One of your two holds; one you do not know yet: ask." in html
    assert "“exciting opportunity”: kind words" in html


def test_the_day_to_answer_by_is_an_act_of_that_day(maya, call):
    day = call.answer_by

    assert any(item.key == f"promise:{call.promise_id}" for item in plan_for(maya, today=day))


def test_somebody_new_is_written_down_and_waits_for_the_answer(client, maya):
    client.post("/calls/", {"words": "Ana Lima", "until": "2026-11-27"})
    call = Approach.objects.get()
    client.post(f"/calls/{call.pk}/caller/", {"name": "Ana Lima"})
    assert Promise.objects.get().person.name == "Ana Lima"

    client.post(f"/calls/{call.pk}/caller/end/")

    assert not Person.objects.exists()
    assert Approach.objects.get().called == "Ana Lima"


def test_what_it_holds_is_said_and_taken_back(client, call):
    client.post(f"/calls/{call.pk}/fits/", {"fit-1": "no"})
    assert dict(Approach.objects.get().fits) == {"Time to teach": "no"}

    client.post(f"/calls/{call.pk}/before/")

    assert Approach.objects.get().fits == []


def test_a_no_settles_it_and_its_promise_until_it_is_taken_back(client, call):
    client.post(f"/calls/{call.pk}/answer/", {"answer": "no"})
    assert not Promise.objects.still_open().filter(pk=call.promise_id)

    client.post(f"/calls/{call.pk}/before/")

    assert Promise.objects.still_open().filter(pk=call.promise_id)
    assert Approach.objects.unanswered().get() == call


def test_later_moves_the_day_and_back_again(client, call):
    client.post(f"/calls/{call.pk}/answer/", {"answer": "later", "until": "2026-12-01"})
    assert str(Promise.objects.get().due) == "2026-12-01"

    client.post(f"/calls/{call.pk}/before/")

    assert str(Promise.objects.get().due) == "2026-11-27"


def test_nobody_called_after_all(client, call):
    client.post(f"/calls/{call.pk}/end/")

    assert not Approach.objects.exists()
    assert not Promise.objects.exists()


def test_nothing_said_is_nothing_kept(client):
    assert client.post("/calls/", {"words": " "}).status_code == 422
    assert not Approach.objects.exists()


def test_forgetting_the_caller_forgets_the_call(maya, call, tomas):
    forget(tomas, by=maya)

    assert not Approach.objects.exists()


def test_the_review_tells_no_share_of_a_few(client, call):
    assert "What came to you" not in shown(client, "/review/")


def test_what_i_think_they_would_do_is_no_evidence(client, maya, tomas):
    """P4.43."""
    Vouch.say(tomas, "recommend", mine=False, on=cast.TODAY, by=maya)

    assert "recommended me" not in shown(client, "/evidence/")


def test_the_evidence_names_only_whom_one_chooses(client, maya, tomas):
    """P4.43."""
    told = {"given": False, "kind": "recommendation", "on": cast.TODAY, "by": maya}
    Favour.note(tomas, "wrote for me", **told)
    sheet = shown(client, "/evidence/").split("</section>")[0]
    assert "One person has recommended me, or introduced me to somebody." in sheet
    assert "Tomás" not in sheet

    assert "Tomás" in shown(client, f"/evidence/?name={tomas.pk}").split("</section>")[0]


def test_what_is_all_known_leaves_nothing_to_ask(client, call):
    told = {"fit-0": "yes", "fit-1": "no"}
    page = client.post(f"/calls/{call.pk}/fits/", told, follow=True).content.decode()

    assert "You know now how each of them stands." in page


def test_a_later_after_a_no_changes_nothing_and_says_so(client, call):
    client.post(f"/calls/{call.pk}/answer/", {"answer": "no"})
    later = {"answer": "later", "until": "2026-12-01"}
    page = client.post(f"/calls/{call.pk}/answer/", later, follow=True).content.decode()

    assert "You answered this already" in page
    assert "Today will remind you" not in page
    assert str(Approach.objects.get().answer_by) == "2026-11-27"


def test_a_message_of_somebody_new_has_a_name_over_it(client):
    """P2.19."""
    told = "Hello, Omar Diaz of Foundry Nine here. Director of Operations role, in Ogden, now."
    page = client.post("/calls/", {"words": told}, follow=True).content.decode()

    assert "<h1>Omar Diaz</h1>" in page
    assert 'required value="Omar Diaz"' in page
    assert Approach.objects.get().organisation == "Foundry Nine"


def test_a_message_that_names_nobody_is_called_by_its_first_words(client):
    told = "We saw what you wrote about kilns and would like to hear more of it, at any hour."
    page = client.post("/calls/", {"words": told}, follow=True).content.decode()

    assert "<h1>We saw what you wrote about kilns and would like to hear…</h1>" in page
