"""A message as sentences, each as written and folded for comparison; linear in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 400  # characters of a sentence that are looked at
DAY_DIGITS = 2  # "den 12. Dezember" goes on
WRAPPED = 50  # a line at least this long goes on in the next
SHORT_FORMS = frozenset(
    "dr mr mrs ms st vs e.g i.e z.b bijv dhr mevr m mme mlle sr sra nr no ca p.m a.m hr fr prof"
    " ing "
    "bzw ggf inc ltd co approx etc d.h u.a".split()
)
_END = re.compile(r"[.!?…]+[\"'”»)\]]*(?=\s|$)|\n+")
_SAID = re.compile(r'"[^"\n]{2,300}"|“[^”]{2,300}”|„[^“”]{2,300}[“”]|«[^»]{2,300}»')
_LINK = re.compile(r"(?:https?://|www\.)\S+")


class Sentence(NamedTuple):
    """A sentence as its writer wrote it, and in lower case with plain apostrophes."""

    shown: str
    folded: str


def sentences(text: str) -> Iterator[Sentence]:
    """Every sentence, without what stands between quotation marks and without links."""
    text = _only_own(text)
    start = 0
    for end in _END.finditer(text):
        if _goes_on(text, start, end):
            continue
        yield from _sentence(text[start : end.end()])
        start = end.end()
    yield from _sentence(text[start:])


def _only_own(text: str) -> str:
    if '"' in text or "“" in text or "„" in text or "«" in text:
        text = _SAID.sub("…,", text)
    return _LINK.sub("(link)", text) if "://" in text or "www." in text else text


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    at, mark = end.start(), end.group()
    if mark[0] == "\n":
        if len(mark) > 1 or at + 1 >= len(text):
            return False
        line = text.rfind("\n", start, at) + 1 or start
        return text[at + 1].islower() or (at - line >= WRAPPED and text[at - 1] not in ".!?:")
    if mark != ".":
        return False
    word = text[max(start, at - 12) : at].split()[-1:] or [""]
    return word[0].lower() in SHORT_FORMS or (word[0].isdecimal() and len(word[0]) <= DAY_DIGITS)


def _sentence(piece: str) -> Iterator[Sentence]:
    shown = " ".join(piece.split())
    if shown:
        yield Sentence(shown, shown[:LONGEST].lower().replace("’", "'"))
