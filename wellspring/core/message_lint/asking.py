"""What a letter asks for: a request begins (modal, you, verb), then a word says for what.

Requests joined by "and" are several where their things differ; a time proposed for a talk, a
question the talk is about and another way offered are not asks of their own.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.page import Page
    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.tongues import Tongue

AT_MOST = 8  # requests, and verbs joined to them, that are looked at in one sentence
NEAR = 200  # characters after a request begins in which its thing is named
TALKED_OVER = frozenset({"answer", "name"})  # what a talk may be about
LOOKED_OVER = frozenset({"review", "reference"})  # what one hears back about
_HEARS_BACK = re.compile(
    r"\W*(?:and |please,? |just |then )*(?:let me know|tell me|laat (?:me|mij) weten|sag mir"
    r"|dis-moi|dime)\b"
)
_JOINED = re.compile(r",? (?:and|also|en|ook|und|auch|et|aussi|y|también|tambien)\b|, |: ")
_OR = re.compile(r"\b(?:or|of|oder|ou|o),? $")
QUESTION = re.compile(
    r"^(?:and |but |so |also |en |und |et |y |¿ ?y |¿)?(?:which|what|who|whom|how|when|where|why"
    r"|did|does|do|is|are|was|welke?|wat|wie|hoe|wanneer|waar|waarom|was|wer|wie|wann|wo|warum|wem"
    r"|welche\w*|quel\w*|que|qui|comment|quand|ou|pourquoi|est-ce|cual\w*|quien\w*|como|cuando"
    r"|donde)\b|[:,] (?:which|what|who|how|when|where|why|did|do|welke|hoe|welche\w*|comment)\b"
)


class Ask(NamedTuple):
    """One thing asked for, in which sentence, from which folded place on."""

    what: str
    sentence: Sentence
    at: int

    @property
    def is_question(self) -> bool:
        """Whether its sentence ends in a question mark."""
        return self.sentence.asks


def asks_in(page: Page, tongue: Tongue) -> tuple[Ask, ...]:
    """All of them, in order."""
    asks: list[Ask] = []
    for one in page.sentences:
        if not asks or not _offers_another_way(one, tongue):
            asks += _in_sentence(one, tongue)
    return tuple(asks)


def kinds_of(asks: tuple[Ask, ...]) -> list[str]:
    """The different things asked for; what a talk is about belongs to the talk."""
    told = list(dict.fromkeys(ask.what for ask in asks))
    if any(what not in TALKED_OVER for what in told if what in ("talk", "introduction")):
        told = [what for what in told if what != "answer"]
    answers = [ask for ask in asks if ask.what == "answer"]
    if LOOKED_OVER & {*told} and all(_hears_back(ask) for ask in answers):
        told = [what for what in told if what != "answer"]
    return told


def _hears_back(ask: Ask) -> bool:
    """Whether it belongs to a look: "could you read it, and let me know what you think"."""
    return _HEARS_BACK.match(ask.sentence.folded[ask.at :]) is not None


def _offers_another_way(one: Sentence, tongue: Tongue) -> bool:
    """Whether it begins with an "if" after an ask: "if it is easier, send me a line"."""
    return found(tongue.condition, one.folded) is not None and " also " not in one.folded


def _in_sentence(one: Sentence, tongue: Tongue) -> Iterator[Ask]:
    folded = one.folded
    if found(tongue.instead, folded):
        return
    begin = found(tongue.trigger, folded)
    if begin is None:
        if one.asks and QUESTION.search(folded) and not found(tongue.pleasantry, folded):
            yield Ask("answer", one, 0)
        return
    if found(tongue.pleasantry, folded):
        return
    for each in islice(compiled(tongue.trigger).finditer(folded), AT_MOST):
        if not _OR.search(folded[max(0, each.start() - 6) : each.start()]):
            yield Ask(_what(folded[each.start() :][:NEAR], tongue), one, each.start())
    for joint in islice(_JOINED.finditer(folded, begin.end()), AT_MOST):
        what = _begins(folded[joint.end() :][:NEAR], tongue)
        if what:
            yield Ask(what, one, begin.start())


def _what(tail: str, tongue: Tongue) -> str:
    """The thing whose word comes first after a request begins."""
    best, place = "answer", len(tail) + 1
    for what, words in tongue.asks.items():
        match = found(rf"\b(?:{words})\b", tail)
        if match and match.start() < place:
            best, place = what, match.start()
    return best


def _begins(tail: str, tongue: Tongue) -> str:
    """The thing that a joined verb asks for at once; empty where it is no verb of asking."""
    for what, words in tongue.asks.items():
        if what not in ("answer", "talk") and compiled(
            rf" ?(?:to |then |please |also |have |take |give (?:it|me|them) |do |be |let me "
            rf"|have you |put in |get |get me an? |tell me |maybe "
            rf"|some |any |a bit of |your |perhaps |possibly "
            rf"|even |an? |the |je |me "
            rf"|mij |mich |mir |s'il te plait "
            rf"|(?:write|give|get|send) (?:me )?(?:an? )?(?:few lines |line |letter |note"
            rf" )?)*(?:{words})\b"
        ).match(tail):
            return what
    return ""
