"""Which story answers what somebody needs or asks, by the words they share (P3.35)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.matching import kin, terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SHORTEST, LONGEST = 30, 45  # seconds in which a story is told


class Fitting(NamedTuple):
    """A story and the word of the question that it answers."""

    story: int
    because: str


def fitting(stories: Mapping[int, str], about: Iterable[str]) -> list[Fitting]:
    """The stories that share a word, or its kin, with what is asked, those with more first."""
    wanted = {root: term for text in about for term in terms(text) for root in {term, *kin(term)}}
    found = []
    for story, words in stories.items():
        shared = [
            term for term in dict.fromkeys(terms(words)) if {term, *kin(term)} & wanted.keys()
        ]
        if shared:
            found.append((-len(shared), story, Fitting(story, shared[0])))
    return [one for *_, one in sorted(found)]
