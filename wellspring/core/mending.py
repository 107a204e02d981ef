"""Mending a letter at the place of a note: a sentence taken out, put in, or said in other words.

Only what the person presses is changed, and nothing else moves (P3.25, P3.29, P3.30).
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from wellspring.core.message_lint import Rule, Span
from wellspring.core.message_lint.page import page

if TYPE_CHECKING:
    from wellspring.core.message_lint import Finding


class Mend(StrEnum):
    """What may be done at a note."""

    TAKE_OUT = "take_out"
    INSTEAD = "instead"
    PUT_BEFORE = "put_before"


OUT = frozenset({
    Rule.OPENINGS, Rule.VAGUE, Rule.BEGGING, Rule.SEVERAL_ASKS, Rule.FLATTERY, Rule.FORWARD,
    Rule.TEMPLATE, Rule.COLD_ASK, Rule.TOO_SOON,
})  # fmt: skip
IN_OTHER_WORDS = frozenset({
    Rule.OPENINGS, Rule.VAGUE, Rule.BEGGING, Rule.NO_PURPOSE, Rule.NO_INFORMATION,
    Rule.NO_WAY_OUT, Rule.NO_QUESTION, Rule.FLATTERY, Rule.EMPTY_THANKS,
})  # fmt: skip
BEFORE = frozenset({Rule.NO_CONNECTION, Rule.NO_REASON, Rule.MORE_ME})


def mends(finding: Finding) -> tuple[Mend, ...]:
    """What may be pressed at a note, none where only the writer can know."""
    ways = ((Mend.TAKE_OUT, OUT), (Mend.INSTEAD, IN_OTHER_WORDS), (Mend.PUT_BEFORE, BEFORE))
    return tuple(way for way, rules in ways if finding.rule in rules)


def mended(text: str, span: Span, way: Mend, words: str) -> str:
    """The letter with the sentence of this place taken out, or with these words there."""
    start, end = stretch(text, span)
    if way is Mend.PUT_BEFORE:
        return f"{text[:start]}{words} {text[start:]}"
    if way is Mend.INSTEAD:
        return text[:start] + words + text[end:]
    return _closed(text[:start], text[end:])


def stretch(text: str, span: Span) -> Span:
    """Every whole sentence that the place touches; the place itself where it is in none."""
    inside = [one for one in page(text).sentences if one.start < span.end and span.start < one.end]
    return Span(inside[0].start, inside[-1].end) if inside else span


def _closed(before: str, after: str) -> str:
    """Two pieces with no gap between them: a space in a line, one empty line between paragraphs."""
    before, after = before.rstrip(" "), after.lstrip(" ")
    if not before or before.endswith("\n") or not after or after.startswith("\n"):
        joined = re.sub(r"\n{3,}", "\n\n", before[-3:] + after[:3])
        return before[:-3] + joined + after[3:]
    return f"{before} {after}"
