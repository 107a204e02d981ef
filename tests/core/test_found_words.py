"""The words people are found by, the slips that are forgiven, the lines around a find."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.excerpt import excerpt, parts_of
from wellspring.core.folding import words as folded
from wellspring.core.found_words import MOST, asked_words, name_words, other_spellings, words_of
from wellspring.core.slips import forgiven, meant_by, pieces

WORDS = st.text("abcdefgh", min_size=4, max_size=14)


@given(st.text(max_size=80))
def test_words_are_the_folded_words(text):
    assert words_of(text) == folded(text)


def test_a_name_is_found_in_latin_letters_and_in_its_looser_spelling():
    assert {"олена", "olena"} <= set(name_words(["Олена Коваль"]))
    assert "jurgen" in name_words(["Juergen Weiß"])
    assert other_spellings("juergen") == ["juergen", "jurgen"]


def test_a_question_is_a_few_words_each_once():
    assert asked_words("Tom  TOM, thé") == ["tom", "the"]
    assert len(asked_words(" ".join(map(str, range(50))))) == MOST


@pytest.mark.parametrize(("typed", "meant"), [
    ("tomsa", "tomas"), ("tmas", "tomas"), ("toomas", "tomas"), ("xomas", "tomas"),
    ("thermografy", "thermography"), ("hetmography", "thermography"), ("thermgr", "thermography"),
])  # fmt: skip
def test_a_slip_is_forgiven(typed, meant):
    assert meant_by(typed, ["samuel", meant, "priya"]) == [meant]


def test_what_is_short_or_a_number_is_taken_as_it_stands():
    assert forgiven("tom") == forgiven("2026") == forgiven("a4b5c6") == 0
    assert (forgiven("toms"), forgiven("thermography")) == (1, 2)


def test_the_fewest_slips_are_meant_first_and_a_whole_word_before_one_begun():
    assert meant_by("anns", ["anna", "annsofie"]) == ["annsofie", "anna"]
    assert meant_by("anns", ["annas", "anna"]) == ["anna", "annas"]


@given(WORDS, st.integers(0, 13), st.sampled_from("abz"))
def test_of_a_word_with_one_slip_some_piece_is_always_whole(word, at, letter):
    at %= len(word)
    for slipped in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:]):
        if len(slipped) >= 4:
            assert any(piece in word for _, piece in pieces(slipped))


def test_the_words_around_are_shown_and_what_was_found_is_marked():
    note = "She asked about " + "the old plant and " * 12 + "thermography of motors, again"

    shown = excerpt(note, ["thermo"])

    assert [part.text for part in shown if part.found] == ["thermography"]
    assert shown[0].text == "…"
    assert len("".join(part.text for part in shown)) < 170


@given(st.text(max_size=120), st.text("abc<>&é'", min_size=1, max_size=3))
def test_parts_are_the_text_and_nothing_else(text, words):
    assert "".join(part.text for part in parts_of(text, [words])) == text
