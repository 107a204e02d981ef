"""What a language brings to reading a letter: words and patterns over folded text.

Folded is lower case without accents, with one space between words. An empty pattern is never
found, so a language may leave out what it does not cover.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    thanking: str = ""  # says that one thanks, and nothing more
    hollow: str = ""  # sounds like a reason to connect, and is none
    counted: str = ""  # says itself that there are several requests
    spared: Mapping[str, str] = MappingProxyType(
        {}
    )  # by rule: a sentence that uses its words for something else
    spelling: Mapping[str, str] = MappingProxyType({})  # short spellings, written out
    demand: str = ""  # wants something without asking: "I need to see you", "ring me back"
    no_exit: str = ""  # sounds like a way out, and only names another day
    arranging: str = ""  # when and where, which is no matter to talk about
    worn: str = ""  # phrases of which one may slip in, and two are a form letter
    theirs: str = ""  # he, she and theirs, where a letter is about somebody near the reader
    bare_thanks: str = ""  # thanks for everything, by name for nothing
    grand: str = ""  # one great word; a heap of them is too much even in thanks


def widened(tongue: Tongue, spared: Mapping[str, str], **more: str) -> Tongue:
    """A language with more ways to say what some of its patterns stand for."""
    wider = {
        name: "|".join(filter(None, (getattr(tongue, name), pattern)))
        for name, pattern in more.items()
    }
    return Tongue(**{**tongue._asdict(), **wider, "spared": spared})


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first wanted."""
    return re.compile(pattern or r"(?!)")


def found(pattern: str, folded: str) -> re.Match[str] | None:
    """The first place where a pattern fits."""
    return compiled(pattern).search(folded)
