"""A letter on the table: its page, its language and what it asks, as every rule looks at it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wellspring.core.message_lint.asking import asks_in
from wellspring.core.message_lint.letter import PRACTICE, Context, Finding, Kind, Rule, Span
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    from wellspring.core.message_lint.asking import Ask
    from wellspring.core.message_lint.page import Page
    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.tongues import Tongue

FIRST = 1  # words of a greeting before the name


class Sheet:
    """Everything a rule may ask about one letter."""

    def __init__(self, page: Page, tongue: Tongue, kind: Kind, about: Context) -> None:
        self.page = page
        self.tongue = tongue
        self.kind = kind
        self.about = about

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """What the letter asks for, in its order."""
        return asks_in(self.page, self.tongue)

    @cached_property
    def folded(self) -> str:
        """All its sentences in one folded line."""
        return " ".join(one.folded for one in self.page.sentences)

    def says(self, pattern: str) -> bool:
        """Whether any sentence holds the pattern."""
        return any(True for _ in self.places(pattern))

    def places(self, pattern: str) -> Iterator[tuple[Sentence, Match[str]]]:
        """The first place in each sentence where the pattern fits."""
        for one in self.page.sentences:
            match = found(pattern, one.folded)
            if match:
                yield one, match

    def spares(self, rule: Rule, one: Sentence) -> bool:
        """Whether a sentence uses the words of a rule for something else."""
        return found(self.tongue.spared.get(rule, ""), one.folded) is not None

    def count(self, pattern: str) -> int:
        """How often the pattern fits, in all sentences."""
        return len(compiled(pattern).findall(self.folded))

    def quote(self, span: Span) -> str:
        """The exact words of a place."""
        return self.page.text[span.start : span.end]

    def finding(self, rule: Rule, span: Span, practice: str = "", **parts: str) -> Finding:
        """A note at a place, with pieces of the letter for a better sentence."""
        told = tuple((name, words) for name, words in parts.items() if words)
        return Finding(rule, span, self.quote(span), practice or PRACTICE[rule], told)

    @cached_property
    def name(self) -> str:
        """Whom the letter greets: the last word of the greeting that begins with a capital."""
        words = self.quote(self.page.greeting.span).strip(" ,.:!-–—\n").split()
        named = [word for word in words[FIRST:] if word[:1].isupper()] or words[-1:]
        return " ".join(named)

    @property
    def opening(self) -> Span:
        """The first sentence, for what the whole letter lacks."""
        first = self.page.sentences[:1]
        return first[0].span if first else self.page.whole
