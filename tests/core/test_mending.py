"""A letter mended at one note: what is pressed changes, and nothing else moves."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.mending import Mend, mended, mends, stretch
from wellspring.core.message_lint import Kind, Letter, Rule, Span, read_over

LETTER = """Dear Grace,

Tomás suggested I write. I would love to pick your brain about Kestrel. It starts in spring.

How do you split the crews meanwhile?

Maya"""


def noted(rule, text=LETTER, kind=Kind.FIRST_LETTER):
    return next(one for one in read_over(Letter(text, kind)).findings if one.rule is rule)


def test_a_sentence_is_taken_out_whole_and_leaves_no_gap():
    """P3.29."""
    span = noted(Rule.VAGUE).span

    assert mended(LETTER, span, Mend.TAKE_OUT, "") == LETTER.replace(
        "I would love to pick your brain about Kestrel. ", ""
    )


def test_other_words_take_the_place_of_the_sentence_alone():
    """P3.25."""
    span = noted(Rule.VAGUE).span

    said = mended(LETTER, span, Mend.INSTEAD, "Whom should I ask?")
    assert "write. Whom should I ask? It starts" in said


def test_a_paragraph_of_one_sentence_goes_with_its_empty_line():
    span = Span(*(LETTER.index("How do"), LETTER.index("How do") + 6))

    assert mended(LETTER, span, Mend.TAKE_OUT, "").endswith("in spring.\n\nMaya")


def test_what_is_missing_is_put_before_the_first_sentence():
    text = "Dear Grace,\n\nHow do you split the crews?\n\nMaya"
    span = noted(Rule.NO_CONNECTION, text).span

    said = mended(text, span, Mend.PUT_BEFORE, "Tomás suggested I write.")
    assert said == text.replace("How do", "Tomás suggested I write. How do")


@pytest.mark.parametrize("rule", [Rule.TOO_LONG, Rule.TO_WHOM])
def test_what_only_the_writer_can_mend_has_no_press(rule):
    class Note:
        def __init__(self, rule):
            self.rule = rule

    assert mends(Note(rule)) == ()


@given(st.text(alphabet="abc .?!\nÄ", max_size=80), st.data())
def test_taking_out_only_ever_shortens(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    first, last = stretch(text, span)

    assert first <= last
    assert len(mended(text, span, Mend.TAKE_OUT, "")) <= len(text) + 1
