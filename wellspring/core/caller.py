"""Who and what a line or a pasted message names, before anybody looks it up (P2.19).

A line is a name, a house, or both ("Ana Lima, Alta Foundry"; "Ana Lima from Alta"). A message
gives its addresses, numbers and links, and its runs of capitalised words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONG = 8  # words; what has more is a message and no line
RUN = 5  # words in the longest name
MOST = 60  # runs that are looked up
_SPLIT = re.compile(
    r"\s*(?:[,;|·•\n]|\s[-–—/]\s|\s@\s"
    r"|\b(?:from the|at|from|with|for|bij|van|bei|von|de chez|chez|en)\b)\s*",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://)?(?:www\.)?linkedin\.com/in/[\w%-]+", re.IGNORECASE)
_PHONE = re.compile(r"\+\d[\d ()./-]{6,18}\d")
_WORD = r"[^\W\d_][\w&’'.-]*"
_RUN = re.compile(rf"(?<![\w@.])(?:{_WORD})(?:[ \t]+(?:{_WORD}|&))*")
_CLOSE = re.compile(r"[.,;:!?’']+$")


class Named(NamedTuple):
    """Names that may be of people or of houses, in their order, and handles."""

    names: tuple[str, ...]
    mails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    is_message: bool = False
    halves: tuple[str, ...] = ()  # of a line that is no one name: "Ana Alta" is Ana, and Alta


def named_in(text: str) -> Named:
    """What a line or a message names."""
    mails, links = tuple(_MAIL.findall(text)), tuple(_LINK.findall(text))
    phones = tuple(_PHONE.findall(text))
    plain = _LINK.sub(" ", _MAIL.sub(" ", text)).strip()
    if len(plain.split()) <= LONG and "\n" not in plain:
        parts = [part.strip() for part in _SPLIT.split(plain) if part.strip()]
        names = dict.fromkeys([" ".join(plain.split()), *parts] if plain else [])
        return Named(tuple(names), mails, links, phones, halves=_halves(plain.split()))
    return Named(tuple(_runs(plain))[:MOST], mails, links, phones, is_message=True)


def _runs(text: str) -> dict[str, None]:
    """Words with capitals that stand together, whole and in their parts, the longest first."""
    found: dict[str, None] = {}
    for match in _RUN.finditer(text):
        run: list[str] = []
        for word in [*match.group().split(), ""]:
            goes_on = word[:1].isupper() or (word == "&" and bool(run))
            bare = _CLOSE.sub("", word)
            run += [bare] if goes_on else []
            if run and not (goes_on and word == bare):
                found |= dict.fromkeys(_parts(run))
                run = []
    return dict.fromkeys(sorted(found, key=lambda name: -len(name.split())))


def _halves(words: list[str]) -> tuple[str, ...]:
    """A line cut in two at every word, for a name that is followed by a house."""
    cuts = range(1, len(words))
    return tuple(dict.fromkeys(" ".join(one) for at in cuts for one in (words[:at], words[at:])))


def _parts(run: list[str]) -> list[str]:
    """Every piece of a run of capitals: a sentence begins with one too."""
    return [
        " ".join(run[start:end])
        for start in range(len(run))
        for end in range(min(len(run), start + RUN), start, -1)
    ]
