"""How a name is shown: given before family, or family before given where that is the custom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
TURNED = 2  # parts of "Family, Given"
GIVEN = 3  # words a given name has at most
_AFTER_NAME = re.compile(
    r"^(jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|pmp|cpa|esq|dr|phr|sphr|shrm.*|p\.?e)\.?$", re.IGNORECASE
)


def shown_name(written: str = "", given: str = "", family: str = "") -> str:
    """A name as people write it on an envelope; "" when there is nothing to show."""
    if given and family:
        if _EASTERN.search(given + family):
            return f"{family} {given}"
        return f"{given} {family}"
    if given or family:
        return given or family
    return _unturned(" ".join(written.split()).strip("'\" "))


def _unturned(written: str) -> str:
    """The given name first: "Okafor, William" is William Okafor; "Jane Hale, PhD" stays."""
    parts = [part.strip() for part in written.split(",")]
    while len(parts) > 1 and (not parts[-1] or _AFTER_NAME.match(parts[-1])):
        parts.pop()
    if len(parts) == TURNED and all(parts) and len(parts[1].split()) <= GIVEN:
        return f"{parts[1]} {parts[0]}"
    return parts[0] if len(parts) == 1 else written


def best_name(names: Iterable[tuple[str, str, int]]) -> str:
    """The name to show, out of (text, kind, weight): a whole one, then the heaviest, the shortest.

    A nickname, other name or initial only where there is nothing whole.
    """
    return max(names, key=_worth, default=("", "", 0))[0]


def _worth(name: tuple[str, str, int]) -> tuple[bool, bool, int, int, str]:
    text, kind, weight = name
    whole = [word for word in text.split() if len(word.strip(".")) > 1 or not word.isascii()]
    return (kind == "full", len(whole) > 1 or not text.isascii(), weight, -len(text), text)


def sort_key(shown: str) -> str:
    """What a list of people is ordered by: the family name's start, then the rest."""
    words = shown.casefold().split()
    if len(words) == 1 or not words or _EASTERN.search(shown):
        return " ".join(words)
    return " ".join([words[-1], *words[:-1]])
