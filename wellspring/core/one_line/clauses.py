"""A line cut into its clauses, each with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellspring.core.days.tokens import EDGES, tokens

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ENDS = re.compile(
    r"[,;!?]+(?=\s|$)|(?<!next):(?=\s)|(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\bst)\.+(?=\s|$)|\s[-–—]+(?=\s)"
)
WORD = re.compile(r"\S+")
ON_PURPOSE = ("on purpose", "exprès", "a propósito", "bewust", "absichtlich", "mit absicht")
AND = frozenset("and & en und et y e but maar aber mais pero".split())
THEN = frozenset("and then but en und et y dan dann puis maar aber mais pero".split())


class Word(NamedTuple):
    """A word without the marks around it, as its language looks it up, and its place."""

    low: str
    at: int
    end: int


class Clause(NamedTuple):
    """A stretch of the line: its first character and its words as told."""

    at: int
    text: str

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.at + len(self.text)

    @property
    def low(self) -> str:
        """Lower case, letter for letter at the same places, with plain apostrophes."""
        return lower(self.text)

    @property
    def words(self) -> list[Word]:
        """Its words, the same ones `core.days` counts."""
        return list(_words(self))


def lower(text: str) -> str:
    """Lower case of the same length, with plain apostrophes."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'").replace("–", " ").replace("—", " ")


def clauses(text: str) -> list[Clause]:
    """What marks set apart; "none, on purpose" stays whole."""
    found: list[Clause] = []
    start = 0
    for mark in ENDS.finditer(lower_marks(text)):
        if not lower(text[mark.end() :]).lstrip().startswith(ON_PURPOSE):
            found += _trimmed(text, start, mark.start())
            start = mark.end()
    return found + _trimmed(text, start, len(text))


def lower_marks(text: str) -> str:
    """Lower case with its dashes kept, to find where clauses end."""
    low = text.lower()
    return low if len(low) == len(text) else text


def halves(clause: Clause) -> Iterator[tuple[Clause, Clause]]:
    """A clause cut before each of its words, but for an "and" between the two."""
    words = clause.words
    for place, word in enumerate(words[1:], 1):
        after = words[place + 1].at if word.low in AND and place + 1 < len(words) else word.at
        yield _part(clause, clause.at, word.at), _part(clause, after, clause.end)


def without_and(clause: Clause) -> Clause:
    """A clause without the "and" or "then" it begins with."""
    words = clause.words
    if len(words) > 1 and words[0].low in THEN:
        return Clause(words[1].at, clause.text[words[1].at - clause.at :])
    return clause


def _trimmed(text: str, start: int, end: int) -> list[Clause]:
    bare = text[start:end].strip(" .;,\t\r\n")
    return [Clause(text.index(bare, start), bare)] if bare else []


def _part(clause: Clause, start: int, end: int) -> Clause:
    return Clause(start, clause.text[start - clause.at : end - clause.at].rstrip())


def _words(clause: Clause) -> Iterator[Word]:
    folded = clause.low
    said: Sequence[str] = (
        tokens(clause.text) if len(clause.text.lower()) == len(clause.text) else []
    )
    for place, found in enumerate(WORD.finditer(folded)):
        raw = found.group()
        left = len(raw) - len(raw.lstrip(EDGES))
        bare = raw.strip(EDGES).rstrip(".")
        at = clause.at + found.start() + left
        yield Word(said[place] if said else bare, at, at + len(bare))
