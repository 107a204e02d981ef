"""What a language module is made of: rules that tell one kind of saying from a sentence."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """A sentence with one of the `cues` (words) says `kind` when `says` is found in it.

    It does not when a match of `unless` captures its group: a match without a group only guards
    ("check if" is no condition). With `dated` it counts only when the sentence names a day.
    """

    kind: str
    cues: str
    says: str
    unless: str = ""
    dated: bool = False


class Rhetoric(NamedTuple):
    """Questions of a language that want no answer ("how are you?"), and tags ("…, ok?")."""

    empty: str
    tag: str
