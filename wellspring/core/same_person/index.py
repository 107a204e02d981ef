"""The people of a book laid out so that one newcomer meets only those who resemble them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wellspring.core.same_person.evidence import Doubt
from wellspring.core.same_person.keys import keys_of
from wellspring.core.same_person.pairing import may_share_given, misspelt, shared_keys
from wellspring.core.same_person.population import Population
from wellspring.core.same_person.settings import DEFAULT, Settings
from wellspring.core.same_person.traits import Traits
from wellspring.core.same_person.weighing import Scales

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.same_person.identity import Identity


class Index:
    """Everybody known, by key; built once, asked for one person at a time."""

    def __init__(self, known: Iterable[Identity], settings: Settings = DEFAULT) -> None:
        """Take in a whole book."""
        self.settings = settings
        self.everybody = [Traits(one) for one in known]
        self._blocks: defaultdict[str, list[int]] = defaultdict(list)
        for i, one in enumerate(self.everybody):
            for key in dict.fromkeys(keys_of(one)):
                self._blocks[key].append(i)
        population = Population([one.identity for one in self.everybody], settings)
        shared = shared_keys(self.everybody, self._blocks, settings.block)
        self._scales = Scales(population, shared)

    def near(self, newcomer: Identity, at_most: int = 10) -> tuple[Doubt, ...]:
        """Who of the book this may be, most likely first: a is the newcomer's ref, b theirs."""
        one = Traits(newcomer)
        found = []
        for i in self._candidates(one):
            verdict = self._scales.weigh(one, self.everybody[i])
            if verdict.bits >= self.settings.doubtful and not verdict.contradicted:
                found.append((-verdict.bits, self.everybody[i].ref, verdict))
        found.sort(key=lambda item: item[:2])
        return tuple(
            Doubt(
                newcomer.ref, ref, tuple(f.evidence for f in verdict.findings), verdict.probability
            )
            for _, ref, verdict in found[:at_most]
        )

    def _candidates(self, one: Traits) -> set[int]:
        """Positions that share a key few have, where that key can lead to something."""
        found: set[int] = set()
        for key in keys_of(one):
            members = self._blocks.get(key, ())
            if len(members) > self.settings.block:
                continue
            if key[0] in "go":
                found.update([i for i in members if self._alike(one, self.everybody[i], key[0])])
            else:
                found.update(members)
        return found

    def _alike(self, one: Traits, other: Traits, kind: str) -> bool:
        """Colleagues of one given name or surname are worth weighing if the other part may fit."""
        if kind == "o":
            return may_share_given(one, other)
        return one.incomplete or other.incomplete or misspelt(one, other)
