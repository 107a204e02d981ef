"""Other alphabets in Latin letters, for comparing names, not for reading them.

Cyrillic after the passports' romanisation (ICAO Doc 9303), with Ukrainian letters read the
Ukrainian way; Greek after ELOT 743; kana after Hepburn; Arabic and Hebrew by their consonants.
"""

from __future__ import annotations

import re
import unicodedata

_RUSSIAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёђјљњћџ",
        """a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya e dj j lj nj c dz""".split(),
        strict=True,
    )
) | {"ъ": "", "ь": ""}
_UKRAINIAN = _RUSSIAN | {"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "i", "є": "ie", "й": "i"}
_GREEK_PAIRS = {"ου": "ou", "μπ": "b", "ντ": "nt", "γγ": "ng", "γκ": "gk", "τσ": "ts", "τζ": "tz",
                "αυ": "av", "ευ": "ev", "ει": "ei", "οι": "oi", "αι": "ai"}  # fmt: skip
_GREEK = dict(zip("αβγδεζηθικλμνξοπρστυφχψωςϲ",
                  ["a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "t", "y", "f", "ch", "ps", "o", "s", "s"], strict=True))  # fmt: skip
_KANA = dict(
    zip(
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん"
        "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔぁぃぅぇぉ",
        """a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi
    mu me mo ya yu yo ra ri ru re ro wa i e o n ga gi gu ge go za ji zu ze zo da ji zu de do ba
    bi bu be bo pa pi pu pe po vu a i u e o""".split(),
        strict=True,
    )
)
_SMALL = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
_ARABIC = dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگ",
                   """a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a - a i a w y p ch zh g""".split(), strict=True)) | {"ء": ""}  # fmt: skip
_HEBREW = dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת",
                   ["a", "b", "g", "d", "h", "v", "z", "ch", "t", "y", "k", "k", "l", "m", "m", "n", "n", "s", "a", "p", "f", "ts", "ts", "k", "r", "sh", "t"], strict=True))  # fmt: skip
_LONG_VOWEL = re.compile(r"([aiueo])ー")
_HAN = re.compile(r"[㐀-鿿豈-﫿々가-힣]")
_CONSONANTS = re.compile(r"[؀-ۿ֐-׿]")


def has_characters(text: str) -> bool:
    """True if a text holds Han characters or Hangul, which are compared as they stand."""
    return bool(_HAN.search(text))


def only_consonants(text: str) -> bool:
    """True for the scripts that leave vowels out: Arabic and Hebrew."""
    return bool(_CONSONANTS.search(text))


def latin(text: str) -> str:
    """A text in Latin letters where it stands in an alphabet known here; lower case there."""
    if text.isascii() or text.isdecimal() or all(ord(c) < 0x370 for c in text):
        return text
    text = unicodedata.normalize("NFC", text).lower()
    if any(c in "іїєґ" for c in text):
        return _letters(text, _UKRAINIAN)
    if any("Ѐ" <= c <= "ӿ" for c in text):
        return _letters(text, _RUSSIAN)
    if any("Ͱ" <= c <= "Ͽ" for c in text):
        return _greek(text)
    if only_consonants(text):
        return _letters(text, _ARABIC | _HEBREW)
    return _kana(text)


def _letters(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(c, c) for c in text)


def _greek(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    for pair, sound in _GREEK_PAIRS.items():
        plain = plain.replace(pair, sound)
    if plain.startswith("b"):
        plain = "b" + plain[1:]
    return _letters(plain, _GREEK)


def _kana(text: str) -> str:
    hiragana = "".join(chr(ord(c) - 96) if "ァ" <= c <= "ヴ" else c for c in text)
    sounds: list[str] = []
    for c in hiragana:
        if c in _SMALL and sounds and sounds[-1].endswith("i"):
            stem = sounds.pop()[:-1]
            sounds.append(stem + (_SMALL[c][1:] if stem in ("sh", "ch", "j") else _SMALL[c]))
        else:
            sounds.append(_KANA.get(c, c))
    romaji = re.sub(r"っ([a-z])", r"\1\1", "".join(sounds))
    return _LONG_VOWEL.sub(r"\1", romaji)
