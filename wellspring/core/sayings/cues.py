"""Which words made a quote sound like a promise, a request and so on, to learn from and to show."""

from __future__ import annotations

from wellspring.core.sayings.listening import place_of
from wellspring.core.sayings.sentences import sentences

FIRST = 3  # words of a match that name its cue: "i'll send you" and not the whole letter


def cue_in(kind: str, quote: str) -> str:
    """The first words that say this kind in a quote, lower case; empty where none do."""
    for sentence in sentences(quote):
        found = place_of(kind, sentence.folded)
        if found is not None:
            return " ".join(sentence.folded[found:].strip(" .,!:;-").split()[:FIRST]).rstrip(
                ".,!:;"
            )
    return ""
