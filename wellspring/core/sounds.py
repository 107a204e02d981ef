"""How a name sounds, in whatever language it is spelled."""

from __future__ import annotations

import re
from functools import lru_cache

from wellspring.core.folding import loose

# One sound in the spellings of several languages; order matters. Slavic names in English, German,
# French and Polish dress are the bulk: Shcherbakov, Schtscherbakow, Chtcherbakov, Szczerbakow.
_SOUNDS = (
    ("schtsch", "s"), ("shch", "s"), ("szcz", "s"), ("chtch", "s"), ("tsch", "c"), ("tch", "c"),
    ("sch", "s"), ("sh", "s"), ("sz", "s"), ("cz", "c"), ("ch", "c"), ("kh", "c"), ("zh", "z"),
    ("rz", "z"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("ck", "k"),
    ("dj", "j"), ("ks", "x"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ei", "ai"),
    ("yi", "i"), ("iy", "i"), ("ij", "i"), ("yu", "iu"), ("ju", "iu"), ("ya", "ia"), ("ja", "ia"),
    ("yo", "o"), ("jo", "o"), ("w", "v"), ("q", "k"), ("y", "i"), ("j", "i"), ("c", "k"), ("h", ""),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouyw]")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A key equal for spellings of one surname in several languages."""
    key = loose(word)
    for spelling, one in _SOUNDS:
        key = key.replace(spelling, one)
    return _DOUBLE.sub(r"\1", key)


def skeleton(word: str) -> str:
    """The consonants, for scripts that write no vowels."""
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", sound(word).replace("v", "")))
