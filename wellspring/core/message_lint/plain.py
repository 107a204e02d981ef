"""Words without what writers drop or vary, and the way back to where they stand in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from wellspring.core.message_lint.letter import Span

_WORD = re.compile(r"\w+(?:['-]\w+)*")
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"',
         "«": '"', "»": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "…": ".", "œ": "oe", "æ": "ae",
         "\u00ad": "", "\u200b": "", "\u200d": "", "\ufeff": ""}  # fmt: skip


class _Plain(dict[int, str]):
    """Every character without capital, accent and typography; learned as it is met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        bare = _SAME.get(char)
        if bare is None:
            parts = unicodedata.normalize("NFKD", char.lower())
            bare = "".join(part for part in parts if not unicodedata.combining(part))
            bare = " " if bare.isspace() else bare
        self[code] = bare
        return bare


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Lower case, no accents, plain marks; length may change."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


class Sentence:
    """A stretch of the text, folded for comparison with one space between words."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self.start = start
        self.end = end
        self.folded = " ".join(plain(text[start:end]).split())
        self.words = len(_WORD.findall(self.folded))

    @property
    def span(self) -> Span:
        """The whole sentence."""
        return Span(self.start, self.end)

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.folded.rstrip("\"') ").endswith("?")

    @cached_property
    def _places(self) -> list[int]:
        """For every folded character, the place in the text that it comes from."""
        places: list[int] = []
        gap = True
        for at in range(self.start, self.end):
            for char in plain(self._text[at]):
                if not char.isspace() or not gap:
                    places.append(at)
                gap = char.isspace()
        return places

    def place(self, start: int, end: int) -> Span:
        """Where folded characters stand in the text."""
        if end <= start:
            return self.span
        return Span(self._places[start], self._places[end - 1] + 1)


def sentence(text: str, start: int, end: int) -> Sentence:
    """A stretch of the text without the spaces around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(text, start, end)
