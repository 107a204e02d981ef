"""Other alphabets in Latin letters, for comparing names, not for reading them.

Cyrillic after the passports' romanisation (ICAO Doc 9303), with Ukrainian letters read the
Ukrainian way; Greek after ELOT 743; kana after Hepburn; Arabic and Hebrew by their consonants.
"""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
import unicodedata


def _table(text: str) -> dict[str, str]:
    """Each word is a letter and its sound: дd is д read as d, ь- is silent."""
    return {word[0]: word[1:].replace("-", "") for word in text.split()}


_RUSSIAN = _table(
    """
    аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh
    щshch ъ- ыy ь- эe юyu яya ёe ђdj јj љlj њnj ћc џdz
    """
)
_UKRAINIAN = _RUSSIAN | _table("гh ґg иy іi їi єie йi")
_GREEK_PAIRS = {"ου": "ou", "μπ": "b", "ντ": "nt", "γγ": "ng", "γκ": "gk", "τσ": "ts", "τζ": "tz",
                "αυ": "av", "ευ": "ev", "ει": "ei", "οι": "oi", "αι": "ai"}  # fmt: skip
_GREEK = _table(
    """
    αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χch ψps ωo ςs ϲs
    """
)
_KANA = _table(
    """
    あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi
    つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu
    めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn がga ぎgi
    ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu
    べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo ゔvu ぁa ぃi ぅu ぇe ぉo
    """
)
_SMALL = _table("ゃya ゅyu ょyo")
_ARABIC = _table(
    """
    اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh
    وw يy ىa ةa ء- أa إi آa ؤw ئy پp چch ژzh گg
    """
)
_HEBREW = _table(
    """
    אa בb גg דd הh וv זz חch טt יy כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh
    תt
    """
)
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
