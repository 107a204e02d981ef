"""Connecting the dots: a need that somebody told, and who could meet it (P1.28, P4.19)."""

from wellspring.core.matching.kin import kin, roots_of
from wellspring.core.matching.match import (
    AT_ONCE,
    LEAST,
    Fit,
    Helper,
    Match,
    Piece,
    Source,
    Wish,
    best,
    match,
    pleases,
    weights_of,
)
from wellspring.core.matching.rarity import rarity_in
from wellspring.core.matching.terms import stem, terms

__all__ = [
    "AT_ONCE",
    "LEAST",
    "Fit",
    "Helper",
    "Match",
    "Piece",
    "Source",
    "Wish",
    "best",
    "kin",
    "match",
    "pleases",
    "rarity_in",
    "roots_of",
    "stem",
    "terms",
    "weights_of",
]
