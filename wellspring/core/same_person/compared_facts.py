"""Whatever else two records state: birthdays, places, numbers, each by agreement levels."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

from wellspring.core.same_person.evidence import Finding, Kind

if TYPE_CHECKING:
    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[Finding]
_SAME = {
    "birthday": Kind.SAME_BIRTHDAY,
    "place": Kind.SAME_PLACE,
    "number": Kind.SAME_NUMBER,
}
_OTHER = {"birthday": Kind.DIFFERENT_BIRTHDAY}


def weigh_facts(one: Traits, other: Traits, settings: Settings, found: Found) -> int:
    """Each kind of fact that both state: equal, nearly equal, or different. How many they were."""
    if not (one.facts and other.facts):
        return 0
    before = len(found)
    theirs = dict(other.facts)
    for kind, ours in one.facts:
        value = theirs.get(kind)
        if value is None:
            continue
        same, near, different = settings.facts.get(kind, settings.other_fact)
        level = _birthdays(ours, value) if kind == "birthday" else _level(ours, value)
        if level == 2:
            agreed = same if len(ours) > 5 or kind != "birthday" else near
            found.append(Finding(agreed, _SAME.get(kind, Kind.SAME_FACT), ours, value))
        elif level == 1:
            found.append(Finding(near, _SAME.get(kind, Kind.SAME_FACT), ours, value))
        else:
            away = _OTHER.get(kind, Kind.DIFFERENT_FACT)
            found.append(Finding(different, away, ours, value))
    return len(found) - before


@lru_cache(maxsize=65536)
def _level(a: str, b: str) -> int:
    """2 equal, 1 nearly, 0 different."""
    if a == b:
        return 2
    if a.isdigit() and b.isdigit():
        return 1 if len(a) > 2 and DamerauLevenshtein.distance(a, b) <= 1 else 0
    return 1 if JaroWinkler.similarity(a, b) >= 0.88 else 0


@lru_cache(maxsize=65536)
def _birthdays(a: str, b: str) -> int:
    """One digit off or day and month swapped is a slip; a year untold is no difference."""
    ours, theirs = a.replace(" ", ""), b.replace(" ", "")
    if ours == theirs:
        return 2
    short, long = sorted((ours, theirs), key=len)
    if len(short) == 4:
        return 1 if long.endswith(short) else 0
    swapped = ours[:4] == theirs[:4] and ours[4:] == theirs[6:] + theirs[4:6]
    return 1 if swapped or DamerauLevenshtein.distance(ours, theirs) <= 1 else 0
