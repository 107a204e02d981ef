"""How much a word tells: the fewer people it is known of, the more (BM25's idf)."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FEW = 50  # people: a smaller book is no measure of what is rare


def rarity_in(people: int, known_of: Mapping[str, int]) -> Callable[[str], float]:
    """The weight of a word in a book of so many people, from how many it is known of."""
    whole = max(people, FEW)

    def rarity(term: str) -> float:
        often = known_of.get(term, 0)
        return log(1 + (whole - often + 0.5) / (often + 0.5)) if often < whole else 0.0

    return rarity
