"""Who knows whom: evidence that two other people know each other, with where it was seen."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.sightings import Gathering, Kinship, Message, Nature
from wellspring.core.touching import FEW, attended, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from wellspring.core.sightings import Party

CROWDED = 200  # people of one organisation: beyond it, working there says nothing about two of them


class Tie(NamedTuple):
    """Two others who seem to know each other, why, and when it was seen (seconds since 1970)."""

    a: Party
    b: Party
    basis: str  # copied_together, met_together, introduced, named_together
    at: int | None


class Affiliation(NamedTuple):
    """A person at an organisation; `until` None means still there, `since` None unknown."""

    person: int
    organisation: int
    since: date | None = None
    until: date | None = None


class Overlap(NamedTuple):
    """Two people at one organisation at the same time."""

    a: int
    b: int
    organisation: int
    since: date
    until: date


class Colleagues(NamedTuple):
    """Who worked together, and the organisations too large to say so of anybody."""

    overlaps: list[Overlap]
    crowded: list[int]


def ties_of(
    seen: Message | Gathering | Kinship,
    is_owner: Callable[[Party], bool],
    *,
    now: int | None = None,
) -> list[Tie]:
    """Pairs of others who were copied, met, introduced or named together, in small company only."""
    if isinstance(seen, Kinship):
        basis = "introduced" if seen.kind == "introduced" else "named_together"
        return [Tie(seen.one, seen.other, basis, None)]
    if isinstance(seen, Gathering):
        return _among(attended(seen, is_owner, now), "met_together", seen.at)
    if seen.nature is not Nature.PERSONAL or seen.forwarded:
        return []
    introducing = any(saying.kind == "introduction" for saying in seen.sayings)
    others = {
        key_of(party): party
        for party in (seen.sender, *seen.to, *seen.cc)
        if key_of(party) and not is_owner(party)
    }
    return _among(
        list(others.values()), "introduced" if introducing else "copied_together", seen.at
    )


def worked_together(affiliations: Iterable[Affiliation], *, as_of: date) -> Colleagues:
    """Every two people at one organisation at the same time, as far as dates tell."""
    places: dict[int, list[Affiliation]] = {}
    for affiliation in affiliations:
        places.setdefault(affiliation.organisation, []).append(affiliation)
    overlaps: list[Overlap] = []
    crowded: list[int] = []
    for organisation, there in sorted(places.items()):
        if len({one.person for one in there}) > CROWDED:
            crowded.append(organisation)
        else:
            overlaps += _overlaps(there, as_of)
    return Colleagues(overlaps, crowded)


def _among(parties: list[Party], basis: str, at: int) -> list[Tie]:
    if len(parties) > FEW:
        return []
    return [Tie(a, b, basis, at) for a, b in combinations(parties, 2)]


def _overlaps(there: list[Affiliation], as_of: date) -> list[Overlap]:
    found: dict[tuple[int, int], Overlap] = {}
    for one, other in combinations(sorted(there, key=_order), 2):
        if one.person == other.person:
            continue
        since, until = _shared(one, other, as_of)
        pair = (one.person, other.person)
        longer = pair not in found or until - since > found[pair].until - found[pair].since
        if since <= until and longer:
            found[pair] = Overlap(*pair, one.organisation, since, until)
    return list(found.values())


def _order(one: Affiliation) -> tuple[int, str]:
    return one.person, str(one.since)


def _shared(one: Affiliation, other: Affiliation, as_of: date) -> tuple[date, date]:
    ends = [each.until or as_of for each in (one, other)]
    starts = [each.since or end for each, end in zip((one, other), ends, strict=True)]
    return max(starts), min(ends)
