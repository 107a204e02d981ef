"""Cue words first, then the few patterns they call for, sentence by sentence."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from wellspring.core.days import due_in
from wellspring.core.sayings import dutch, english, french, german, spanish
from wellspring.core.sayings.sentences import Sentence, sentences
from wellspring.core.sightings import Saying

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from wellspring.core.sayings.rules import Rule

LANGUAGES = (english, dutch, german, french, spanish)
QUOTED = 200
AT_MOST = 12  # sayings kept of one message
BRIEF = 30  # words: a longer message is more than a closing
CURT = 9  # words: a longer sentence is more than a closing
_WORD = re.compile(r"[\w'’-]+")
_ANSWERING = frozenset({"request", "question", "promise", "introduction", "regret", "outcome"})


def heard(text: str, on: date) -> tuple[Saying, ...]:
    """The sayings of a text, at most a dozen."""
    cues = _cues()
    words = _WORD.findall(text.lower().replace("’", "'"))
    if "?" not in text and cues.keys().isdisjoint(words):
        return ()
    found: list[Saying] = []
    for sentence in sentences(text):
        found += _in_sentence(sentence, on)
        if len(found) >= AT_MOST:
            break
    return tuple(_without_closing(found, len(words))[:AT_MOST])


def _without_closing(found: Sequence[Saying], length: int) -> list[Saying]:
    """A closing counts only in a short message that says nothing which wants an answer."""
    if length <= BRIEF and not any(saying.kind in _ANSWERING for saying in found):
        return list(found)
    return [saying for saying in found if saying.kind != "closing"]


def _in_sentence(sentence: Sentence, on: date) -> Iterator[Saying]:
    kinds: set[str] = set()
    quote = sentence.shown[:QUOTED]
    asked = sentence.folded.rstrip("\"') ").endswith("?")
    for rule in _called(sentence.folded):
        if rule.kind in kinds or not _says(rule, sentence.folded):
            continue
        if rule.kind == "promise":
            due = due_in(sentence.folded, on)
            if (rule.dated and due is None) or (asked and not _is_tag(sentence.folded)):
                continue
            yield Saying("promise", quote, due)
        elif rule.kind == "request":
            yield Saying("request", quote, due_in(sentence.folded, on))
        else:
            yield Saying(rule.kind, quote)
        kinds.add(rule.kind)
    if (
        asked
        and not kinds & {"request", "promise", "introduction"}
        and not _is_empty(sentence.folded)
    ):
        yield Saying("question", quote)


def _called(folded: str) -> Iterable[Rule]:
    """The rules whose cue stands in a sentence, each once, in their order."""
    cues = _cues()
    called: set[int] = set()
    for word in _WORD.findall(folded):
        if word in cues:
            called.update(cues[word])
    rules = _rules()
    return [rules[place] for place in sorted(called)]


def _says(rule: Rule, folded: str) -> bool:
    if rule.kind == "closing" and folded.count(" ") >= CURT:
        return False
    if not _compiled(rule.says).search(folded):
        return False
    if not rule.unless:
        return True
    return not any(match.lastindex for match in _compiled(rule.unless).finditer(folded))


def _is_empty(folded: str) -> bool:
    return any(_compiled(each.RHETORIC.empty).search(folded) for each in LANGUAGES)


def _is_tag(folded: str) -> bool:
    return any(_compiled(each.RHETORIC.tag).search(folded) for each in LANGUAGES)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _rules() -> tuple[Rule, ...]:
    return tuple(rule for language in LANGUAGES for rule in language.RULES)


@cache
def _cues() -> dict[str, tuple[int, ...]]:
    """Every cue word, with the places of the rules it calls for."""
    cues: dict[str, tuple[int, ...]] = {}
    for place, rule in enumerate(_rules()):
        for cue in rule.cues.split():
            cues[cue] = (*cues.get(cue, ()), place)
    return cues
