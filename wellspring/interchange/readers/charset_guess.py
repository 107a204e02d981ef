r"""Which old charset some bytes are in, when nobody says: letters must make sense as words.

"Iksi\xf1ski" could be Iksiñski or Iksiński; no Spanish ñ stands before an s, so it is Polish.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wellspring.interchange.readers.alphabets import EASTERN, LATIN, SCRIPTS, Alphabet, Eastern

SAMPLE = 600  # bytes that are looked at: enough to tell, and cheap for every card
LIKELY = 0.5  # a share of ordinary letters that does not come about by chance
_WORD = re.compile(r"[^\W\d_]+")
_ASCII = re.compile(r"[\x00-\x7f]+")
_RAW_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
_MARKED = re.compile(rb"[\x80-\xff]")
_PLAIN = re.compile(rb"[A-Za-z]")
_KANA = re.compile("[\u3041-\u30fe]")


@lru_cache(maxsize=4096)
def guess_charset(evidence: bytes, prior: str = "") -> str:
    """The likeliest charset of bytes that are not UTF-8; `prior` wins where all else is equal."""
    evidence = evidence[:SAMPLE]
    words = [word for word in _RAW_WORD.findall(evidence) if _MARKED.search(word)]
    high = [word for word in words if not _PLAIN.search(word)]
    latin, score = _latin(evidence, prior)
    if 2 * sum(map(len, high)) > sum(map(len, words)) or score < 0:
        other, share = max(
            _scripts(high, words, prior), _eastern(evidence, high, prior), key=lambda told: told[1]
        )
        if share > LIKELY:
            return other
    return latin


def _scripts(high: list[bytes], words: list[bytes], prior: str) -> tuple[str, float]:
    """The script in which most words are whole words of its common letters."""
    best = ("", 0.0)
    total = sum(map(len, words)) or 1
    for charset, word, common in SCRIPTS:
        share = _liking(charset, prior)
        for text in (each.decode(charset, "replace") for each in high):
            if len(text) > 1 and word.fullmatch(text):
                share += (len(text) + 2 * sum(map(common.__contains__, text))) / 3 / total
        best = max(best, (charset, share), key=lambda told: told[1])
    return best


def _eastern(evidence: bytes, high: list[bytes], prior: str) -> tuple[str, float]:
    """The double-byte charset in which most characters are everyday ones, or stand in names."""
    best = ("", 0.0)
    for each in EASTERN:
        sample = b"".join(high) if each.closed else evidence
        try:
            text = _ASCII.sub("", sample.decode(each.charset))
        except UnicodeDecodeError:
            continue
        if text:
            share = _ordinary(text, each) + _liking(each.charset, prior)
            best = max(best, (each.charset, share), key=lambda told: told[1])
    return best


def _ordinary(text: str, each: Eastern) -> float:
    known = sum(map(each.names.__contains__, text)) + len(_KANA.findall(text))
    everyday = sum(char.encode(each.charset, "replace")[0] in each.everyday for char in text)
    return (0.6 * everyday + 0.4 * min(known, len(text))) / len(text)


def _latin(evidence: bytes, prior: str) -> tuple[str, float]:
    best, charset = float("-inf"), "cp1252"
    read: dict[str, tuple[str, str]] = {}
    for place, each in enumerate(LATIN):
        if each.charset not in read:
            read[each.charset] = _beyond_ascii(evidence.decode(each.charset, "replace"))
        score = _sense(*read[each.charset], each) + _liking(each.charset, prior)
        if score - place / 1000 > best:
            best, charset = score - place / 1000, each.charset
    return charset, best + 0.1


def _beyond_ascii(text: str) -> tuple[str, str]:
    """The letters beyond ASCII, and the words they stand in."""
    marked = [word for word in _WORD.findall(text) if not word.isascii()]
    return _ASCII.sub("", text), " ".join(marked)


def _sense(letters: str, words: str, alphabet: Alphabet) -> float:
    """0 where everything is as the language would write it, less for each oddity."""
    wrong = 0
    if not alphabet.letters.issuperset(letters):
        wrong = len(letters) - sum(map(alphabet.letters.__contains__, letters))
    if wrong == len(letters):
        return -3.0
    odd = len(alphabet.strange.findall(words))
    return (-3 * wrong - odd) / max(1, len(letters))


def _liking(charset: str, prior: str) -> float:
    return 0.02 if charset == prior else 0.0
