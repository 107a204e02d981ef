"""A touch told in one line, as to a friend (P0.1, P0.17, P0.18)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from wellspring.core.one_line import read_line, when
from wellspring.core.one_line.english import CHANNELS
from wellspring.core.sightings import Channel

WEDNESDAY = date(2026, 11, 25)
COFFEE = "coffee with tomás yesterday, promised two introductions by friday, back in five weeks"


def read(text, people=None):
    return read_line(text, today=WEDNESDAY, people=people)


def test_a_line_tells_how_and_when():
    assert (read(COFFEE).channel, read(COFFEE).on) == ("coffee", date(2026, 11, 24))


def test_a_line_tells_what_i_promised_and_by_when():
    assert read(COFFEE).promises == ((True, "two introductions", date(2026, 11, 27), ""),)


def test_a_line_tells_the_next_step():
    assert read(COFFEE).next_on == date(2026, 12, 30)


def test_the_note_leaves_out_what_only_sets_the_next_step():
    assert read(COFFEE).note == COFFEE.removesuffix(", back in five weeks")


def test_a_line_tells_who():
    assert read(COFFEE, {"tomás": [4]}).names == (("tomás", (4,)),)


def test_the_longest_name_that_is_known_is_meant():
    people = {"grace": [1, 2], "grace lindholm": [1]}

    assert read("lunch with Grace Lindholm and Samir", people).names == (
        ("Grace Lindholm", (1,)),
        ("Samir", ()),
    )


def test_names_can_be_looked_up_by_asking():
    assert read("called Ana about the plant", lambda name: [9] if name == "Ana" else []).names == (
        ("Ana", (9,)),
    )


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("called; asked about the night shift", "call"),
        ("lunch with Grace", "meal"),
        ("met Kate for a walk", "meeting"),
        ("texted ana", "text"),
        ("emailed Priya about the role", "email"),
        ("wrote Tom a letter", "letter"),
        ("said hello at the expo", "event"),
        ("dm on linkedin", "linkedin_message"),
        ("read his book and passed it on", "supported_their_work"),
        ("something else entirely", "other"),
    ],
)
def test_any_communication_is_a_touch(text, channel):
    """P0.17, P0.18."""
    assert read(text).channel == channel


@pytest.mark.parametrize(
    "text",
    [
        "coffee, none on purpose",
        "coffee; none, on purpose",
        "coffee --next none",
        "coffee, next none",
    ],
)
def test_no_next_step_can_be_said_on_purpose(text):
    """P0.1: every touch ends with a next step or an explicit none."""
    assert (read(text).next_none, read(text).next_on, read(text).note) == (True, None, "coffee")


def test_a_line_that_says_nothing_of_a_next_step_leaves_it_open():
    assert (read("coffee").next_none, read("coffee").next_on) == (False, None)


def test_the_next_step_can_stand_at_the_end_as_on_the_command_line():
    line = read("called; asked about X --next 2w")

    assert (line.note, line.next_on) == ("called; asked about X", date(2026, 12, 9))


def test_their_promise_is_theirs():
    (promise,) = read("lunch with Grace, she'll send the report tomorrow").promises

    assert (promise.mine, promise.due) == (False, date(2026, 11, 26))


def test_a_day_the_touch_happened_on_is_past_and_a_promised_one_to_come():
    line = read("met Kate on friday, promised the slides by friday")

    assert line.on == date(2026, 11, 20)
    assert line.promises[0].due == date(2026, 11, 27)


def test_words_that_name_no_day_are_refused_with_a_sentence():
    with pytest.raises(ValueError, match="names no day"):
        when("whenever", WEDNESDAY)


def test_every_channel_a_line_tells_is_one_we_know():
    assert set(CHANNELS.values()) <= set(Channel)


@given(st.text(max_size=200))
def test_any_line_can_be_kept(text):
    line = read(text)

    assert line.on <= WEDNESDAY
    assert not (line.next_none and line.next_on)


@pytest.mark.parametrize(
    "text",
    [
        "Called about Provo",
        "Discussed the plant",
        "I'll be in Utah on Friday",
        "Met the team at Alta",
    ],
)
def test_a_place_or_a_first_word_is_nobodys_name(text):
    assert read(text).names == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sofie from Randstad called about a finance director role", "Sofie"),
        ("call with Sofie from Randstad about a finance director role", "Sofie"),
        ("mail from Ana", "Ana"),
    ],
)
def test_the_house_somebody_is_from_is_nobodys_name(text, name):
    assert [told for told, _ in read(text).names] == [name]


def test_names_go_on_after_a_comma():
    names = read("Met Ana, Tom and Ruth for drinks").names

    assert [name for name, _ in names] == ["Ana", "Tom", "Ruth"]


@pytest.mark.parametrize("text", ["He will retire in May", "promised nothing", "He likes my idea"])
def test_what_is_no_promise_stays_a_note(text):
    line = read(text)

    assert (line.promises, line.learned, line.note) == ((), (), text)


def test_a_friday_that_somebody_wants_is_not_the_day_it_happened():
    assert read("Ana rang me; wants to meet friday").on == WEDNESDAY


def test_a_part_stands_where_it_was_told():
    line = read(COFFEE)

    assert {span.kind: COFFEE[span.at : span.at + span.length] for span in line.spans} == {
        "touch": "coffee",
        "with": "tomás",
        "when": "yesterday",
        "owe": "promised two introductions by friday",
        "next": "back in five weeks",
    }


@given(st.text(max_size=200))
def test_no_part_stands_outside_the_words(text):
    spans = read(text).spans

    assert all(one.at >= 0 and one.at + one.length <= len(text) for one in spans)


@pytest.mark.parametrize(
    "told",
    [
        "Priya Raman wrote back, she would like to talk",
        "Leilani answered my mail",
        "Mail from Nils Aaberg: yes",
        "Got a short note from Ana, she says yes",
        "heard back from Tomás by email",
        "Priya schreef terug, ze wil graag praten",
        "Jan heeft op mijn mail geantwoord",
        "Mailtje van Nils gekregen",
        "Priya hat auf meine Mail geantwortet",
        "Antwort von Nils, per Mail",
        "Claire m'a répondu par mail",
        "Un mail de Claire, elle dit oui",
        "Ana me escribió un correo",
        "Respuesta de Ana por correo",
    ],
)
def test_a_word_of_theirs_is_theirs(told):
    assert read(told).theirs


@pytest.mark.parametrize(
    "told",
    [
        "Wrote back to Priya",
        "I answered the mail from Leilani",
        "emailed Nils about the role",
        "Ana called, she will ring again",
        "Priya terug gemaild",
        "Nils eine Mail geschrieben",
        "coffee with Ana",
        "sent Ana the letter",
    ],
)
def test_what_i_wrote_is_not_theirs(told):
    assert not read(told).theirs


def test_on_their_own_page_a_first_name_is_enough():
    assert read_line("Leilani wrote back", today=WEDNESDAY, known=["Leilani Kahale"]).theirs
    assert read_line("she emailed: yes", today=WEDNESDAY, known=["Leilani Kahale"]).theirs
