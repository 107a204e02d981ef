"""Words without what writers drop or vary, and the way back to where they stand in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

_SPELT = re.compile(r"(?<![\w'@.-])[\w']+(?![\w'@-])")
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

    def __init__(
        self, text: str, start: int, end: int, spelling: Mapping[str, str] | None = None
    ) -> None:
        self._text = text
        self.start = start
        self.end = end
        self._written = " ".join(plain(text[start:end]).split())
        self._spelling = spelling or {}
        self.folded = _spelt(self._written, self._spelling) if spelling else self._written
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
        return self._respelt(places) if self._spelling else places

    def _respelt(self, places: list[int]) -> list[int]:
        """The places once short spellings are written out: a word keeps its first and its last."""
        told: list[int] = []
        done = 0
        for word in _SPELT.finditer(self._written):
            full = self._spelling.get(word.group())
            if full is not None:
                first, last = word.start(), word.end() - 1
                told += places[done:first]
                told += [places[first]] * (len(full) - 1) + [places[last]]
                done = word.end()
        return told + places[done:]

    def spelt(self, spelling: Mapping[str, str]) -> Sentence:
        """The same place, read with short spellings written out: "cant u" is "can't you"."""
        if not any(word.group() in spelling for word in _SPELT.finditer(self._written)):
            return self
        return Sentence(self._text, self.start, self.end, spelling)

    def place(self, start: int, end: int) -> Span:
        """Where folded characters stand in the text."""
        if end <= start:
            return self.span
        return Span(self._places[start], self._places[end - 1] + 1)


def _spelt(written: str, spelling: Mapping[str, str]) -> str:
    return _SPELT.sub(lambda word: spelling.get(word.group(), word.group()), written)


def sentence(text: str, start: int, end: int) -> Sentence:
    """A stretch of the text without the spaces around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(text, start, end)
