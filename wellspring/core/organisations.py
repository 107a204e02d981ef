"""Names of organisations: folded to what distinguishes them, and compared, also with a domain."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz

from wellspring.core.common_names import SELF_EMPLOYED
from wellspring.core.folding import bare, fold, loose
from wellspring.core.transliteration import has_characters, latin


class Kinship(IntEnum):
    """How two names of organisations go together, best first."""

    SAME = 0
    CLOSE = 1  # a shorter name, an abbreviation, a slip
    UNKNOWN = 2
    DIFFERENT = 3


# Legal forms of some forty countries, folded; those that are also words of names are not here.
LEGAL_FORMS = frozenset(
    """inc incorporated llc llp ltd limited plc corp corporation pllc gmbh ug ag kg kgaa ohg gbr ev
    se mbh sarl sas sasu eurl snc srl spa sapa sl slu slne sa bv nv vof cv bvba ab oy oyj as
    asa aps hb kb spzoo spolka zoo spj sp sc sro kft zrt nyrt bt doo dd ooo oao zao pao tov
    ltda eireli epp pty pte pvt bhd sdn kk gk yk kabushiki kaisha co company cie rl sapi sac
    eirl ggmbh the""".split()
)
_SPELLED = re.compile(
    r"\b(?:sp\.? ?z ?o\.? ?o\.?|s\.? ?a\.? de c\.? ?v\.?|s\.? de r\.? ?l\.?(?: de c\.? ?v\.?)?"
    r"|gmbh ?& ?co\.?(?: kg(?:aa)?)?|e\. ?v\.|e\. ?k\.|s\.a\.r\.l\.|s\.r\.l\.|s\.p\.a\.|s\.a\.s\."
    r"|s\.l\.u?\.?|s\.a\.|b\.v\.|n\.v\.|l\.l\.c\.|d\.o\.o\.|s\.r\.o\.|a\.s\.|a/s|k\.k\."
    r"|co\., ?ltd\.?)"
    r"(?=$|[\s,)])"
)
_JAPANESE = re.compile(r"株式会社|有限会社|合同会社|\(株\)|（株）|有限公司|股份")
# Unmistakable in a person's name field.
_CLEAR_FORMS = frozenset(
    """inc incorporated llc llp ltd limited plc corp corporation gmbh kgaa ohg sarl eurl srl bvba
    oyj
    aps spzoo sro kft ltda pty pvt bhd bv""".split()
)
# Words that seldom tell one organisation from another.
GENERIC = frozenset(
    """group gruppe groupe grupo grupa holding holdings international worldwide global and und et
    y e
    en i of de del la le der die das for fur di europe usa uk us deutschland germany france
    polska nederland espana italia brasil america north corporate enterprises industries the
    online hq app io com net inc corp gmbh ag ltd labs""".split()
)
_BRACKET = re.compile(r"\([^)]*\)")
_DIVISION = re.compile(r"\s+(?:[|•·–—]|-)\s+.*$")


@lru_cache(maxsize=16384)
def has_legal_form(name: str) -> bool:
    """True if a name ends or opens with a company's legal form."""
    plain = bare(name)
    if _JAPANESE.search(plain) or (_SPELLED.search(plain) and len(plain.split()) > 1):
        return True
    parts = fold(name).split()
    return len(parts) > 1 and (parts[-1] in _CLEAR_FORMS or " ".join(parts[-3:]) == "sp z o o")


@lru_cache(maxsize=65536)
def organisation_key(name: str) -> str:
    """The folded words that distinguish an organisation; "" for none, or when self-employed."""
    if fold(name) in SELF_EMPLOYED:
        return ""
    plain = _DIVISION.sub("", bare(latin(_BRACKET.sub(" ", name))))
    plain = _JAPANESE.sub(" ", _SPELLED.sub(" ", plain))
    words = fold(plain).split()
    kept = [w for w in words if w not in LEGAL_FORMS] or words
    if len(kept) > 1 and all(len(w) == 1 for w in kept):
        kept = ["".join(kept)]
    while len(kept) > 1 and kept[-1] in GENERIC:
        kept.pop()
    return " ".join(w for w in kept if w not in {"and", "und", "et", "y"})


@lru_cache(maxsize=65536)
def same_organisation(one: str, other: str) -> Kinship:
    """How two names of organisations go together, each as written."""
    return same_key(*sorted((organisation_key(one), organisation_key(other))))


@lru_cache(maxsize=65536)
def same_key(a: str, b: str) -> Kinship:
    """How two keys of `organisation_key` go together; symmetric."""
    if not a or not b or has_characters(a) != has_characters(b):
        return Kinship.UNKNOWN
    one, two = loose(a.replace(" ", "")), loose(b.replace(" ", ""))
    if one == two:
        return Kinship.SAME
    short, long = sorted((a.split(), b.split()), key=len)
    if _opens(short, long) or _initials(short, long):
        return Kinship.CLOSE
    alike = fuzz.ratio(one, two) >= 90 and min(len(one), len(two)) >= 6
    shuffled = sorted(short) == sorted(long)
    return Kinship.CLOSE if alike or shuffled else Kinship.DIFFERENT


def _opens(short: list[str], long: list[str]) -> bool:
    """Ironwood for Ironwood Automotive, Boston Consulting for Boston Consulting Group."""
    return long[: len(short)] == short and len("".join(short)) >= 4 and short[0] not in GENERIC


def _initials(short: list[str], long: list[str]) -> bool:
    """BMW for Bayerische Motoren Werke."""
    if len(short) != 1 or len(long) < 2:
        return False
    every = "".join(w[0] for w in long)
    telling = "".join(w[0] for w in long if w not in GENERIC)
    return len(short[0]) >= 2 and short[0] in (every, telling)


@lru_cache(maxsize=65536)
def domain_fits(stem: str, key: str) -> Kinship:
    """Whether a mail domain's stem spells an organisation's key by the beginnings of its words.

    gltooling is Great Lakes Tooling, midwestcast is Midwest Castings, bmw is Bayerische Motoren
    Werke. SAME when all words are spelled, CLOSE when some are.
    """
    if not stem or not key:
        return Kinship.UNKNOWN
    letters = fold(stem).replace(" ", "")
    words = key.split()
    if loose(letters) == loose("".join(words)):
        return Kinship.SAME
    if has_characters(key):
        return Kinship.UNKNOWN
    if letters[0] not in {word[0] for word in words}:
        return Kinship.DIFFERENT
    if len(words) == 1 and len(words[0]) >= 5 and letters.startswith(words[0]):
        return Kinship.CLOSE  # Fulcrum at fulcrumrobotics.com
    spelled = _with_tail(letters, words) or _with_tail(loose(letters), [loose(w) for w in words])
    return Kinship.CLOSE if spelled else Kinship.DIFFERENT


def _with_tail(letters: str, words: list[str]) -> bool:
    tails = ("", *(t for t in _TAILS if letters.endswith(t) and len(letters) - len(t) >= 4))
    return any(_spells(letters[: len(letters) - len(t)], words, first=True) for t in tails)


_TAILS = ("inc", "group", "gruppe", "gmbh", "corp", "hq", "online", "usa", "global", "ag", "ltd",
          "llc", "de", "pl", "intl", "co", "app", "tech", "bv", "nl", "sa")  # fmt: skip


def _spells(letters: str, words: list[str], *, first: bool) -> bool:
    if not letters:
        return not first
    if not words:
        return False
    for size in range(len(words[0]), 0, -1):
        if not letters.startswith(words[0][:size]):
            continue
        whole = size == len(words[0])
        rest = letters[size:]
        if not rest and first and not whole and size < 4:
            continue
        if (whole or size >= 3 or size == 1) and _spells(rest, words[1:], first=False):
            return bool(rest) or not first or whole or size >= 5
    skippable = len(words) > 1 and (not first or len(letters) >= 5)
    return skippable and _spells(letters, words[1:], first=first)


@lru_cache(maxsize=16384)
def tokens_of_name(key: str) -> tuple[str, ...]:
    """Short tokens, one of which the firm's mail domain mostly has too."""
    words = [w for w in key.split() if w not in GENERIC] or key.split()
    tokens = [loose("".join(words))[:6]]
    if len(words) > 1:
        tokens += [loose(w)[:6] for w in words[:3] if len(w) > 3]
        tokens.append("~" + "".join(w[0] for w in words[:3]))
    return tuple(tokens)


@lru_cache(maxsize=16384)
def tokens_of_domain(stem: str) -> tuple[str, ...]:
    """The tokens of a domain's stem: its first letters, which may be initials."""
    plain = loose(fold(stem).replace(" ", ""))
    return (plain[:6], plain[:5], plain[:4], "~" + plain[:3])
