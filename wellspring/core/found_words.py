"""The words somebody is found by: those of their names in every spelling, and those of any text."""

from __future__ import annotations

import re

from wellspring.core.folding import bare, loose

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 40  # letters; what is longer is a key or a picture, and nobody types it
MOST = 8  # words of one question
_NOT_WORD = re.compile(r"[\W_]+")
_BARE_ASCII = str.maketrans(
    {chr(c): " " for c in range(128) if not chr(c).isalnum()} | {"'": None, "`": None}
)


def words_of(text: str) -> list[str]:
    """The folded words of a text, as core.folding has them, for texts that are met only once."""
    if text.isascii():
        return text.lower().translate(_BARE_ASCII).split()
    return _NOT_WORD.sub(" ", bare(text).replace("'", "")).split()


def asked_words(text: str) -> list[str]:
    """What somebody looks for: the beginnings of words, each once."""
    return list(dict.fromkeys(word[:LONGEST] for word in words_of(text)))[:MOST]


def told_words(texts: Iterable[str]) -> list[str]:
    """Every word of these texts once, in their order."""
    words = dict.fromkeys(words_of("\n".join(texts)))
    return [word for word in words if len(word) <= LONGEST]


def name_words(names: Iterable[str]) -> list[str]:
    """The words of somebody's names as written, in Latin letters, and in their looser spelling."""
    names = list(names)
    words = told_words(names)
    if not all(map(str.isascii, names)):
        from wellspring.core.transliteration import latin  # noqa: PLC0415  seldom needed

        words += told_words(map(latin, names))
    return list(dict.fromkeys([*words, *map(loose, words)]))


def other_spellings(word: str) -> list[str]:
    """A word as asked for and, where it is long enough to tell, as others spell it."""
    spelled = loose(word)
    return [word, spelled] if spelled != word and len(word) > 4 else [word]  # noqa: PLR2004  jue is no name
