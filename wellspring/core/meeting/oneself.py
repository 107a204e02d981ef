"""Oneself in thirty seconds: how long it takes to say, and whether it tells successes.

After P3.35 and P4.3. A power statement has a skill, an example, a result and the need it matches,
in 30 to 45 seconds.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

A_MINUTE = 135  # words said at an easy pace
FEWEST, MOST = 2, 5  # sentences
OVER = 1.3  # times the seconds allowed
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?…]+(?:\s|$)")
_FIGURE = re.compile(  # in digits, or in letters from four up: one and two say little
    r"\d|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)te{2}n"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|half|doubled|halved"
    r"|vier|vijf|zes|zeven|acht|negen|tien|\w+tien|\w+tig|honderd|helft"
    r"|fünf|sechs|sieben|neun|zehn|\w+zehn|\w+zig|hundert|hälfte"
    r"|quatre|cinq|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante|cent|moitié"
    r"|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|\w+enta|cien|ciento|mitad)\b",
    re.IGNORECASE,
)
# What makes it a sob story, word by word in five languages; quoted back, never forbidden.
_LOW = re.compile(
    r"\b(?:unfortunately|sadly|laid off|fired|let go|made redundant|unemployed|jobless|desperate"
    r"|desperately|struggl\w+|toxic|hate\w*|horrible|terrible|failed|failure|rejected|unfair\w*"
    r"|overqualified|too old|nobody (?:wants|answers)|no one (?:wants|answers)|any job"
    r"|helaas|ontslagen|werkloos|wanhopig|vreselijk|mislukt|afgewezen|te oud"
    r"|leider|entlassen|gekündigt|arbeitslos|verzweifelt|furchtbar|gescheitert|abgelehnt|zu alt"
    r"|malheureusement|licenciée?|viré|chômage|désespérée?|affreux|échoué|refusée?|trop (?:vieux"
    r"|vieille)"
    r"|desgraciadamente|por desgracia|despedid[oa]|en paro|desesperad[oa]|horrible|fracasad[oa]"
    r"|rechazad[oa]|demasiado (?:viejo|mayor))\b",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"\b(?:now|today|since then|so i|which taught|nu|sindsdien|jetzt|heute|seitdem|maintenant"
    r"|depuis|aujourd'hui|ahora|desde entonces|hoy)\b",
    re.IGNORECASE,
)


class Note(StrEnum):
    """What is seen in it."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_SHORT = "too_short"
    LOW = "low"  # the sob story
    NO_RESULT = "no_result"
    GOOD_RESULT = "good_result"
    GOOD_LENGTH = "good_length"
    GOOD_TURN = "good_turn"  # a hard thing told, and what came of it


GOOD = frozenset({Note.GOOD_RESULT, Note.GOOD_LENGTH, Note.GOOD_TURN})


class Heard(NamedTuple):
    """A note and the words it rests on."""

    note: Note
    quote: str = ""


def seconds(words: str) -> int:
    """How long the words take to say, at an easy pace."""
    return round(len(_WORD.findall(words)) * 60 / A_MINUTE)


def listen_to(words: str, allowed: int = 30) -> list[Heard]:
    """What a listener would notice, blame before praise; `allowed` are the seconds there are."""
    if not words.strip():
        return [Heard(Note.EMPTY)]
    return [*_length(words, allowed), *_tone(words), *_result(words)]


def _length(words: str, allowed: int) -> list[Heard]:
    long = seconds(words)
    if long > allowed * OVER:
        return [Heard(Note.TOO_LONG)]
    if long < allowed / 3:
        return [Heard(Note.TOO_SHORT)]
    sentences = len([part for part in _SENTENCE.split(words) if part.strip()])
    most = MOST * max(allowed / 30, 1)
    return [Heard(Note.GOOD_LENGTH)] if FEWEST <= sentences <= most else []


def _tone(words: str) -> list[Heard]:
    found = [match.group() for match in _LOW.finditer(words)]
    if len(found) == 1 and _TURNED.search(words):
        return [Heard(Note.GOOD_TURN, found[0])]
    return [Heard(Note.LOW, quote) for quote in dict.fromkeys(found)]


def _result(words: str) -> list[Heard]:
    figure = _FIGURE.search(words)
    if figure is None:
        return [Heard(Note.NO_RESULT)]
    begin = words.rfind(" ", 0, max(figure.start() - 20, 0)) + 1
    end = words.find(" ", figure.start() + 20)
    before, after = words[begin : figure.start()], words[figure.start() : end if end > 0 else None]
    quote = _SENTENCE.split(before)[-1] + _SENTENCE.split(after)[0]  # of one sentence alone
    return [Heard(Note.GOOD_RESULT, quote.strip(" ,;:"))]
