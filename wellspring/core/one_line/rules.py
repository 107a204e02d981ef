"""What a language brings to a line: its words for a touch, and rules for what else is told."""

from __future__ import annotations

from typing import NamedTuple

NAME = r"[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)??"


class Rule(NamedTuple):
    """A clause with one of the `cues` says `kind` (and `topic`) when `says` matches its start.

    The group `s` is who does it; `words` what is promised or needed, else what follows the match.
    """

    kind: str
    topic: str
    cues: frozenset[str]
    says: str


class Tongue(NamedTuple):
    """A language: words -> channels, words before a name, words that are none, and the rules."""

    channels: dict[str, str]
    before_names: frozenset[str]
    not_names: frozenset[str]
    they: frozenset[str]
    rules: tuple[Rule, ...]
    hardly: frozenset[str] = frozenset()  # channel words that another one overrules
    by: str = ""  # the words before a day that is promised
    wrote: str = ""  # what follows whoever wrote: "wrote back"
    came: str = ""  # how a line begins that tells of a word of theirs: "mail from"


def rule(kind: str, cues: str, *says: str, topic: str = "") -> Rule:
    """A rule of cue words and of patterns that start at the clause."""
    first, mark, rest = "|".join(says).partition("(?P<s>")
    return Rule(kind, topic, frozenset(cues.split()), first + mark + rest.replace("(?P<s>", "(?:"))


def doing(kind: str, before: str, verbs: str, topic: str = "") -> Rule:
    """Somebody and a verb of doing, which stays among the words: "ik stuur", "sie fragt"."""
    said = "|".join(verbs.split())
    return Rule(kind, topic, frozenset(verbs.split()), rf"{before}(?=(?:{said})\b)")


def channels(**told: str) -> dict[str, str]:
    """Every word with its channel."""
    return {word: channel for channel, words in told.items() for word in words.split()}
