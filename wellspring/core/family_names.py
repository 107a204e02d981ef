"""Which surnames may be one person's: spellings, compounds, initials."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from wellspring.core.common_names import COMMON_SURNAMES, MOST_COMMON_SURNAMES
from wellspring.core.folding import loose
from wellspring.core.given_names import Fit
from wellspring.core.name_words import PARTICLES
from wellspring.core.sounds import sound

COMMON = frozenset(loose(name) for name in MOST_COMMON_SURNAMES | COMMON_SURNAMES)
_PARTICLES = PARTICLES | {"vanden", "vander", "vande", "dela", "delos", "oude", "abd", "abdel"}


@lru_cache(maxsize=65536)
def kernel(word: str) -> str:
    """A surname without a particle glued to it: steen for vandersteen, the word itself if none."""
    for particle in _GLUED:
        if word.startswith(particle) and len(word) - len(particle) > 2:
            return word[len(particle) :]
    return word


@lru_cache(maxsize=65536)
def family_fit(one: tuple[str, ...], other: tuple[str, ...]) -> Fit:
    """How two surnames go together, each given as its folded words without particles."""
    if not one or not other:
        return Fit.MISSING
    a, b = loose("".join(one)), loose("".join(other))
    if a == b or _glued(a, b) or _glued(b, a):
        return Fit.SAME
    if len(a) == 1 or len(b) == 1:
        return Fit.INITIAL if a[0] == b[0] else Fit.DIFFERENT
    ours, theirs = {loose(w) for w in one}, {loose(w) for w in other}
    if ours <= theirs or theirs <= ours:
        return Fit.PART
    return _spelling(a, b) if len(one) == len(other) or len(ours & theirs) == 0 else Fit.DIFFERENT


def _glued(long: str, short: str) -> bool:
    """Elsayed for El-Sayed, Vandenberg for van den Berg."""
    return len(short) > 2 and long.endswith(short) and long[: -len(short)] in _PARTICLES


_GLUED = ("vanden", "vander", "vande", "van", "von", "dela", "della", "delos", "del", "ben", "bin",
          "abdel", "abd", "el", "al", "de", "da", "di", "le", "ter", "ten")  # fmt: skip


def _spelling(a: str, b: str) -> Fit:
    if _gendered(a, b):
        return Fit.VARIANT
    if a in COMMON and b in COMMON:  # Meyer and Meier, Jansen and Janssen: misheard, or two people
        return Fit.UNSURE if sound(a) == sound(b) else Fit.DIFFERENT
    if sound(a) == sound(b):
        return Fit.VARIANT
    shorter = min(len(a), len(b))
    if shorter >= 4 and DamerauLevenshtein.distance(a, b) <= (1 if shorter < 9 else 2):
        return Fit.NEAR
    return Fit.DIFFERENT


def _gendered(a: str, b: str) -> bool:
    """Kowalski and Kowalska, Ivanov and Ivanova: one surname as each sex bears it."""
    short, long = sorted((a, b), key=len)
    slavic = long.endswith(("ova", "eva", "ina")) and long[:-1] == short
    return slavic or (a[:-1] == b[:-1] and {a[-1], b[-1]} <= {"a", "i", "y"} and a[-2:-1] == "k")
