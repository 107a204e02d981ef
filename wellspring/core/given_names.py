"""Which given names may be one person's: one spelling of another, a short form, or plainly two."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from collections import defaultdict
from enum import IntEnum
from functools import lru_cache
from importlib.resources import files

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from wellspring.core.common_names import GIVEN
from wellspring.core.folding import loose
from wellspring.core.sounds import sound

Rows = dict[str, frozenset[int]]


class Fit(IntEnum):
    """How two words of a name go together, best first."""

    SAME = 0
    VARIANT = 1  # another spelling of one name
    NICKNAME = 2
    PART = 3  # one of two surnames, one of two given names
    HALF = 4  # half of a name written with a hyphen
    NEAR = 5  # a slip of the pen
    INITIAL = 6
    MISSING = 7  # one side does not say
    COGNATE = 8  # of one origin, seldom swapped: John and Jan
    UNSURE = 9  # may be a short form nobody listed
    DIFFERENT = 10


def _read(text: str) -> tuple[Rows, Rows, Rows]:
    """By name, the rows it is a spelling in, a spelling or short form in, and a cognate in."""
    spelled: defaultdict[str, set[int]] = defaultdict(set)
    called: defaultdict[str, set[int]] = defaultdict(set)
    cognate: defaultdict[str, set[int]] = defaultdict(set)
    for row, line in enumerate(text.splitlines()):
        formal, _, short = line.partition(":")
        if line.startswith("#"):
            continue
        for name in formal.lstrip("~").split():
            (cognate if line.startswith("~") else spelled)[loose(name)].add(row)
        for name in () if line.startswith("~") else (*formal.split(), *short.split()):
            called[loose(name)].add(row)
    return _frozen(spelled), _frozen(called), _frozen(cognate)


def _frozen(rows: dict[str, set[int]]) -> Rows:
    return {name: frozenset(of) for name, of in rows.items()}


_SPELLED, _CALLED, _COGNATE = _read(
    files("wellspring.core").joinpath("nicknames.txt").read_text(encoding="utf-8")
)
_NONE: frozenset[int] = frozenset()
# An unlisted spelling is read as the listed name that sounds alike: dmitrii as dmitri.
_BY_SOUND = {sound(name): name for name in sorted(_CALLED, reverse=True)}
_KNOWN = frozenset((*_CALLED, *_COGNATE, *(loose(name) for name in GIVEN)))
# What turns one name into the other sex's name, which is another person's.
_FEMININE = frozenset(
    ["a", "e", "o", "i", "ina", "ine", "ette", "elle", "iane", "iana", "itta", "is", "y"]
)
_VOWELS = str.maketrans("", "", "aeiouyh")
_ONE_LETTER = str.maketrans("yjw", "iiv")
_DOUBLE = re.compile(r"(.)\1+")
_ONE_SOUND = str.maketrans("wckjz", "vkkis")


def _spelled_alike(name: str) -> str:
    """One spelling for what transliterations write in several: Dmytro and Dmitro."""
    return _DOUBLE.sub(r"\1", name.translate(_ONE_LETTER))


_CALLED_ALIKE = {_spelled_alike(name): rows for name, rows in _CALLED.items()}


@lru_cache(maxsize=65536)
def _listed(word: str) -> str:
    """The listed name a folded word is a spelling of, else the word without double spellings."""
    name = loose(word)
    return name if name in _KNOWN or len(name) < 5 else _BY_SOUND.get(sound(name), name)


def is_given_name(word: str) -> bool:
    """True if a folded word is known as somebody's given name or short form."""
    return loose(word) in _KNOWN


@lru_cache(maxsize=65536)
def roots(word: str) -> tuple[str, ...]:
    """Keys shared by names that may be one person's: every row's, or the word itself."""
    name = loose(word)
    rows = _CALLED.get(name) or _CALLED_ALIKE.get(_spelled_alike(name), _NONE)
    return tuple(f"#{row}" for row in sorted(rows)) or (name,)


def also_called(word: str) -> tuple[str, ...]:
    """What else somebody of this folded name may be called: robert is bob, and bob is robert.

    Two letters begin too many other names to be looked for.
    """
    return tuple(name for name in _spellings_of(loose(word)) if len(name) > 2)


@lru_cache(maxsize=65536)
def is_ambiguous(word: str) -> bool:
    """True for short forms of several names, as Chris, Alex and Sasha are."""
    name = loose(word)
    return name not in _SPELLED and len(_CALLED.get(name, _NONE)) > 1


@lru_cache(maxsize=65536)
def given_fit(one: str, other: str) -> Fit:
    """How two folded given words go together; symmetric."""
    a, b = sorted((_listed(one), _listed(other)), key=lambda name: (len(name), name))
    if a == b:
        return Fit.SAME if a else Fit.MISSING
    if len(a) < 2:
        return _initial(a, b)
    if _SPELLED.get(a, _NONE) & _SPELLED.get(b, _NONE):
        return Fit.VARIANT if _sound_alike(a, b) else Fit.COGNATE
    if _CALLED.get(a, _NONE) & _CALLED.get(b, _NONE):
        return Fit.NICKNAME
    if _COGNATE.get(a, _NONE) & _COGNATE.get(b, _NONE):
        return Fit.COGNATE
    return _unlisted(a, b)


def _initial(initial: str, name: str) -> Fit:
    if not initial:
        return Fit.MISSING
    firsts = {name[0], *(other[0] for other in _spellings_of(name))}
    return Fit.INITIAL if initial in firsts else Fit.DIFFERENT


@lru_cache(maxsize=4096)
def _spellings_of(name: str) -> tuple[str, ...]:
    """B. may stand for William who is called Bill, and W. for Bill."""
    rows = _CALLED.get(name, _NONE)
    return tuple(other for other, of in _CALLED.items() if rows & of) if rows else ()


def _sound_alike(a: str, b: str) -> bool:
    a, b = a.translate(_ONE_SOUND), b.translate(_ONE_SOUND)
    return JaroWinkler.similarity(a, b) >= 0.84 or _consonants(a) == _consonants(b)


def _consonants(name: str) -> str:
    return _DOUBLE.sub(r"\1", name.translate(_VOWELS))


def _unlisted(short: str, long: str) -> Fit:
    both_known = short in _KNOWN and long in _KNOWN
    if long == short + "a" and short[-1] == "i":
        return Fit.NICKNAME  # Zsofi for Zsofia
    if long.startswith(short) and len(short) >= 3:
        rest = long[len(short) :]
        other = both_known or rest in _FEMININE or len(rest) < 2
        return Fit.DIFFERENT if other else Fit.NICKNAME
    if both_known:
        return Fit.DIFFERENT
    if len(short) >= 5 and DamerauLevenshtein.distance(short, long) <= len(short) // 5:
        return Fit.DIFFERENT if _sexes(short, long) else Fit.NEAR
    part = long.endswith(short) if len(short) >= 4 else long.startswith(short)
    return Fit.UNSURE if part and len(short) > 1 and short not in _KNOWN else Fit.DIFFERENT


def _sexes(short: str, long: str) -> bool:
    """Mario and Maria, Rahul and Rahula: one vowel at the end apart."""
    return short[:-1] == long[:-1] or short == long[:-1]
