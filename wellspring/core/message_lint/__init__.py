"""Reading a letter over before it leaves: notes in its margin, and praise; it never gates.

Each rule asks one question about values and quotes the exact words that answer it. Which line of
the practice is behind it stands in `PRACTICE`; the sentences are made in web/wording. A letter in
a language of the five is read in it, and guessed where nobody says (P0.4, P3.25 and others).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.kinds import guessed_kind
from wellspring.core.message_lint.letter import (
    PRACTICE,
    Context,
    Finding,
    Kind,
    Letter,
    Praise,
    Praised,
    Reading,
    Rule,
    Span,
)
from wellspring.core.message_lint.page import MOST, page
from wellspring.core.message_lint.praising import praise_in
from wellspring.core.message_lint.rules import EVERY
from wellspring.core.message_lint.sheet import Sheet
from wellspring.core.message_lint.tongues import LANGUAGES, guessed, tongue

if TYPE_CHECKING:
    from wellspring.core.message_lint.page import Page

__all__ = [
    "LANGUAGES",
    "MOST",
    "PRACTICE",
    "Context",
    "Finding",
    "Kind",
    "Letter",
    "Praise",
    "Praised",
    "Reading",
    "Rule",
    "Span",
    "read_over",
]

NOTHING_KNOWN = Context()


def read_over(letter: Letter, about: Context | None = None) -> Reading:
    """Margin notes on a letter, in its order, and what to keep; `about` is how the tie stands."""
    taken = page(letter.text)
    language = letter.language or guessed(_words(taken))
    words = tongue(language)
    taken = taken.spelt(words.spelling)
    kind = letter.kind or guessed_kind(taken, words)
    sheet = Sheet(taken, words, kind, about or NOTHING_KNOWN)
    found = sorted((note for rule in EVERY for note in rule(sheet)), key=lambda note: note.span)
    return Reading(kind, language, tuple(found), tuple(praise_in(sheet, found)))


def _words(taken: Page) -> frozenset[str]:
    folded = (taken.greeting, *taken.sentences)
    return frozenset(word.strip(".,!?:;()¿¡\"'") for one in folded for word in one.folded.split())
