"""The decision: which identities are one person, and which are possibly so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.same_person.clusters import Clusters
from wellspring.core.same_person.doubting import doubts_of
from wellspring.core.same_person.evidence import Placement
from wellspring.core.same_person.pairing import Pairing, blocks_of, shared_keys
from wellspring.core.same_person.population import Population
from wellspring.core.same_person.settings import DEFAULT, Settings
from wellspring.core.same_person.traits import Traits
from wellspring.core.same_person.unswept import unswept
from wellspring.core.same_person.weighing import Scales

if TYPE_CHECKING:
    from collections.abc import Sequence, Set as AbstractSet

    from wellspring.core.same_person.identity import Identity


def place(
    fresh: Sequence[Identity],
    known: Sequence[Identity] = (),
    *,
    apart: AbstractSet[tuple[int, int]] = frozenset(),
    settings: Settings = DEFAULT,
) -> Placement:
    """Group sightings by person, joining people already in the book where they are the same.

    Refs are distinct over `fresh` and `known`. Two known people are never joined, only doubted.
    `apart` holds pairs of refs, in either order, that were said not to be the same: they share
    neither a group nor a doubt. The order of the sequences does not matter.
    """
    with unswept():
        return _place(fresh, known, apart, settings)


def _place(
    fresh: Sequence[Identity],
    known: Sequence[Identity],
    apart: AbstractSet[tuple[int, int]],
    settings: Settings,
) -> Placement:
    identities = sorted((*known, *fresh), key=lambda one: one.ref)
    everybody = [Traits(one) for one in identities]
    population = Population(identities, settings)
    blocks = blocks_of(everybody, settings.small_book)
    scales = Scales(population, shared_keys(everybody, blocks, settings.block))
    verdicts = {}
    for i, j in Pairing(everybody, blocks, population).pairs():
        verdict = scales.weigh(everybody[i], everybody[j])
        if verdict.bits >= settings.doubtful:
            verdicts[i, j] = verdict
    never = {pair for a, b in apart for pair in ((a, b), (b, a))}
    in_the_book = {one.ref for one in known}
    clusters = Clusters(everybody, scales, verdicts, never, in_the_book)
    clusters.join_all()
    return Placement(clusters.groups(), doubts_of(clusters))
