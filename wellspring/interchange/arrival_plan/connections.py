"""Connections of exports before 2023, which gave no profile, beside those that do."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from wellspring.core.folding import fold
from wellspring.core.profile_links import canonical_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.core.same_person import Identity

LINKEDIN = "linkedin.com/in/"


def with_profiles(
    fresh: Iterable[Identity], known: Iterable[Identity]
) -> tuple[list[Identity], list[Identity]]:
    """The same people, each with the profile of whoever has their name and day of connection.

    A name and the day somebody was connected tell one connection in every year's export, whatever
    has become of the employer; where two profiles share both, nobody is told.
    """
    fresh, known = list(fresh), list(known)
    links: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in (*fresh, *known):
        for key in _keys(one):
            links[key].update(_profiles(one))
    return [_completed(one, links) for one in fresh], [_completed(one, links) for one in known]


def _completed(one: Identity, links: dict[tuple[str, str], set[str]]) -> Identity:
    if _profiles(one):
        return one
    found = {link for key in _keys(one) for link in links[key]}
    return replace(one, links=(*one.links, *found)) if len(found) == 1 else one


def _keys(one: Identity) -> Iterator[tuple[str, str]]:
    days = [value for kind, value in one.facts if kind == "connected"]
    for day in days:
        for name in {fold(name.written) for name in one.names} - {""}:
            yield name, day


def _profiles(one: Identity) -> set[str]:
    return {link for each in one.links if LINKEDIN in (link := canonical_link(each))}
