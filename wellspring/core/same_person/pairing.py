"""The pairs worth weighing, and the addresses and telephones that several people share."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from wellspring.core.names import Called, Fit, compare
from wellspring.core.same_person.keys import (
    exact_keys,
    fact_keys,
    given_keys,
    name_keys,
    work_keys,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Blocks = dict[str, list[int]]


def pairs(everybody: Sequence[Traits], settings: Settings) -> set[tuple[int, int]]:
    """Positions of pairs that share a key few others have."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(everybody):
        keys = {*exact_keys(one), *name_keys(one), *work_keys(one), *given_keys(one)}
        if one.facts:
            keys.update(fact_keys(one))
        for key in keys:
            blocks[key].append(i)
    found: set[tuple[int, int]] = set()
    for key, members in blocks.items():
        if len(members) < 2:
            continue
        if key[0] == "g":
            found.update(_with_the_incomplete(members, everybody, settings))
        elif len(members) <= settings.block:
            found.update(combinations(members, 2))
    return found


def _with_the_incomplete(
    members: list[int], everybody: Sequence[Traits], settings: Settings
) -> Iterable[tuple[int, int]]:
    """All pairs of a small block; of a large one those where a surname is untold."""
    if len(members) <= 6:
        return combinations(members, 2)
    partial = [i for i in members if is_incomplete(everybody[i])]
    if len(partial) * len(members) > settings.block**2:
        return ()
    return ((min(i, j), max(i, j)) for i in partial for j in members if i != j)


def is_incomplete(one: Traits) -> bool:
    """True if no stated name has both a given name and a surname in full."""
    return not any(name.full for name in one.names)


def shared_keys(everybody: Sequence[Traits], settings: Settings) -> frozenset[str]:
    """Mails and telephone ends that people with plainly different names use."""
    users: defaultdict[str, list[Traits]] = defaultdict(list)
    for one in everybody:
        for key in (*one.mails, *one.phones):
            users[key].append(one)
    return frozenset(
        key
        for key, several in users.items()
        if len(several) > 1 and (len(several) > settings.block or _plainly_two(several))
    )


def _plainly_two(users: list[Traits]) -> bool:
    return any(two_people(a, b) for a, b in combinations(users[:12], 2))


def two_people(one: Traits, other: Traits) -> bool:
    """True if two stated names can by no reading be one person's.

    One profile in common outweighs names; a changed surname is no other person.
    """
    if not one.names or not other.names or set(one.links) & set(other.links):
        return False
    fits = [_fit(a, b) for a in one.names for b in other.names]
    return bool(fits) and all(fits)


def _fit(a: Called, b: Called) -> bool:
    match = compare(a, b)
    if match is None:
        return False
    if a.generation and b.generation and a.generation != b.generation:
        return True
    return match.given is Fit.DIFFERENT
