"""Words stripped of all that writers drop: capitals, diacritics, punctuation, emoji."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ə": "e",
        "’": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
    }
)
_NOT_WORD = re.compile(r"[^\w]+|_+")
# One sound, two spellings: ü/ue/u, ø/oe/o, å/aa/a; and the long o of Japanese: ou/oo/o.
_TWO_LETTERS = re.compile(r"ae|oe|ue|aa|oo|(?<=[krtyhjszm])ou$")


def bare(text: str) -> str:
    """Lower case without diacritics; punctuation stays."""
    if text.isascii():
        return text.lower()
    text = text.casefold().translate(_LETTERS)
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Bare words with one space between; apostrophes vanish (O'Brien is obrien)."""
    return _NOT_WORD.sub(" ", bare(text).replace("'", "")).strip()


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return fold(text).split()


@lru_cache(maxsize=65536)
def loose(word: str) -> str:
    """A folded word with the two-letter spellings of one sound made one: juergen is jurgen."""
    return _TWO_LETTERS.sub(lambda m: m.group(0)[0], word)
