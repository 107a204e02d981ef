"""The pairs worth weighing, and the addresses and telephones that several people share."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from wellspring.core.names import Called, Fit, compare
from wellspring.core.same_person.keys import firm_tokens, given_tokens, keys_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.traits import Traits

_FEW_NAMESAKES = 12
_OTHER_HOPES = 6.0  # bits that title and place may add to a name


def blocks_of(everybody: Sequence[Traits]) -> dict[str, list[int]]:
    """Positions by key, where two or more share it."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(everybody):
        for key in keys_of(one):
            blocks[key].append(i)
    return {key: members for key, members in blocks.items() if len(members) > 1}


class Pairing:
    """All pairs of positions that share a key few others have."""

    def __init__(
        self, everybody: Sequence[Traits], blocks: Mapping[str, list[int]], population: Population
    ) -> None:
        self.everybody = everybody
        self.blocks = blocks
        self.population = population
        self.settings = population.settings
        self._givens: dict[int, frozenset[str]] = {}

    def pairs(self) -> list[tuple[int, int]]:
        """In order."""
        found: set[tuple[int, int]] = set()
        rules = {"g": self._of_one_given, "o": self._of_one_family, "n": self._of_one_name,
                 "s": self._of_one_name, "v": self._of_one_name}  # fmt: skip
        for key, members in self.blocks.items():
            rule = rules.get(key[0])
            if rule:
                found.update(rule(members))
            elif len(members) <= self.settings.block:
                found.update(combinations(members, 2))
        return sorted(found)

    def _of_one_name(self, members: list[int]) -> Iterable[tuple[int, int]]:
        """Namesakes, without those whose employers differ, unless the name is telling enough."""
        hope = self._hope(self.everybody[members[0]])
        if hope < 0:
            return ()
        if hope + self.settings.other_domain < 0 or len(members) > self.settings.block:
            free = [i for i in members if not firm_tokens(self.everybody[i])][: self.settings.block]
            return ((min(i, j), max(i, j)) for i in free for j in members if i != j)
        if hope + self.settings.other_employer >= 0:
            return combinations(members, 2)
        everybody = self.everybody
        return (
            (i, j)
            for i, j in combinations(members, 2)
            if not (everybody[i].employers and everybody[j].employers)
        )

    def _hope(self, one: Traits) -> float:
        """The bits above a doubt that one name in common may come to."""
        name = one.callings[0]
        told = self.population.given(name.given[0]) if name.given else 0.0
        told += self.population.family(name.family) if name.family else 0.0
        return self.population.prior + told + _OTHER_HOPES - self.settings.doubtful

    def _of_one_family(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Of one surname at one firm, those whose given names may be one."""
        for i, j in combinations(members, 2):
            ours, theirs = self._given(i), self._given(j)
            if "" in ours or "" in theirs or not ours.isdisjoint(theirs):
                yield i, j

    def _given(self, i: int) -> frozenset[str]:
        if i not in self._givens:
            one = self.everybody[i]
            self._givens[i] = given_tokens((*one.names, *one.implied))
        return self._givens[i]

    def _of_one_given(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Of one given name at one firm, pairs where a surname is untold or misspelt."""
        partial = [i for i in members if is_incomplete(self.everybody[i])]
        if partial and len(partial) * len(members) <= self.settings.block**2:
            yield from ((min(i, j), max(i, j)) for i in partial for j in members if i != j)
        if len(members) <= _FEW_NAMESAKES:
            surnames = [_surname(self.everybody[i]) for i in members]
            for a, b in combinations(range(len(members)), 2):
                if DamerauLevenshtein.distance(surnames[a], surnames[b], score_cutoff=2) <= 2:
                    yield members[a], members[b]


def _surname(one: Traits) -> str:
    return "".join(one.names[0].family) if one.names else ""


def is_incomplete(one: Traits) -> bool:
    """True if no stated name has both a given name and a surname in full."""
    return not any(name.full for name in one.names)


def shared_keys(
    everybody: Sequence[Traits], blocks: Mapping[str, list[int]], most: int
) -> frozenset[str]:
    """Mails and telephone ends that people with plainly different names use."""
    return frozenset(
        key[2:]
        for key, members in blocks.items()
        if key[0] in "mp"
        and (len(members) > most or _plainly_two([everybody[i] for i in members[:12]]))
    )


def _plainly_two(users: list[Traits]) -> bool:
    return any(two_people(a, b) for a, b in combinations(users, 2))


def two_people(one: Traits, other: Traits) -> bool:
    """True if two stated names can by no reading be one person's.

    One profile in common outweighs names; a changed surname is no other person.
    """
    if not one.names or not other.names or set(one.links) & set(other.links):
        return False
    return all(_are_two(a, b) for a in one.names for b in other.names)


def _are_two(a: Called, b: Called) -> bool:
    if a.generation and b.generation and a.generation != b.generation:
        return True
    match = compare(a, b)
    return match is not None and match.given is Fit.DIFFERENT
