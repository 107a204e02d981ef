"""People: the list, finding, and one person's page, as Maya sees and changes them."""

from __future__ import annotations

import pytest

from tests import cast
from wellspring.records.models import Affiliation, Arrival, Need, Person, Promise, Standing
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_person


def shown(client, where, **told):
    return client.get(where, told).content.decode()


def names_in(html):
    return [part.split("</a>")[0].split(">")[-1] for part in html.split('<th scope="row">')[1:]]


def test_a_name_alone_is_enough_to_write_somebody_down(client):
    answer = client.post("/people/", {"name": "  Ana   Lima "})

    ana = Person.objects.get()
    assert ana.name == "Ana Lima"
    assert answer["Location"].startswith(f"/people/{ana.pk}/?said=")


def test_no_name_is_said_beside_the_field_and_keeps_what_was_typed(client):
    answer = client.post("/people/", {"name": " ", "note": "met at the foundry"})

    assert answer.status_code == 422
    assert b"A person needs a name" in answer.content
    assert b"met at the foundry" in answer.content
    assert not Person.objects.exists()


def test_an_address_that_is_none_keeps_nobody(client):
    answer = client.post("/people/", {"name": "Ana", "email": "not an address"})

    assert answer.status_code == 422
    assert b"maya@example.org" in answer.content
    assert not Person.objects.exists()


def test_the_list_goes_by_family_name_and_says_what_comes_next(client, maya, tomas):
    add_person(maya, name="Samuel Adeyemi", at=cast.NOW)
    choose_next_step(tomas, on=cast.TOMORROW, by=maya)

    html = shown(client, "/people/")

    assert names_in(html) == ["Samuel Adeyemi", "Tomás Ferreira"]
    assert "Buyer, <a" in html
    assert ">Provo Castings</a>" in html
    assert "25 Nov" in html


@pytest.mark.parametrize("words", ["tomas", "TOMÁS fer", "provo", "ferreira tomas"])
def test_somebody_is_found_by_any_part_that_is_known(words, client, tomas, maya):
    add_person(maya, name="Samuel Adeyemi", at=cast.NOW)

    assert names_in(shown(client, "/people/", q=words)) == ["Tomás Ferreira"]


def test_nobody_found_offers_those_only_heard_of(client, tomas):
    assert "only heard of" in shown(client, "/people/", q="zzz")


def test_a_long_list_is_walked_to_its_end_without_gap_or_repeat(client, maya):
    for number in range(120):
        add_person(maya, name=f"Ana {number:03d} Lima", at=cast.NOW)

    seen, where = [], "/people/"
    while where:
        html = client.get(where).content.decode()
        seen += names_in(html)
        further = html.split('rel="next"')[0].rpartition('href="')[2].split('"')[0]
        where = "/people/" + further.replace("&amp;", "&") if 'rel="next"' in html else ""

    assert len(seen) == 120
    assert len(set(seen)) == 120


def test_filters_speak_of_ties(client, maya, tomas):
    quiet = add_person(maya, name="Ruth Lindqvist", at=cast.NOW)
    Standing.objects.update_or_create(
        person=quiet, defaults={"book_id": maya.book_id, "quiet_on": cast.ago(3)}
    )
    tomas.promise("two names", on=cast.TODAY, by=maya)
    choose_next_step(tomas, on=cast.TOMORROW, by=maya)

    assert names_in(shown(client, "/people/", show="quiet")) == ["Ruth Lindqvist"]
    assert names_in(shown(client, "/people/", show="pending")) == ["Tomás Ferreira"]
    assert names_in(shown(client, "/people/", show="no-step")) == ["Ruth Lindqvist"]
    assert names_in(shown(client, "/people/", show="heard-of")) == []


@pytest.mark.parametrize(("language", "told"), [
    ("en", "No touch is written down yet."), ("de", "Noch ist keine Berührung aufgeschrieben."),
    ("es", "Aún no hay ningún contacto anotado."), ("nl", "Er is nog geen contact opgeschreven."),
])  # fmt: skip
def test_nobody_is_read_aloud_as_dormant_with_whom_nothing_ever_passed(
    client, maya, tomas, language, told
):
    html = client.get("/people/", headers={"accept-language": language}).content.decode()
    assert f'<span class="vh">{told}</span>' in html

    cast.meets(tomas, cast.ago(2000), by=maya)

    html = client.get("/people/", headers={"accept-language": language}).content.decode()
    assert f'<span class="vh">{told}</span>' not in html


def test_the_last_touch_is_told_with_its_kind(client, maya, tomas):
    cast.meets(tomas, cast.ago(40), by=maya, channel="call")
    cast.meets(tomas, cast.ago(4), by=maya)

    assert '4 days<span class="muted">, coffee</span>' in shown(client, "/people/")


def test_a_promise_in_few_words_is_the_next_step(client, maya, tomas):
    tomas.promise("the change-over sheet", on=cast.ago(9), due=cast.ago(2), by=maya)

    html = shown(client, "/people/")

    assert "The change-over sheet</span>" in html
    assert "since 22 Nov" in html


def test_who_told_of_a_need_can_be_looked_at(client, maya, tomas):
    add_person(maya, name="Ruth Lindqvist", at=cast.NOW)
    Need.objects.create(book_id=maya.book_id, person=tomas, words="a tester", on=cast.TODAY)

    assert names_in(shown(client, "/people/", show="need")) == ["Tomás Ferreira"]


def test_a_page_of_the_list_stays_light(client, maya):
    for number in range(51):
        one = add_person(
            maya, name=f"Ana {number} Lima de Souza", at=cast.NOW, organisation="Alta Robotics",
            title="Head of supply",
        )  # fmt: skip
        one.promise("two names", on=cast.TODAY, by=maya)

    assert len(client.get("/people/").content) <= 60_000


# ------------------------------------------------------------------------------------ one person


def where(person, what=""):
    return f"/people/{person.pk}/{what}"


def test_a_line_becomes_a_touch_and_a_promise(client, tomas):
    client.post(where(tomas, "touches/"), {"line": "Coffee. I promised the drawings by Friday."})

    assert tomas.touches.get().channel == "coffee"
    assert "drawings" in Promise.objects.get(derived=False).words


def test_one_press_logs_a_call_for_today(client, tomas):
    client.post(where(tomas, "touches/"), {"line": "", "channel": "call"})

    touch = tomas.touches.get()
    assert (touch.channel, touch.at.date()) == ("call", cast.TODAY)


def test_an_empty_line_says_what_to_do(client, tomas):
    answer = client.post(where(tomas, "touches/"), {"line": ""})

    assert answer.status_code == 422
    assert b"Write what happened" in answer.content


def test_undo_takes_the_touch_and_its_promise(client, tomas):
    client.post(where(tomas, "touches/"), {"line": "Coffee. I promised the drawings by Friday."})

    client.post(f"/touches/{tomas.touches.get().pk}/end/")

    assert not tomas.touches.exists()
    assert not Promise.objects.filter(derived=False).exists()


def test_a_touch_from_a_file_stays_until_its_arrival_is_undone(client, tomas, maya):
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=cast.NOW, name="x")
    touch = cast.wrote(tomas, cast.YESTERDAY, by=maya)
    type(touch).objects.filter(pk=touch.pk).update(arrival=arrival)

    assert client.post(f"/touches/{touch.pk}/end/").status_code == 400
    assert tomas.touches.exists()


def test_the_name_by_hand_counts(client, tomas):
    client.post(where(tomas, "name/"), {"name": "Tomás F. Ferreira"})

    tomas.refresh_from_db()
    assert tomas.name == "Tomás F. Ferreira"
    assert tomas.name_by_hand


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("email", "Tomas@Alta.Example", "tomas@alta.example"),
        ("phone", "+1 801 555 0199", "+18015550199"),
        ("link", "https://www.linkedin.com/in/Tomas-F/", "https://www.linkedin.com/in/tomas-f"),
        ("link", "https://alta.example/team", "https://alta.example/team"),
    ],
)
def test_a_way_to_reach_them_is_kept_in_its_normal_form(kind, text, value, client, tomas):
    client.post(where(tomas, "handles/"), {"kind": kind, "text": text})

    assert tomas.handles.filter(kind=kind, value=value).exists()


@pytest.mark.parametrize(
    ("kind", "text"),
    [("email", "no"), ("phone", "x"), ("link", "javascript:alert(1)"), ("link", "data:,x")],
)
def test_what_is_no_address_is_not_kept(kind, text, client, tomas):
    answer = client.post(where(tomas, "handles/"), {"kind": kind, "text": text})

    assert answer.status_code == 422
    assert tomas.handles.count() == 1


def test_what_is_taken_off_is_gone(client, tomas):
    client.post(where(tomas, "circles/"), {"kind": "work", "label": "Old plant"})
    client.post(where(tomas, "details/"), {"kind": "interest", "text": "robots"})
    assert "Old plant" in shown(client, where(tomas))

    client.post(f"/circles/{tomas.circles.get().pk}/end/")
    client.post(f"/details/{tomas.details.get().pk}/end/")
    client.post(f"/handles/{tomas.handles.get().pk}/end/")

    left = (tomas.circles.count(), tomas.details.count(), tomas.handles.count())
    assert left == (0, 0, 0)


def test_a_next_step_is_a_day_or_none_on_purpose(client, tomas):
    client.post(where(tomas, "next/"), {"on": "in 5 weeks"})
    assert "Be in touch on 29 Dec." in shown(client, where(tomas))

    client.post(where(tomas, "next/"), {"none": "yes"})
    assert "None, on purpose. You can still set a day." in shown(client, where(tomas))


def test_a_day_that_is_none_is_asked_again(client, tomas):
    answer = client.post(where(tomas, "next/"), {"on": "someday"})

    assert answer.status_code == 422
    assert b"That names no day" in answer.content


@pytest.mark.parametrize(("words", "due"), [("two names", "when it suits"), ("", "friday")])
def test_a_promise_that_cannot_be_kept_in_mind_is_asked_again(client, tomas, words, due):
    answer = client.post(where(tomas, "promises/"), {"words": words, "due": due, "mine": "no"})

    html = answer.content.decode()
    assert answer.status_code == 422
    assert f'value="{due}"' in html
    assert 'value="no" checked' in html
    assert not tomas.promises.exists()


def test_a_promise_is_kept_and_opened_again(client, tomas):
    client.post(where(tomas, "promises/"), {"words": "two names", "due": "friday", "mine": "yes"})
    promise = Promise.objects.get()
    assert str(promise.due) == "2026-11-27"

    client.post(f"/promises/{promise.pk}/closure/", {"how": "kept"})
    assert not Promise.objects.still_open().exists()

    client.post(f"/promises/{promise.pk}/closure/end/")
    assert Promise.objects.still_open().exists()


def test_two_entries_become_one_and_two_again(client, maya, tomas):
    other = add_person(maya, name="Tom Ferreira", at=cast.NOW)
    assert "Tom Ferreira" in shown(client, where(tomas, "merges/"), q="ferreira")

    answer = client.post(where(tomas, "merges/"), {"other": other.pk})
    assert Person.objects.visible_to(maya).count() == 1
    assert "They are one person now" in client.get(answer["Location"]).content.decode()

    merge = tomas.merges.get()
    client.post(f"/merges/{merge.pk}/end/")
    assert Person.objects.visible_to(maya).count() == 2


def test_nobody_is_merged_with_themselves(client, tomas):
    assert client.post(where(tomas, "merges/"), {"other": tomas.pk}).status_code == 400


def test_forgetting_is_asked_first_and_then_whole(client, tomas, maya):
    tomas.log_touch("coffee", on=cast.TODAY, by=maya)
    assert "Forget Tomás Ferreira?" in shown(client, where(tomas, "forgetting/"))
    assert client.post(where(tomas, "forgetting/"), {"sure": ""}).status_code == 400
    assert Person.objects.exists()

    client.post(where(tomas, "forgetting/"), {"sure": "yes"})

    assert not Person.objects.exists()


def test_the_page_says_how_the_tie_stands(client, tomas, maya):
    cast.meets(tomas, cast.ago(70), cast.ago(42), cast.ago(14), by=maya)

    html = shown(client, where(tomas))

    assert "Last in touch two weeks ago." in html
    assert "Usually about every four weeks." in html


def test_work_has_its_years(client, tomas):
    Affiliation.objects.filter(person=tomas).update(since="2018-01-01")
    add = {"kind": "note", "text": "x"}
    client.post(where(tomas, "details/"), add)

    page = shown(client, where(tomas))
    assert "Buyer at <a" in page
    assert ">Provo Castings</a>" in page


def test_a_link_that_no_browser_could_follow_is_asked_again(client):
    answer = client.post("/people/", {"name": "Ana Lima", "link": "http://[::1"})

    assert answer.status_code == 422
    assert not Person.objects.exists()


def test_no_sign_that_a_database_refuses_hides_in_a_link(client):
    client.post("/people/", {"name": "Ana Lima", "link": "https://linkedin.com/in/%00x"})

    assert Person.objects.get().handles.get().value.isprintable()
