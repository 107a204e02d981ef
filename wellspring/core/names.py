"""How a person is called: a written name taken apart, and two of them compared."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from wellspring.core import name_words
from wellspring.core.family_names import COMMON, family_fit
from wellspring.core.folding import fold, loose
from wellspring.core.given_names import Fit, given_fit, is_given_name
from wellspring.core.sounds import skeleton
from wellspring.core.transliteration import has_characters, latin, only_consonants

__all__ = ["Called", "Fit", "Match", "called", "compare", "in_words"]


@dataclass(frozen=True, slots=True)
class Called:
    """One name in comparable parts, all folded and in Latin letters.

    `family` is without particles. `generation` is 1 for Sr, 2 for Jr, 3 for III, 0 when untold.
    `told` is True when the writer told given from family name. `characters` are the sorted Han
    characters or Hangul of a name written in them, which has no other parts then. `consonants`
    marks scripts without vowels, `double` given names written with a hyphen: Jean-Paul, Min-jun.
    """

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    generation: int = 0
    told: bool = False
    characters: str = ""
    consonants: bool = False
    double: bool = False

    def __hash__(self) -> int:
        """Of what tells most names apart; hashing all fields showed in the profile."""
        return hash((self.given, self.family, self.characters))

    def __str__(self) -> str:
        """The parts in Latin letters, for laying two names side by side."""
        rank = {1: "sr", 2: "jr", 3: "iii", 4: "iv"}.get(self.generation, "")
        return " ".join(filter(None, (*self.given, *self.family, self.characters, rank)))

    @property
    def full(self) -> bool:
        """True if both a given and a family name stand there in full."""
        both = self.given and self.family and len(self.given[0]) > 1 and len(self.family[-1]) > 1
        return bool(both or len(self.characters) > 2)


@dataclass(frozen=True, slots=True)
class Match:
    """How two names go together, part by part."""

    given: Fit
    family: Fit
    middle: Fit = Fit.MISSING
    swapped: bool = False


_BRACKETS = re.compile(r"[(\[\"“„«]([^)\]\"”“»]*)[)\]\"”“»]")
_QUOTED = re.compile(r"[\"“„«](\w+)[\"”“»]")
_FORMER = re.compile(
    r"\b(?:née|nee|geb\.?|geborene|born|z domu|dom\.|formerly|früher|ehem\.|de soltera|nata|roz\.|"
    r"ur\.)\s+(\S+)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"(?<=[a-z])(?=[A-Z]\.)|(?<=\.)(?=\w)")
_SOMEBODY_ELSE = re.compile(
    r"\s+(?:on behalf of|i\. ?A\.|im Auftrag(?: von)?|namens|w imieniu|en nombre de|em nome de|"
    r"per conto di|au nom de|via|c/o|für|p\.p\.)\s.*$",
    re.IGNORECASE,
)
_TWO_CAPITALS = re.compile(r"[A-Z]{2}")
_SPELLED_JUNIOR = re.compile(r"\b(?:d\.? ?j\.?|der jüngere|de jonge)$", re.IGNORECASE)


@lru_cache(maxsize=65536)
def called(written: str, given: str = "", family: str = "", suffix: str = "") -> tuple[Called, ...]:
    """The names a written one stands for: itself, then former surnames and bracketed nicknames."""
    if given.isalpha() and family.isalpha() and max(given + family) < _GREEK and not suffix:
        name = _two_words(fold(given), fold(family))
        initials = _as_initials(f"{given} {family}", name) if len(given) == 2 else ()
        return (*name, *_put_right(name), *initials)
    if "@" in written and not given and not family:
        return ()
    written = _SOMEBODY_ELSE.sub("", written)
    inside = [x.strip() for part in (written, family) for x in _BRACKETS.findall(part)]
    nicknames = _BRACKETS.findall(given) + _QUOTED.findall(written)
    former = [x.strip(")] ") for part in (written, family) for x in _FORMER.findall(part)]
    plain = [_FORMER.sub("", _BRACKETS.sub(" ", part)) for part in (written, given, family)]
    name = _one(plain[0].strip(), plain[1].strip(), plain[2].strip(), suffix)
    initials = _as_initials(f"{plain[1]} {plain[2]}" if plain[1] else plain[0], name)
    turned = _put_right(name)
    return tuple(
        dict.fromkeys((*name, *turned, *initials, *_others(name, nicknames, inside, former)))
    )


def _two_words(given: str, family: str) -> tuple[Called, ...]:
    """One word for each, as most records have it."""
    if given in name_words.PREFIXES or family in _BEHIND:
        return _told(given, family, "")
    return (Called((given,), (family,), 0, told=True),)


_GREEK = "\u0370"  # the first letter that is not Latin
_BEHIND = name_words.CREDENTIALS | name_words.GENERATIONS.keys()


def _put_right(name: tuple[Called, ...]) -> list[Called]:
    """Nagy in the column of given names and István in that of surnames is István Nagy as well."""
    return [
        replace(one, given=one.family, family=one.given)
        for one in name
        if one.told and len(one.given) == len(one.family) == 1
        and is_given_name(one.family[0]) and not is_given_name(one.given[0])
    ]  # fmt: skip


def _as_initials(text: str, name: tuple[Called, ...]) -> list[Called]:
    """JP Souza may be J. P. Souza, and KS alone K. S.; Al, Jo and Li are names in any letters."""
    first, _, rest = text.strip().partition(" ")
    word = first.lower()
    if not (name and _TWO_CAPITALS.fullmatch(first)) or rest.isupper() or word in COMMON:
        return []
    if is_given_name(word) and not _is_hard(word):
        return []
    one = name[0]
    if one.family and one.given[:1] == (word,):
        return [replace(one, given=(*word, *one.given[1:]))]
    return [replace(one, given=(word[0],), family=(word[1],))] if one.given == (word,) else []


def _is_hard(word: str) -> bool:
    """True if no letter of a word is a vowel, so that nobody can be called by it."""
    return set("aeiouy").isdisjoint(word)


def _others(
    name: tuple[Called, ...], nicknames: list[str], inside: list[str], former: list[str]
) -> list[Called]:
    """What brackets say: beside a given name a nickname, else a given name or a former surname."""
    names: list[Called] = []
    for text in dict.fromkeys((*nicknames, *inside, *former)):
        parts = tuple(w for w in in_words(text) if w not in name_words.PREFIXES)
        if not name or len(parts) != 1 or len(parts[0]) < 2 or parts[0] in name_words.CREDENTIALS:
            continue
        given = text in nicknames or (is_given_name(parts[0]) and text not in former)
        names.append(replace(name[0], given=parts) if given else replace(name[0], family=parts))
    return names


def _one(written: str, given: str, family: str, suffix: str) -> tuple[Called, ...]:
    if has_characters(written + given + family):
        return _in_characters(written, given, family)
    if given or family:
        return _told(given, family, suffix)
    first, comma, rest = written.partition(",")
    if comma and not _only_titles(rest):
        return _told(rest.partition(",")[0], first, suffix or rest.partition(",")[2])
    return _untold(first, suffix or rest, written)


def _in_characters(written: str, given: str, family: str) -> tuple[Called, ...]:
    text = (given + family) or written
    letters = "".join(sorted(c for c in fold(text) if not c.isspace()))
    return (Called(characters=letters, told=True),) if letters else ()


def _told(given: str, family: str, suffix: str) -> tuple[Called, ...]:
    surname, _, after = family.partition(",")
    given_words, family_words = in_words(given), in_words(surname)
    generation = _generation([*in_words(suffix), *in_words(after), *family_words[1:]])
    hyphened = "-" in given  # Min-jun is no junior
    if not hyphened:
        generation = generation or _generation(given_words[1:])
    givens = given_words if hyphened else _without_titles(given_words)
    families = _surname(_without_titles(family_words, ends=True))
    if not givens and not families:
        return ()
    vowelless, double = only_consonants(given + family), "-" in given
    told = bool(given and family)
    return (Called(tuple(givens), families, generation, told, "", vowelless, double),)


def _untold(text: str, suffix: str, written: str) -> tuple[Called, ...]:
    parts = in_words(_PARTED.sub(" ", text))
    apart = [w for word in text.split()[2:] if "-" not in word for w in in_words(word)]
    before = [w for w in parts[:1] if w in name_words.BEFORE]
    generation = _generation([*in_words(suffix), *apart, *before])
    if not generation and _SPELLED_JUNIOR.search(written):
        generation = 2
    kept = _without_titles(parts, ends="-" not in text.rsplit(maxsplit=1)[-1]) if parts else []
    if not kept:
        return ()
    vowelless = only_consonants(text)
    if len(kept) == 1:
        return (Called((kept[0],), (), generation, consonants=vowelless),)
    givens, family = _cut(kept, text.split())
    double = "-" in text and len(givens) > 1 and "-".join(givens) in _hyphened(text)
    return (Called(givens, _surname(family), generation, consonants=vowelless, double=double),)


def _cut(kept: list[str], written: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Given words and surname words of a name in one piece."""
    shouted = [w for word in written if word.isupper() and len(word) > 2 for w in in_words(word)]
    if shouted and len(shouted) < len(kept) and set(shouted) <= set(kept):
        return tuple(w for w in kept if w not in shouted), shouted  # LEFEVRE Anne-Sophie
    if _family_first(kept, written):
        return tuple(kept[1:]), kept[:1]
    cut = _where_the_surname_starts(kept)
    if "-" in written[0]:
        cut = min(max(cut, len(in_words(written[0]))), len(kept) - 1)
    givens = tuple(w for w in kept[:cut] if w not in name_words.PARTICLES) or (kept[0],)
    return givens, kept[cut:]


def _hyphened(text: str) -> list[str]:
    """The folded words of a text, those with a hyphen in one piece."""
    return ["-".join(in_words(word)) for word in text.split()]


def in_words(text: str) -> list[str]:
    """The folded Latin words of a text."""
    return fold(latin(text)).split()


def _only_titles(text: str) -> bool:
    """True if all after a comma is degrees, generations or an employer in brackets."""
    parts = in_words(text)
    known = name_words.CREDENTIALS | name_words.GENERATIONS.keys() | name_words.PREFIXES
    return all(p in known for p in parts) or text.strip().isupper()


def _generation(parts: list[str]) -> int:
    return next((name_words.GENERATIONS[p] for p in parts if p in name_words.GENERATIONS), 0)


def _without_titles(parts: list[str], *, ends: bool = False) -> list[str]:
    """Without titles before and, if `ends`, degrees and generations behind; never nothing left."""
    kept = list(parts)
    while len(kept) > 1 and (kept[0] in name_words.PREFIXES or kept[0] in name_words.BEFORE):
        kept.pop(0)
    behind = name_words.CREDENTIALS | name_words.GENERATIONS.keys()
    while (
        ends and len(kept) > 1 and kept[-1] in behind and not (len(kept) == 2 and len(kept[-1]) < 3)
    ):
        kept.pop()
    if not ends:
        kept = [k for k in kept if k not in name_words.GENERATIONS] or kept
    return (
        [] if kept and len(kept) == 1 and kept[0] in name_words.PREFIXES - {"don", "ing"} else kept
    )


def _family_first(parts: list[str], written: list[str]) -> bool:
    """Wisniewska Malgorzata, Sato Kentaro, Nguyen Van An: the East and many offices write so."""
    first, last = loose(parts[0]), loose(parts[-1])
    if len(written) == 2 and "-" in written[1] and "-" not in written[0]:
        told = parts[1] not in name_words.PARTICLES and loose(parts[1]) not in COMMON
        return first in COMMON and told  # Kim Min-jung
    if is_given_name(first) or last in COMMON or len(first) == 1:
        return False
    if len(last) == 1:
        return len(parts) == 2  # Benali K.
    return first in COMMON or (len(parts) == 2 and is_given_name(last))


def _where_the_surname_starts(parts: list[str]) -> int:
    """At the first particle after the first word, else at the last word.

    Ludwig van Beethoven, Luis Fernandez de la Cruz: a word before "de" that is no given name
    belongs to the surname as well.
    """
    for i, word in enumerate(parts[1:-1], start=1):
        if i + 2 < len(parts) and is_given_name(parts[i + 1]):
            continue  # Maria del Carmen Ruiz
        if word in name_words.PARTICLES and len(word) > 1:
            return (
                i - 1 if i > 1 and len(parts[i - 1]) > 1 and not is_given_name(parts[i - 1]) else i
            )
    start = len(parts) - 1
    if start > 1 and len(parts[start - 1]) > 2 and not is_given_name(parts[start - 1]):
        return start - 1
    return start


def _surname(parts: list[str]) -> tuple[str, ...]:
    """Without particles; "al" and "el" and their like glued by some are cut by none."""
    kept = tuple(p for p in parts if p not in name_words.PARTICLES or len(parts) == 1)
    return kept or tuple(parts)


@lru_cache(maxsize=262144)
def compare(one: Called, other: Called) -> Match | None:
    """How two names go together; None when they cannot be compared (two scripts)."""
    if one.characters or other.characters:
        if not (one.characters and other.characters):
            return None
        same = Fit.SAME if one.characters == other.characters else Fit.DIFFERENT
        part = set(one.characters) & set(other.characters)
        return Match(same, same if same is Fit.SAME or not part else Fit.UNSURE)
    if one.consonants != other.consonants:
        return _by_consonants(one, other)
    straight = _straight(one, other)
    turned = _turned(one, other) if _bad(straight) else None
    return turned or straight


def _bad(match: Match) -> bool:
    return match.given >= Fit.COGNATE or match.family >= Fit.UNSURE


def _straight(one: Called, other: Called) -> Match:
    given, middle = _givens(one.given, other.given)
    if one.double or other.double:
        given, middle = _doubles(one, other, given, middle)
    family = family_fit(one.family, other.family)
    if family is Fit.DIFFERENT:
        family = _borrowed(one, other) or family
    return Match(given, family, middle)


def _doubles(one: Called, other: Called, given: Fit, middle: Fit) -> tuple[Fit, Fit]:
    """Anne may be Anne-Sophie, but Min-jun is not Min-jung."""
    if given > Fit.NICKNAME:
        return given, middle
    if len(one.given) > 1 and len(other.given) > 1:
        second = given_fit(one.given[1], other.given[1])
        return given, second if second in (Fit.SAME, Fit.VARIANT, Fit.INITIAL) else Fit.DIFFERENT
    ours, theirs = "".join(one.given), "".join(other.given)
    glued = given_fit(ours, theirs)
    if glued is Fit.SAME:
        return glued, Fit.MISSING
    double, single = (one.given[0], theirs) if one.double else (other.given[0], ours)
    longer = single != double and single.startswith(double)
    return (Fit.DIFFERENT if longer else Fit.HALF), Fit.MISSING


def _borrowed(one: Called, other: Called) -> Fit | None:
    """Where the cut between given and family was guessed: Maria Silva Santos / Maria Silva."""
    for a, b in ((one, other), (other, one)):
        if a.told or len(a.given) < 2:
            continue
        wider = a.given[1:] + a.family
        if len(a.given[-1]) > 1 and {loose(w) for w in b.family} <= {loose(w) for w in wider}:
            return Fit.PART
    return None


def _givens(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[Fit, Fit]:
    """The fit of the given names, and of what follows the first."""
    if not ours or not theirs:
        return Fit.MISSING, Fit.MISSING
    first = given_fit(ours[0], theirs[0])
    if len(ours) > 1 and len(theirs) > 1 and first < Fit.UNSURE:
        return first, given_fit(ours[1], theirs[1])
    if first <= Fit.NICKNAME:
        return first, Fit.MISSING
    glued = given_fit("".join(ours), "".join(theirs))
    later = min((given_fit(a, b) for a in ours for b in theirs if len(a) > 1 and len(b) > 1),
                default=Fit.DIFFERENT)  # fmt: skip
    if glued <= Fit.NICKNAME:
        return glued, Fit.MISSING
    return (Fit.PART if later <= Fit.NICKNAME else first), Fit.MISSING


def _turned(one: Called, other: Called) -> Match | None:
    """The same two words the other way round, where that is not plainly another person.

    Martin Thomas is not Thomas Martin when both writers told given from family name, or when
    either word is a given name.
    """
    if (one.told and other.told) or not (one.family and other.family):
        return None
    if is_given_name(other.given[0] if other.given else "") and is_given_name(other.family[0]):
        return None
    back = replace(other, given=other.family, family=other.given)
    match = _straight(one, back)
    if match.given > Fit.NICKNAME or match.family > Fit.PART:
        return None
    return replace(match, swapped=True)


def _by_consonants(one: Called, other: Called) -> Match | None:
    ours = [skeleton(w) for w in (*one.given, *one.family)]
    theirs = [skeleton(w) for w in (*other.given, *other.family)]
    if not ours or not theirs or len(ours) < 2 or len(theirs) < 2:
        return None
    same = ours[0] == theirs[0] and ours[-1] == theirs[-1]
    return Match(Fit.VARIANT, Fit.VARIANT) if same else None
