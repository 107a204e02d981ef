"""Slips of the fingers: which words somebody may have meant who typed another."""

from __future__ import annotations

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST, LONG = 4, 8  # letters: from 4 one slip is forgiven, from 8 two
LONGEST = 24
MOST = 24  # words that one typed word is read as


def forgiven(word: str) -> int:
    """How many slips a word of this length may hold."""
    if not word.isalpha() or not SHORTEST <= len(word) <= LONGEST:
        return 0
    return 2 if len(word) >= LONG else 1


def pieces(word: str) -> list[tuple[int, str]]:
    """Parts of a word, with where each begins, of which one is whole however the fingers slipped.

    With one slip a half is whole; two neighbours that changed places may sit across the middle, so
    the first half is taken a letter short. With two slips one of three thirds is whole.
    """
    size = len(word)
    if size < LONG:
        half = size // 2
        return [(0, word[: half - 1]), (half, word[half:])]
    third, rest = size // 3, size - size // 3
    return [(0, word[:third]), (third, word[third:rest]), (rest, word[rest:])]


def meant_by(typed: str, words: Iterable[str]) -> list[str]:
    """Those of the words that were meant or begun, the least slips first.

    A word is begun where its beginning is within the slips: "thermgr" begins "thermography".
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415  only where something was mistyped

    most, size = forgiven(typed), len(typed)
    found: list[tuple[int, int, str]] = []
    for word in words:
        slips = OSA.distance(typed, word, score_cutoff=most)
        if slips <= most:
            found.append((slips, 0, word))
        elif len(word) > size:
            begun = min(
                OSA.distance(typed, word[:end], score_cutoff=most)
                for end in range(size - most, size + most + 1)
            )
            if begun <= most:
                found.append((begun, 1, word))
    return [word for _, _, word in sorted(found)[:MOST]]
