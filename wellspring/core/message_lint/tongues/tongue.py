"""What a language brings to reading a letter: words and patterns over folded text.

Folded is lower case without accents, with one space between words. An empty pattern is never
found, so a language may leave out what it does not cover.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Tongue(NamedTuple):
    """One language; every field but the first two is a pattern."""

    name: str
    asks: dict[str, str]  # what is asked for: a word for it, and how it is said
    me: str
    you: str
    trigger: str  # a request begins
    pleasantry: str  # a question that asks nothing
    instead: str  # a sentence that offers another way, no second ask
    openings: str
    for_others: str
    vague: str
    mentioned: str  # before or after a vague phrase: it is only spoken of
    begging: str
    mass: str
    mass_words: str
    whom: str
    stock: str
    way_out: str
    connection: str
    reason: str
    named_thanks: str
    offer: str
    once: str = ""  # in own words: it has been years
    condition: str = ""  # begins a sentence that leaves a way out, after an ask
    catching_up: str = ""
    hiring: str = ""  # openings, where the sentence asks
    topic: str = ""
    broad: str = ""
    want: str = ""
    use: str = ""
    flattery: str = ""
    substance: str = ""
    chain: str = ""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first wanted."""
    return re.compile(pattern or r"(?!)")


def found(pattern: str, folded: str) -> re.Match[str] | None:
    """The first place where a pattern fits."""
    return compiled(pattern).search(folded)
