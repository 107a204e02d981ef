"""Finding people by any words told of them, with an index that is always right (P1.31)."""

from __future__ import annotations

import pytest
from django.db import connection

from tests.cast import NOW, TODAY, ago, meets, stranger, wrote
from wellspring.records import word_index
from wellspring.records.doctor import differences, mend
from wellspring.records.forgetting import forget
from wellspring.records.glance import find, find_rows, through_django
from wellspring.records.knowing import Knowing
from wellspring.records.merging import merge, unmerge
from wellspring.records.models import Name, Need, Offer, Person
from wellspring.records.noting import add_circle, add_detail, add_person, add_work, rename
from wellspring.records.renewing import renew

pytestmark = pytest.mark.django_db


def found(by, words):
    question = find.asked(through_django, by.reads, words)
    return [one.name for one in find.people(through_django, by.reads, question, 20)]


def where(by, words):
    """The first found, and the texts of the rows that say why."""
    question = find.asked(through_django, by.reads, words)
    people = find.people(through_django, by.reads, question, 20)
    first, *_ = find_rows.hits(through_django, question, people)
    return first.who.name, [text for row in first.rows for text in row.texts]


@pytest.fixture(params=["late", "written"])
def settle(request):
    """What is found must not depend on whether the entries were written already."""
    return word_index.catch_up if request.param == "written" else lambda: None


@pytest.mark.parametrize("words", [
    "tomás", "tomas", "ferr", "TOMAS ferreira", "provo", "buyer", "tomas@provo", "ferreira cast",
])  # fmt: skip
def test_somebody_is_found_by_name_address_work_and_title(maya, tomas, leilani, words, settle):
    settle()

    assert found(maya, words) == ["Tomás Ferreira"]


def test_whole_notes_are_searched_wherever_they_stand(maya, tomas, leilani, settle):
    add_detail(tomas, "note", "Knows about thermography of motors", by=maya)
    add_circle(tomas, "sport", "Rowing at dawn", by=maya)
    Knowing.note(tomas, "wants fewer meetings", side="of_them", topic="goals", on=TODAY, by=maya)
    Need.objects.create(book_id=maya.book_id, person=tomas, words="a press brake", on=TODAY)
    Offer.objects.create(book_id=maya.book_id, person=tomas, words="a forklift", on=TODAY)
    tomas.log_touch("coffee", on=ago(3), note="Talked of Lisbon", by=maya)
    wrote(tomas, ago(2), by=maya, sayings=("Could you send the drawings?",))
    settle()

    for words in ("thermogr", "rowing", "meetings", "brake", "forklift", "lisbon", "drawings"):
        assert found(maya, words) == ["Tomás Ferreira"], words
        assert words in " ".join(where(maya, words)[1]).lower()


def test_all_the_words_must_be_there_anywhere_in_one_record(maya, tomas, leilani, settle):
    add_detail(tomas, "note", "likes tea", by=maya)
    add_detail(leilani, "note", "likes coffee", by=maya)
    settle()

    assert found(maya, "tea tomas") == ["Tomás Ferreira"]
    assert found(maya, "tea leilani") == []
    assert sorted(found(maya, "likes")) == ["Leilani Kahale", "Tomás Ferreira"]


def test_a_slip_of_the_fingers_is_forgiven(maya, tomas, leilani, settle):
    add_detail(leilani, "note", "thermography", by=maya)
    settle()
    word_index.catch_up()

    assert found(maya, "tmoas") == ["Tomás Ferreira"]
    assert found(maya, "ferriera") == ["Tomás Ferreira"]
    assert found(maya, "thermografy") == ["Leilani Kahale"]
    assert found(maya, "kahle thermografy") == ["Leilani Kahale"]


def test_a_name_comes_before_an_organisation_and_that_before_a_note(maya, tomas, settle):
    at_tomas = add_person(maya, name="Ana Ruiz", at=NOW, organisation="Tomas and Sons")
    noted = add_person(maya, name="Bo Li", at=NOW, note="met through Tomas")
    other = add_person(maya, name="Ferdinand Tomas", at=NOW)
    settle()

    assert found(maya, "tomas") == [tomas.name, other.name, at_tomas.name, noted.name]


def test_near_ties_come_before_far_ones(maya, settle):
    far, near, seated = (add_person(maya, name=f"Ana {n}", at=NOW) for n in ("Abe", "Bay", "Cox"))
    meets(near, ago(90), ago(60), ago(30), by=maya)
    seated.take_seat(on=TODAY, by=maya)
    settle()

    assert found(maya, "ana") == [seated.name, near.name, far.name]


def test_other_spellings_and_alphabets_are_found(maya, settle):
    olena = add_person(maya, name="Олена Коваль", at=NOW)
    jurgen = add_person(maya, name="Jürgen Weiß", at=NOW)
    Name.objects.create(book_id=maya.book_id, person=jurgen, text="Jogi", kind="nickname")
    settle()

    assert found(maya, "olena") == found(maya, "коваль") == [olena.name]
    assert found(maya, "juergen weiss") == found(maya, "jogi") == [jurgen.name]


def test_who_is_called_by_a_short_form_is_found_by_the_whole_name_and_the_other_way(maya, settle):
    robert = add_person(maya, name="Robert Quinn", at=NOW)
    liz = add_person(maya, name="Liz Moreau", at=NOW)
    settle()

    assert found(maya, "bob") == found(maya, "bob quinn") == [robert.name]
    assert found(maya, "elizabeth") == [liz.name]
    bob = add_person(maya, name="Bob Adler", at=NOW)
    assert found(maya, "bob") == [bob.name]


def test_the_lists_find_the_same(maya, tomas, leilani, settle):
    add_detail(tomas, "note", "thermography", by=maya)
    settle()

    assert [each.name for each in Person.objects.visible_to(maya).found("thermo", maya)] == [
        "Tomás Ferreira"
    ]
    assert not Person.objects.visible_to(maya).found("?!", maya)


def test_nobody_elses_rows_are_ever_found(maya, tomas, settle):
    other = stranger()
    theirs = add_person(other, name="Tomás Quartz", at=NOW, organisation="Provo Quartz")
    add_detail(theirs, "note", "thermography", by=other)
    settle()

    assert found(maya, "tomas") == ["Tomás Ferreira"]
    assert found(other, "tomas") == ["Tomás Quartz"]
    assert found(maya, "thermography") == found(maya, "thermografy") == []
    question = find.asked(through_django, maya.reads, "provo")
    places = find_rows.organisations(through_django, maya.reads, question, 9)
    assert [each.name for each in places] == ["Provo Castings"]


def test_what_changes_is_found_by_its_new_words_alone(maya, tomas, settle):
    rename(tomas, "Tomás Almeida", by=maya)
    add_work(tomas, "Harbor Forge", "Foreman", by=maya)
    settle()
    Name.objects.filter(text="Tomás Ferreira").delete()
    renew(maya.book_id, [tomas.pk])
    settle()

    assert found(maya, "almeida") == found(maya, "harbor") == ["Tomás Almeida"]
    assert found(maya, "ferreira") == []


def test_a_merge_moves_the_words_and_taking_it_back_moves_them_home(maya, tomas, leilani, settle):
    add_detail(leilani, "note", "thermography", by=maya)
    merged = merge(tomas, leilani, by=maya, at=NOW)
    settle()
    assert found(maya, "thermography") == found(maya, "kahale") == ["Tomás Ferreira"]

    unmerge(merged, by=maya, at=NOW)
    settle()
    assert found(maya, "thermography") == ["Leilani Kahale"]


def test_of_who_is_forgotten_no_byte_stays_in_the_index(maya, tomas, settle):
    zeb = add_person(maya, name="Zebulon Quartermain", at=NOW, note="xylophonist")
    add_detail(tomas, "note", "Zebulon Quartermain says hello", by=maya)
    settle()
    forget(zeb, by=maya, today=TODAY)

    assert found(maya, "zebulon") == found(maya, "xylophonist") == []
    assert found(maya, "hello") == ["Tomás Ferreira"]
    assert not [word for word in (b"zebulon", b"quartermain", b"xylophon") if word in _bytes()]


def _bytes():
    """Everything that the tables of the index hold, as it lies there."""
    tables = ("found_by", "found_words", "found_late")
    if connection.vendor == "sqlite":
        tables = ("found_by_data", "found_by_content", "found_by_idx", "found_words", "found_late")
    told = b""
    for table in tables:
        for row in through_django(f"SELECT * FROM {table}", []):  # noqa: S608  our own
            told += b" ".join(
                each if isinstance(each, bytes) else str(each).encode() for each in row
            )
    assert b"tomas" in told
    return told.lower()


def test_the_doctor_finds_an_entry_that_drifted_and_makes_it_anew(maya, tomas):
    word_index.catch_up()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM found_by")
    assert differences(maya, today=TODAY)["words"] == 1
    assert found(maya, "tomas") == []

    mend(maya, today=TODAY)

    assert differences(maya, today=TODAY)["words"] == 0
    assert found(maya, "tomas") == ["Tomás Ferreira"]


def test_writing_what_is_late_twice_does_nothing_more(maya, tomas):
    assert word_index.catch_up() == 1
    assert word_index.catch_up() == 0


def test_a_text_that_only_looks_like_a_question_to_the_index_is_plain_words(maya, tomas):
    for text in ('"', "tomas*", "name:tomas", "tomas AND", "(tomas", "NEAR(tomas)", "'); --", "%_"):
        question = find.asked(through_django, maya.reads, text)
        assert question is None or find.people(through_django, maya.reads, question, 5) is not None


@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="only SQLite makes tables anew")
def test_a_table_that_was_made_anew_is_watched_again(maya, tomas):
    with connection.cursor() as cursor:
        cursor.execute("DROP TRIGGER found_details_comes")
    word_index.install()
    word_index.catch_up()

    add_detail(tomas, "note", "thermography", by=maya)

    assert found(maya, "thermography") == ["Tomás Ferreira"]
