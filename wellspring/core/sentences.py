"""How many sentences something has: an objective fits into three (P2.13)."""

from __future__ import annotations

import re

ENOUGH = 3
_END = re.compile(r"[.!?…。！？]+[\"'”’»)]*(?=\s|$)|\n+")


def how_many(text: str) -> int:
    """Sentences, and lines that end without a stop."""
    return sum(any(letter.isalpha() for letter in part) for part in _END.split(text))
