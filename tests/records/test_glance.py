"""Quick looks: the same SQL through both databases (the command line's and the pages')."""

from __future__ import annotations

import pytest

from tests.cast import NOW, TODAY, add_person, ago, meets, stranger
from wellspring.records.glance import through_django
from wellspring.records.glance.briefing import brief, who_asks
from wellspring.records.glance.keys import listed
from wellspring.records.glance.passed import duties, touches
from wellspring.records.glance.people import found, meant
from wellspring.records.glance.person import whole
from wellspring.records.models import Person
from wellspring.records.noting import add_circle, add_handle, add_work

pytestmark = pytest.mark.django_db


def names(member, words="", **how):
    return [one.name for one in found(through_django, member.reads, words, **how)]


def who(member, told):
    return [one.name for one in meant(through_django, member.reads, told)]


@pytest.fixture
def network(maya, tomas, leilani, samuel):
    return maya


def test_people_stand_in_the_order_of_their_names(network):
    assert names(network) == ["Samuel Adeyemi", "Tomás Ferreira", "Leilani Kahale"]


@pytest.mark.parametrize("words", ["tomas", "TOMÁS", "ferr", "provo", "tom prov", "provo.example"])
def test_people_are_found_by_how_words_begin_in_any_letters(network, words):
    assert names(network, words) == ["Tomás Ferreira"]


@pytest.mark.parametrize("words", ["mas", "tom adeyemi"])
def test_people_are_not_found_by_the_middle_of_a_word_or_by_words_of_two_people(network, words):
    assert names(network, words) == []


def test_signs_without_a_letter_find_nobody(network):
    assert names(network, "%") == []


def test_a_list_goes_on_after_the_last_one_shown(network):
    first = found(through_django, network.reads, at_most=1)[0]

    assert names(network, after=(first.sort_key, first.id)) == ["Tomás Ferreira", "Leilani Kahale"]


def test_those_only_heard_of_are_listed_when_asked_for(network, tomas):
    Person.objects.filter(pk=tomas.pk).update(heard_of=True)

    assert "Tomás Ferreira" not in names(network)
    assert "Tomás Ferreira" in names(network, heard_of=True)


def test_a_line_tells_where_somebody_works(network):
    assert [one.now_at for one in found(through_django, network.reads, "tom")] == [
        "Buyer, Provo Castings"
    ]


def test_a_strangers_people_are_not_found(network):
    other = stranger()

    assert names(other) == []
    assert who(other, "tomás") == []


def test_somebody_is_meant_by_number_address_phone_profile_or_name(network, tomas, samuel):
    add_handle(tomas, "link", "https://linkedin.com/in/Tomas-Ferreira/", by=network)

    for told in (
        str(tomas.pk), "tomas@provo.example", "Tomas@Provo.example", "tomás", "t f",
        "Tomás Ferreira", "ferreira", "provo", "www.linkedin.com/in/tomas-ferreira",
    ):  # fmt: skip
        assert who(network, told) == ["Tomás Ferreira"], told
    assert who(network, "+1 (801) 555-0142") == ["Samuel Adeyemi"]


def test_a_whole_name_means_who_bears_it_and_not_who_is_called_longer(network):
    add_person(network, name="Tomás Ferreira da Silva", at=NOW)

    assert who(network, "tomas ferreira") == ["Tomás Ferreira"]
    assert who(network, "tomas") == ["Tomás Ferreira", "Tomás Ferreira da Silva"]


def test_two_namesakes_are_both_meant(network):
    add_person(network, name="Tomás Ferreira", at=NOW)

    assert who(network, "Tomás Ferreira") == ["Tomás Ferreira"] * 2


def test_a_name_means_before_a_workplace(network):
    add_person(network, name="Provo Jones", at=NOW)

    assert who(network, "provo") == ["Provo Jones"]


def test_somebody_known_is_meant_before_somebody_heard_of(network):
    other = add_person(network, name="Tomás Oliveira", at=NOW)
    Person.objects.filter(pk=other.pk).update(heard_of=True)

    assert who(network, "tomás") == ["Tomás Ferreira"]
    assert who(network, "oliveira") == ["Tomás Oliveira"]


def test_the_number_of_a_merged_record_means_the_kept_one(network, tomas, leilani):
    Person.objects.filter(pk=tomas.pk).update(merged_into=leilani)

    assert who(network, str(tomas.pk)) == ["Leilani Kahale"]


def test_nobody_is_nobody(network):
    assert who(network, "nobody at all") == []
    assert who(network, "  ") == []
    assert who(network, "9" * 30) == []


def test_keys_are_every_handle_and_every_name_with_every_organisation(network, tomas):
    add_handle(tomas, "phone", "+1 801 555 0100", by=network)
    add_handle(tomas, "link", "linkedin.com/in/tomas-ferreira?trk=x", by=network)
    add_work(tomas, "Orem Foundry", "", by=network)
    tomas.names.create(book_id=network.book_id, text="Tom Ferreira", kind="nickname")
    add_circle(tomas, "work", "", by=network)

    (row,) = listed(through_django, network.reads, [(tomas.pk, tomas.name)], today=TODAY)

    assert set(row["keys"]) == {
        "tomas@provo.example", "+18015550100", "https://www.linkedin.com/in/tomas-ferreira",
        "Tomás Ferreira|Provo Castings", "Tomás Ferreira|Orem Foundry",
        "Tom Ferreira|Provo Castings", "Tom Ferreira|Orem Foundry",
    }  # fmt: skip
    assert row["circle"] == "work"


def test_one_person_whole_holds_what_hangs_on_them(network, tomas):
    meets(tomas, ago(3), by=network)
    tomas.promise("two names", on=ago(3), by=network)

    person = whole(through_django, network.reads, tomas.pk, today=TODAY)

    assert person is not None
    assert [touch.channel for touch in person.touches] == ["coffee"]
    assert "two names" in [duty.words for duty in person.duties]
    assert person.standing.touches == 1
    assert person.as_json()["last"] == str(ago(3))


def test_a_stranger_sees_nobody_whole(network, tomas):
    assert whole(through_django, stranger().reads, tomas.pk, today=TODAY) is None


def test_closed_duties_are_listed_when_asked_for(network, tomas):
    promise = tomas.promise("two names", on=ago(3), by=network)
    promise.close("kept", by=network, at=NOW)

    def owed(**how):
        return [duty.open for duty in duties(through_django, network.reads, today=TODAY, **how)]

    assert owed() == []
    assert owed(also_closed=True) == [False]


def test_touches_come_with_the_latest_first(network, tomas):
    meets(tomas, ago(9), ago(2), ago(5), by=network)

    days = [touch.at.date() for touch in touches(through_django, network.reads)]

    assert days == [ago(2), ago(5), ago(9)]


def test_a_call_is_judged_by_the_work_of_whoever_calls(maya):
    """P2.19: the page and the command line ask back the same."""
    add_person(maya, name="Marcus Webb", at=NOW, organisation="Summit", title="Recruiter")
    asked = "Marcus Webb about a role"
    found = brief(through_django, maya.reads, asked, today=TODAY)

    assert who_asks(found, asked) == "recruiter"
