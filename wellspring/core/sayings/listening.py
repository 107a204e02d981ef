"""Cue words first, then the few patterns they call for, sentence by sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wellspring.core.days import due_in
from wellspring.core.sayings import (
    aftercare,
    dutch,
    english,
    french,
    german,
    promising,
    spanish,
)
from wellspring.core.sayings.sentences import Sentence, sentences
from wellspring.core.sayings.tongues import left_out
from wellspring.core.sightings import Saying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from wellspring.core.sayings.rules import Rule

    Cues = dict[str, tuple[int, ...]]

LANGUAGES = (english, dutch, german, french, spanish)
QUOTED = 200
AT_MOST = 12  # sayings kept of one message
BRIEF = 30  # words: a longer message is more than a closing
CURT = 9  # words: a longer sentence is more than a closing
DATED = frozenset({"promise", "request"})
NOT = frozenset(
    "not never niet nooit geen nicht nie nichts kein keine keinen pas jamais rien no nunca".split()
)
BUT = (" but ", " maar ", " aber ", " mais ", " pero ")
_WORD = re.compile(r"[\w'’-]+")
_ASKED_ALREADY = frozenset({"promise", "request", "introduction"})
_ANSWERING = frozenset({"request", "question", "promise", "introduction", "regret", "outcome"})


def heard(text: str, on: date) -> tuple[Saying, ...]:
    """The sayings of a text, at most a dozen."""
    cues = _cues()
    words = _WORD.findall(text.lower().replace("’", "'"))
    if "?" not in text and cues.keys().isdisjoint(words):
        return ()
    found: list[Saying] = []
    heeded = _cues(left_out(set(words)))
    for sentence in sentences(text):
        found += _in_sentence(sentence, on, heeded)
        if len(found) >= AT_MOST:
            break
    return tuple(_without_closing(found, len(words))[:AT_MOST])


def _without_closing(found: Sequence[Saying], length: int) -> list[Saying]:
    """A closing counts only in a short message that says nothing which wants an answer."""
    if length <= BRIEF and not any(saying.kind in _ANSWERING for saying in found):
        return list(found)
    return [saying for saying in found if saying.kind != "closing"]


def place_of(kind: str, folded: str) -> int | None:
    """Where a folded sentence says a kind; None where it does not."""
    if kind == "question":
        return 0 if folded.rstrip("\"') ").endswith("?") else None
    places = (_where(rule, folded) for rule in _called(folded, _cues()) if rule.kind == kind)
    return next((place for place in places if place is not None), None)


def _in_sentence(sentence: Sentence, on: date, cues: Cues) -> Iterator[Saying]:
    folded, quote = sentence.folded, sentence.shown[:QUOTED]
    asked = folded.rstrip("\"') ").endswith("?")
    kinds: set[str] = set()
    for rule in _called(folded, cues):
        at = None if rule.kind in kinds else _where(rule, folded)
        if at is None:
            continue
        due = _due(folded, at, on) if rule.kind in DATED else None
        if (rule.dated and due is None) or (
            rule.kind == "promise" and asked and not _is_tag(folded)
        ):
            continue
        kinds.add(rule.kind)
        yield Saying(rule.kind, quote, due)
    if asked and not kinds & _ASKED_ALREADY and _WORD.search(folded) and not _is_empty(folded):
        yield Saying("question", quote)


def _due(folded: str, at: int, on: date) -> date | None:
    """The day named after the words that promise or ask, else before them."""
    return due_in(folded[at:], on) or due_in(folded, on)


def _called(folded: str, cues: Cues) -> Iterable[Rule]:
    """The rules whose cue stands in a sentence, each once, in their order."""
    called: set[int] = set()
    for word in _WORD.findall(folded):
        if word in cues:
            called.update(cues[word])
    rules = _rules()
    return [rules[place] for place in sorted(called)]


def _where(rule: Rule, folded: str) -> int | None:
    """Where a sentence says what the rule listens for; None where it does not."""
    if rule.kind == "closing" and folded.count(" ") >= CURT:
        return None
    found = _compiled(rule.says).search(folded)
    if found is None:
        return None
    clause = folded[_after_but(folded, found.start()) :] if rule.unless else ""
    at = found.start() - (len(folded) - len(clause))
    if clause and any(
        _denies(match, clause, at) for match in _compiled(rule.unless).finditer(clause)
    ):
        return None
    return found.start()


def _denies(match: re.Match[str], clause: str, at: int) -> bool:
    """A "not" of an earlier clause ("I have not forgotten, you have it tomorrow") does not."""
    if not match.lastindex:
        return False
    told = match.group(match.lastindex)
    return told not in NOT or match.end() > at or "," not in clause[match.end() : at + 1]


def _after_but(folded: str, at: int) -> int:
    """Where the clause of a place begins: what stands before a "but" does not deny it."""
    return max(0, *(folded.rfind(but, 0, at + len(but)) for but in BUT))


def _is_empty(folded: str) -> bool:
    return any(_compiled(each.RHETORIC.empty).search(folded) for each in LANGUAGES)


def _is_tag(folded: str) -> bool:
    return any(_compiled(each.RHETORIC.tag).search(folded) for each in LANGUAGES)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _rules() -> tuple[Rule, ...]:
    return tuple(rule for room in (*LANGUAGES, promising, aftercare) for rule in room.RULES)


def _by_language() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    for module in (*LANGUAGES, *promising.LANGUAGES):
        yield module.__name__.rpartition(".")[2], module.RULES


@cache
def _cues(left_out: frozenset[str] = frozenset()) -> Cues:
    """Every cue word, with the places of the rules it calls for, but for some languages."""
    known = {id(rule): name for name, rules in _by_language() for rule in rules}
    cues: dict[str, tuple[int, ...]] = {}
    for place, rule in enumerate(_rules()):
        for cue in () if known.get(id(rule)) in left_out else rule.cues.split():
            cues[cue] = (*cues.get(cue, ()), place)
    return cues
