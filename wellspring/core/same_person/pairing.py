"""The pairs worth weighing, and the addresses and telephones that several people share."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from wellspring.core.names import Called, Fit, compare
from wellspring.core.same_person.keys import keys_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.traits import Traits

_FEW_NAMESAKES = 12
_TWO_SLIPS = 2
_OTHER_HOPES = 6.0  # bits that title and place may add to a name


def blocks_of(everybody: Sequence[Traits], small_book: int) -> dict[str, list[int]]:
    """Positions by key, where two or more share it.

    In a large book only firms where somebody's name is told in part need the keys of offices.
    """
    bones = any(name.consonants for one in everybody for name in one.names)
    partial = [one for one in everybody if one.incomplete]
    wanted = {token for one in partial for token in one.tokens}
    small = len(everybody) <= small_book
    first: dict[str, int] = {}
    blocks: dict[str, list[int]] = {}
    for i, one in enumerate(everybody):
        office = small or (wanted and not wanted.isdisjoint(one.tokens))
        for key in dict.fromkeys(keys_of(one, bones=bones, office=bool(office))):
            j = first.setdefault(key, i)
            if j != i:
                blocks.setdefault(key, [j]).append(i)
    return blocks


class Pairing:
    """All pairs of positions that share a key few others have."""

    def __init__(
        self, everybody: Sequence[Traits], blocks: Mapping[str, list[int]], population: Population
    ) -> None:
        self.everybody = everybody
        self.blocks = blocks
        self.population = population
        self.settings = population.settings

    def pairs(self) -> list[tuple[int, int]]:
        """In order."""
        found: set[tuple[int, int]] = set()
        rules = {"g": self._of_one_given, "o": self._of_one_family,
                 "n": self._of_one_name}  # fmt: skip
        for key, members in self.blocks.items():
            rule = rules.get(key[0])
            if rule:
                found.update(rule(members))
            elif len(members) <= self.settings.block:
                found.update(combinations(members, 2))
        return sorted(found)

    def _of_one_name(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Namesakes that share a firm, lack one, or have a name telling enough without."""
        if len(members) <= self.settings.block:
            hope: float | None = None
            for i, j in combinations(members, 2):
                if not self.everybody[i].tokens.isdisjoint(self.everybody[j].tokens):
                    yield i, j
                    continue
                hope = self._hope(self.everybody[members[0]]) if hope is None else hope
                if hope + self._apart(i, j) >= 0:
                    yield i, j
            return
        yield from self._at_one_firm(members)
        free = [i for i in members if not self.everybody[i].tokens]
        free = free if free and self._hope(self.everybody[members[0]]) >= 0 else []
        for i in free[: self.settings.block]:
            yield from ((min(i, j), max(i, j)) for j in members if i != j)

    def _apart(self, i: int, j: int) -> float:
        """The bits that two employers with nothing in common cost."""
        one, other = self.everybody[i], self.everybody[j]
        if one.employers and other.employers:
            return self.settings.other_employer
        return self.settings.other_domain if one.tokens and other.tokens else 0.0

    def _at_one_firm(self, members: list[int]) -> Iterator[tuple[int, int]]:
        firms: defaultdict[str, list[int]] = defaultdict(list)
        for i in members:
            for token in self.everybody[i].tokens:
                firms[token].append(i)
        for colleagues in firms.values():
            if 1 < len(colleagues) <= self.settings.block:
                yield from combinations(colleagues, 2)

    def _hope(self, one: Traits) -> float:
        """The bits above a doubt that one name in common may come to."""
        name = one.callings[0]
        told = self.population.given(name.given[0]) if name.given else 0.0
        told += self.population.family(name.family) if name.family else 0.0
        return self.population.prior + told + _OTHER_HOPES - self.settings.doubtful

    def _of_one_family(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Of one surname at one firm, those whose given names may be one."""
        if len(members) > self.settings.block:
            yield from self._of_one_large_family(members)
            return
        for i, j in combinations(members, 2):
            if may_share_given(self.everybody[i], self.everybody[j]):
                yield i, j

    def _of_one_large_family(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Of a surname that half a firm bears, those of one told given name, or of none told."""
        by_given: defaultdict[str, list[int]] = defaultdict(list)
        for i in members:
            for given in self.everybody[i].given_tokens:
                by_given[given].append(i)
        untold = by_given.pop("", [])
        if len(untold) * len(members) <= self.settings.block**2:
            yield from ((min(i, j), max(i, j)) for i in untold for j in members if i != j)
        for namesakes in by_given.values():
            if len(namesakes) <= self.settings.block:
                yield from combinations(namesakes, 2)

    def _of_one_given(self, members: list[int]) -> Iterator[tuple[int, int]]:
        """Of one given name at one firm, pairs where a surname is untold or misspelt."""
        partial = [i for i in members if self.everybody[i].incomplete]
        if partial and len(partial) * len(members) <= self.settings.block**2:
            yield from ((min(i, j), max(i, j)) for i in partial for j in members if i != j)
        if len(members) <= _FEW_NAMESAKES:
            for i, j in combinations(members, 2):
                if misspelt(self.everybody[i], self.everybody[j]):
                    yield i, j


def may_share_given(one: Traits, other: Traits) -> bool:
    """True unless two given names are plainly two; an initial may be anybody's."""
    ours, theirs = one.given_tokens, other.given_tokens
    return "" in ours or "" in theirs or not ours.isdisjoint(theirs)


def misspelt(one: Traits, other: Traits) -> bool:
    """True if two surnames are the same but for a slip or two of the pen."""
    return bool(
        DamerauLevenshtein.distance(one.surname, other.surname, score_cutoff=_TWO_SLIPS)
        <= _TWO_SLIPS
    )


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
