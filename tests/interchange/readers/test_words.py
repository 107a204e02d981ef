"""The words of a message that are its writer's own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from wellspring.interchange.readers.words import own_words, sayings_in, template_of

WEDNESDAY = date(2026, 11, 25)
LETTER = """{greeting}

I am writing to let you know that I left the plant in June, and that my new address is
{number} Elm Street. I would be glad to hear how you are.

Best,
{name}
"""


def letter(greeting="Hi Bill,", number=12, name="Maya"):
    return LETTER.format(greeting=greeting, number=number, name=name)


def kinds(text):
    return [saying.kind for saying in sayings_in(text, WEDNESDAY)]


@pytest.mark.parametrize(
    "tail",
    [
        "On Tue, Nov 24, 2026 at 9:12 AM Bill Okafor <bill@x.example> wrote:\n{quoted}",
        "On Tue, Nov 24, 2026 at 9:12 AM Bill Okafor <\nbill@x.example> wrote:\n{quoted}",
        "Op di 24 nov 2026 om 09:12 schreef Bill <bill@x.example>:\n{quoted}",
        "Am 24.11.2026 um 09:12 schrieb Bill Okafor:\n{quoted}",
        "Le mar. 24 nov. 2026 à 09:12, Bill <bill@x.example> a écrit :\n{quoted}",
        "El mar, 24 nov 2026 a las 9:12, Bill (<bill@x.example>) escribió:\n{quoted}",
        "-----Original Message-----\nFrom: Bill\n{quoted}",
        "---------- Forwarded message ---------\n{quoted}",
        "Begin forwarded message:\n{quoted}",
        "From: Bill Okafor\nSent: Tuesday\nTo: Maya\nSubject: Deck\n{quoted}",
        "Von: Bill Okafor\nGesendet: Dienstag\nAn: Maya\n{quoted}",
        "Van: Bill Okafor\nVerzonden: dinsdag\nAan: Maya\n{quoted}",
        "De : Bill Okafor\nEnvoyé : mardi\nÀ : Maya\n{quoted}",
        "________________________________\n{quoted}",
        "-- \n{quoted}",
        "Sent from my iPhone\n{quoted}",
    ],
)
def test_what_somebody_else_wrote_is_not_heard(tail):
    quoted = "I'll send you the deck. Could you call me?"

    assert kinds("The plant is fine.\n\n" + tail.format(quoted=quoted)) == []


def test_lines_quoted_with_a_mark_are_not_heard_and_the_answer_below_them_is():
    text = "On Tuesday Bill wrote:\n> Could you call me?\n\nI'll call you tomorrow.\n"

    assert kinds(text) == ["promise"]


def test_thanks_above_a_name_are_a_way_of_signing():
    assert kinds("The plant is fine.\n\nThanks,\nBill") == []


def test_thanks_that_are_the_whole_message_are_thanks():
    assert kinds("Thanks,\nBill") == ["thanks"]


def test_one_letter_to_many_has_one_fingerprint():
    assert template_of(letter()) == template_of(letter("Dear Kate and Sam,", 14, "M."))


def test_two_letters_have_two():
    assert template_of(letter()) != template_of(letter().replace("plant", "foundry"))


def test_a_short_note_has_none():
    assert template_of("Hi Bill,\n\nthanks for lunch.\n\nMaya") == ""


@given(st.text(max_size=600))
def test_any_text_has_own_words_sayings_and_a_fingerprint(text):
    assert len(own_words(text)) <= len(text)
    sayings_in(text, WEDNESDAY)
    template_of(text)


@given(st.text(alphabet="\n> -_:OnwroteDe.", max_size=300))
def test_no_marks_confuse_it(text):
    sayings_in(text, WEDNESDAY)
    template_of(text)
