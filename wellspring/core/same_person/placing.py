"""The decision: which identities are one person, and which are possibly so."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wellspring.core.same_person.evidence import Placement
from wellspring.core.same_person.identity import Identity, exact_keys
from wellspring.core.same_person.settings import DEFAULT, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet


def place(
    fresh: Sequence[Identity],
    known: Sequence[Identity] = (),
    *,
    apart: AbstractSet[tuple[int, int]] = frozenset(),
    settings: Settings = DEFAULT,
) -> Placement:
    """Group sightings by person, joining people already in the book where they are the same.

    Refs are distinct over `fresh` and `known`. Two known people are never joined, only doubted.
    `apart` holds pairs of refs, in either order, that were said not to be the same.
    """
    del settings
    never = {pair for a, b in apart for pair in ((a, b), (b, a))}
    known_refs = {one.ref for one in known}
    group: dict[int, set[int]] = {one.ref: {one.ref} for one in (*known, *fresh)}
    seen: dict[str, list[int]] = defaultdict(list)
    for one in (*known, *fresh):
        for key in sorted(exact_keys(one)):
            for other in seen[key]:
                ours, theirs = group[one.ref], group[other]
                if ours is theirs or len((ours | theirs) & known_refs) > 1:
                    continue
                if any((a, b) in never for a in ours for b in theirs):
                    continue
                ours |= theirs
                group.update(dict.fromkeys(theirs, ours))
            seen[key].append(one.ref)
    groups = {min(members): tuple(sorted(members)) for members in group.values()}
    return Placement(groups=tuple(groups[first] for first in sorted(groups)))
