"""The words around what was found: a short piece of a text, and which parts of it to mark."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellspring.core.found_words import words_of

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Sequence

BEFORE, WIDTH = 40, 150  # letters shown before the first find, and in all
CUT = "…"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Part(NamedTuple):
    """A piece of a text as it was written; `found` where it is what was looked for."""

    text: str
    found: bool = False


def begins_with(text: str, words: Sequence[str]) -> set[str]:
    """Those of the asked words that some word of a text begins with."""
    told = words_of(text)
    return {word for word in words if any(each.startswith(word) for each in told)}


def parts_of(text: str, words: Sequence[str]) -> list[Part]:
    """A whole text in parts, its words that begin with one of these marked."""
    found: list[Part] = []
    end = 0
    for match in _WORD.finditer(text):
        folded = words_of(match.group())
        if any(each.startswith(tuple(words)) for each in folded):
            found += [Part(text[end : match.start()]), Part(match.group(), found=True)]
            end = match.end()
    return [part for part in (*found, Part(text[end:])) if part.text]


def excerpt(text: str, words: Sequence[str]) -> list[Part]:
    """A line of a text around the first find, in parts; told is cut where words end."""
    line = " ".join(text.split())
    first = next((m.start() for m in _WORD.finditer(line) if begins_with(m.group(), words)), 0)
    start = line.rfind(" ", 0, max(first - BEFORE, 0) + 1) + 1 if first > BEFORE else 0
    end = len(line)
    if end - start > WIDTH:
        end = max(line.rfind(" ", start, start + WIDTH), first + 1)
    shown = parts_of(line[start:end], words)
    before = [Part(CUT)] if start else []
    return [*before, *shown, *([Part(CUT)] if end < len(line) else [])]
