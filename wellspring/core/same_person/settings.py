"""Every figure that decides who is the same person, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Weights are in bits (log2 of the likelihood ratio, Fellegi & Sunter 1969)."""


DEFAULT = Settings()
