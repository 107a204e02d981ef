"""What stands for a person where the whole name does not fit."""

from __future__ import annotations

HUES = "abcdef"


def initials(name: str) -> str:
    """Two letters for the arch; the name itself always stands beside it."""
    words = [word for word in name.split() if word[0].isalpha()]
    picked = words[:1] + words[-1:] if len(words) > 1 else words
    return "".join(word[0].upper() for word in picked) or "·"


def first_name(name: str) -> str:
    """What one would call them; a single word or an address stays whole."""
    return next(iter(name.split()), name)


def hue(number: int) -> str:
    """One of six hues, by id and never by rank, only to tell people apart."""
    return HUES[number % len(HUES)]
