"""Names without what people hang on them: signs, titles, degrees, pronouns."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from wellspring.core.folding import bare
from wellspring.core.name_words import CREDENTIALS, GENERATIONS, GONE

LONGEST = 300  # characters of a name; what is longer is no name
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"
_STYLED_LETTERS = range(0x1D400, 0x1D800)  # bold and script letters that are letters all the same
_FIRST_STYLED = chr(_STYLED_LETTERS.start)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TITLES = frozenset("dr prof mr mrs ms mx ing dipl mag ir drs rev hon capt col sir dame".split())
_PRONOUNS = frozenset(
    """she he they her him them hers his theirs any ze zir xe xem sie er ihr ihm ella el elle il lui
    iel ela ele lei hij zij hen ona on jej jego""".split()
)
_BORN = frozenset("nee ne geb geborene born formerly z domu nacida nata fodd".split())
_FORMULA = ("=", "+", "@")  # what a spreadsheet would run stays as it is, and is only ever text
_LONGEST_DEGREE = 6
_OPENING = {"(": ")", "[": "]", "{": "}", '"': '"', "“": "”", "„": "“", "«": "»"}


class Name(NamedTuple):
    """One person's name, told apart into what it is made of."""

    given: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    other: str = ""  # a family name borne before
    whole: str = ""  # the name where it was not given in parts

    @property
    def full(self) -> str:
        """The whole name as one."""
        return self.whole or f"{self.given} {self.family}".strip()


def undecorated(text: str) -> str:
    """A text without emoji and ornaments; letters of every script and all punctuation stay."""
    text = text[:LONGEST].strip()
    if text.isascii() or _is_plain(text):
        return text.replace(" ?", "").strip() if text.endswith(" ?") else text
    kept = "".join(_letter(letter) for letter in text)
    if kept != text:  # only a sign's own joiners go: Persian and Indic words need theirs
        kept = "".join(letter for letter in kept if letter not in _JOINERS)
    return " ".join(kept.split())


def _is_plain(text: str) -> bool:
    return text.isalpha() and len(text) <= LONGEST and max(text) < _FIRST_STYLED


def _letter(letter: str) -> str:
    code = ord(letter)
    if code in _STYLED_LETTERS:
        return unicodedata.normalize("NFKC", letter)
    ornament = unicodedata.category(letter) in ("So", "Cn", "Co", "Cs") or code in _SKIN_TONES
    return "" if ornament else letter


def name_of(given: str, family: str) -> Name:
    """A name given in two parts, each rid of ornaments; degrees become the suffix."""
    if _is_plain(given or "a") and _is_plain(
        family or "a"
    ):  # two single words: nothing hangs on them
        return Name(given, family)
    if f"{given}{family}".startswith(_FORMULA):
        return Name(given[:LONGEST], family[:LONGEST])
    first, nickname = _without_brackets(undecorated(given))
    last, before = _without_brackets(undecorated(family))
    first, after_first = _without_degrees(first)
    last, after_last = _without_degrees(last)
    prefix, first = _without_titles(first)
    suffix = ", ".join(part for part in (after_first, after_last) if part)
    return Name(first, last, prefix, suffix, nickname, _without_born(before))


def whole_name(text: str) -> Name:
    """A name written as one; "Okafor, Bill" is told from "Bill Okafor, PMP"."""
    if _is_plain(text) or text.startswith(_FORMULA):
        return Name(whole=text[:LONGEST])
    name, nickname = _without_brackets(undecorated(text))
    before, comma, after = name.partition(",")
    if comma and _is_turned_round(before, after):
        return name_of(after.strip(), before.strip())._replace(nickname=nickname)
    name, suffix = _without_degrees(name)
    prefix, name = _without_titles(name)
    return Name(prefix=prefix, suffix=suffix, nickname=nickname, whole=name)


def _is_turned_round(before: str, after: str) -> bool:
    short = 1 <= len(before.split()) <= 3 and 1 <= len(after.split()) <= 3
    return short and "," not in after and not is_degree(after.strip())


def plain_name(text: str) -> str:
    """A whole name as others would say it: no ornaments, degrees or bracketed additions."""
    if _is_plain(text):
        return text
    name, _ = _without_degrees(_without_brackets(undecorated(text))[0])
    return name


def is_degree(text: str) -> bool:
    """Whether a part of a list of names is what hangs on the name before it: PMP, PhD, Jr."""
    words = text.split()
    return bool(words) and (
        all(_is_known(word) for word in words)
        or (len(text) <= _LONGEST_DEGREE and text.isascii() and text == text.upper())
    )


def is_gone(name: str) -> bool:
    """Whether this is what LinkedIn writes for a member who left."""
    bare_name = bare(name.strip()).replace("-", " ")
    return bare_name in GONE or bare_name in _GONE_ELSEWHERE


_GONE_ELSEWHERE = frozenset(
    """linkedin mitglied|membre de linkedin|utilisateur linkedin|miembro de linkedin
    |usuario de linkedin|utente linkedin|membro di linkedin|membro do linkedin|usuario do linkedin
    |linkedin lid|lid van linkedin|uczestnik linkedin|uzytkownik linkedin|linkedin medlem
    |medlem pa linkedin""".replace("\n    ", "").split("|")
)


def has_letters(name: str) -> bool:
    """Whether anything of a name is left: a spreadsheet may have made question marks of it."""
    return bool(name.strip("? "))


def _is_known(word: str) -> bool:
    plain = bare(word).replace(".", "").strip(",;®™ ")
    return plain in CREDENTIALS or plain in GENERATIONS


def _without_degrees(name: str) -> tuple[str, str]:
    """A name, and what follows a comma or is a known degree at its end."""
    name, _, after = name.partition(",")
    words = name.split()
    degrees: list[str] = []
    while len(words) > 1 and _is_known(words[-1]) and not _may_be_a_surname(words[-1]):
        degrees.insert(0, words.pop())
    suffix = ", ".join(part for part in (" ".join(degrees), after.strip(" ,")) if part)
    return " ".join(words), suffix


def _may_be_a_surname(word: str) -> bool:
    """Jack Ma, Binh Do: two letters, the second small, that are no generation (Jr)."""
    return len(word) == 2 and word.istitle() and word.lower() not in GENERATIONS


def _without_titles(given: str) -> tuple[str, str]:
    words, titles = given.split(), []
    while len(words) > 1 and bare(words[0]).strip(".") in _TITLES:
        titles.append(words.pop(0))
    return " ".join(titles), " ".join(words)


def _without_brackets(name: str) -> tuple[str, str]:
    """A name and what stood in brackets or quotes in it, pronouns forgotten."""
    start = next((i for i, letter in enumerate(name) if letter in _OPENING), -1)
    end = name.find(_OPENING[name[start]], start + 1) if start >= 0 else -1
    if end < 0:
        return name, ""
    inside, rest = name[start + 1 : end].strip(), f"{name[:start]} {name[end + 1 :]}"
    spoken = bare(inside).replace("/", " ").replace("|", " ").replace(",", " ").split()
    if not spoken or all(word in _PRONOUNS for word in spoken) or is_degree(inside):
        inside = ""
    return " ".join(rest.split()), inside


def _without_born(words: str) -> str:
    parts = words.split()
    while parts and bare(parts[0]).strip(".:") in _BORN:
        parts.pop(0)
    return " ".join(parts)
