"""An approach held against what one is after: fit, not flattery (P2.23, P2.25).

Each thing that would make it right is answered yes, no or not known; nothing is added up to a
score, and the praise in the message counts for nothing.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ANSWERS = ("yes", "no", "later")
ENOUGH = 12  # approaches, below which no share is told (judgement.md 3.5)
# Praise that says nothing of the work, in five languages; noticed, never forbidden.
_FLATTERY = re.compile(
    r"\b(?:(?:perfect|ideal|great|excellent|amazing) (?:fit|match|candidate|background)"
    r"|impressive(?: \w+)?|impressed (?:by|with)|stood out|caught (?:my|our) (?:eye|attention)"
    r"|rock ?stars?|ninjas?|top talent|dream job|once in a lifetime|exciting opportunit(?:y|ies)"
    r"|amazing opportunit(?:y|ies)|unique opportunit(?:y|ies)|hand-?picked|exclusive(?:ly)?"
    r"|perfecte? (?:kandidaat|match)|indrukwekkende?|unieke kans|droombaan|toptalent"
    r"|perfekte[rn]? (?:kandidat\w*|besetzung)|beeindruckend\w*|einmalige (?:chance|gelegenheit)"
    r"|traumjob|spannende (?:chance|herausforderung|position)"
    r"|candidat(?:e)? idéale?|profil (?:idéal|impressionnant|exceptionnel)|impressionnante?"
    r"|opportunité (?:unique|exceptionnelle)|poste de rêve"
    r"|candidat[oa] (?:ideal|perfect[oa])|perfil (?:ideal|impresionante|excepcional)"
    r"|oportunidad (?:única|increíble)|trabajo soñado)\b",
    re.IGNORECASE,
)


class Says(StrEnum):
    """Whether something holds."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What to make of it, without a number."""

    NO_AIM = "no_aim"  # nothing was said of what would be right
    ALL_HOLD = "all_hold"
    ASK = "ask"  # some hold, some are not known yet
    NOTHING_KNOWN = "nothing_known"
    SOME_MISSING = "some_missing"
    MISSES = "misses"  # more are missing than hold, and nothing is open


class Criterion(NamedTuple):
    """One thing that would make it right; `quote` are the words that it was read from."""

    what: str
    says: Says
    is_title: bool = False
    quote: str = ""


class Judged(NamedTuple):
    """The verdict with what it rests on, and the praise that it does not rest on."""

    verdict: Verdict
    criteria: tuple[Criterion, ...]
    flattery: tuple[str, ...]

    def told(self, says: Says) -> int:
        """How many were answered so."""
        return sum(one.says is says for one in self.criteria)


def judge(
    titles: Iterable[str], fits: Iterable[str], said: Mapping[str, str], words: str
) -> Judged:
    """What one is after (`titles`, `fits`), what was `said` of each, and the message itself."""
    listed = [line.strip() for line in titles if line.strip()]
    criteria = [_title(listed, said, words)] if listed else []
    lines = filter(None, map(str.strip, fits))
    criteria += [Criterion(line, Says(said.get(line, Says.UNKNOWN))) for line in lines]
    flattery = tuple(dict.fromkeys(match.group() for match in _FLATTERY.finditer(words)))
    return Judged(_verdict(criteria), tuple(criteria), flattery)


def _title(titles: list[str], said: Mapping[str, str], words: str) -> Criterion:
    """Whether it bears one of the names; one's own word counts before what the message says."""
    what = ", ".join(titles)
    told = f" {fold(words)} "
    quote = next((title for title in titles if f" {fold(title)} " in told), "")
    says = Says(said.get(what, Says.YES if quote else Says.UNKNOWN))
    return Criterion(what, says, is_title=True, quote=quote if what not in said else "")


def _verdict(criteria: Iterable[Criterion]) -> Verdict:
    told = [one.says for one in criteria]
    held, missing, unknown = (told.count(says) for says in (Says.YES, Says.NO, Says.UNKNOWN))
    if not told:
        return Verdict.NO_AIM
    if unknown:
        return Verdict.ASK if held or missing else Verdict.NOTHING_KNOWN
    if not missing:
        return Verdict.ALL_HOLD
    return Verdict.SOME_MISSING if held > missing else Verdict.MISSES


class Share(NamedTuple):
    """Of so many approaches, how many would be right."""

    fit: int
    of: int


def share(judged: Iterable[Judged]) -> Share | None:
    """How many fit, of those of which enough is known; None below a dozen (P2.25)."""
    known = [one.verdict for one in judged if one.verdict in SETTLED]
    if len(known) < ENOUGH:
        return None
    return Share(sum(one in FIT for one in known), len(known))


FIT = frozenset({Verdict.ALL_HOLD, Verdict.SOME_MISSING})
SETTLED = FIT | {Verdict.MISSES}
