"""How a letter asks: one thing, as a question, with an easy no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.asking import kinds_of
from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.sheet import Sheet

REQUESTS = frozenset({Kind.FIRST_LETTER, Kind.TALK_REQUEST, Kind.INTRODUCTION_REQUEST})
HEARD_AS_ONE = frozenset(
    {Kind.CONDOLENCE, Kind.CONGRATULATION, Kind.RECONNECTION, Kind.REPORT_BACK}
)
# What is a favour even in a letter that thanks or says hello.
PRESSING = frozenset({"introduction", "review", "reference", "pass_on", "money", "name"})
LIGHT = frozenset({"answer", "talk"})  # what one asks each other in any hello
QUESTIONS = 3  # about different things in one letter are several asks
_AS_QUESTION = r"\bif you (?:could|would|can|might) ([^.?!;]{4,120})"


def several_asks(sheet: Sheet) -> Iterator[Finding]:
    """More than one thing asked of them (P3.30)."""
    things = kinds_of(sheet.asks)
    if sheet.kind in HEARD_AS_ONE and len({*things} - LIGHT) <= 1:
        return
    answers = [ask for ask in sheet.asks if ask.what == "answer" and ask.is_question]
    several = len(things) > 1 or len({ask.sentence.start for ask in answers}) >= QUESTIONS
    if not several:
        yield from _counted(sheet)
        return
    second = next((ask for ask in sheet.asks if ask.what == things[-1]), sheet.asks[-1])
    first = sheet.quote(sheet.asks[0].sentence.span)
    same = second.sentence is sheet.asks[0].sentence
    yield sheet.finding(Rule.SEVERAL_ASKS, second.sentence.span, ask="" if same else first)


def _counted(sheet: Sheet) -> Iterator[Finding]:
    """The letter says itself that there are several: "two favours"."""
    for one, match in sheet.places(sheet.tongue.counted):
        yield sheet.finding(Rule.SEVERAL_ASKS, one.place(*match.span()))
        return


def no_question(sheet: Sheet) -> Iterator[Finding]:
    """A request that is never put as a question (the 6-point letter)."""
    wish = wished(sheet)
    if wish is None or any(one.asks for one in sheet.page.sentences):
        return
    bare = sheet.quote(wish.span).rstrip(" .")
    yield sheet.finding(Rule.NO_QUESTION, wish.span, question=_turned(sheet, wish), ask=bare)


def wished(sheet: Sheet) -> Sentence | None:
    """The sentence that wants something, whether it asks or not: "I'll ring you at nine".

    A letter of a kind that asks wants something even where nothing in it looks like an ask; what
    it wants stands at its end, then.
    """
    if sheet.kind not in REQUESTS or not sheet.page.sentences:
        return None
    if sheet.asks:
        return sheet.asks[0].sentence
    wants = next((one for one, _ in sheet.places(sheet.tongue.demand)), None)
    questions = (one for one in reversed(sheet.page.sentences) if one.asks)
    return wants or next(questions, sheet.page.sentences[-1])


def _turned(sheet: Sheet, one: Sentence) -> str:
    """The question that “I'd be grateful if you could introduce us” holds already."""
    match = found(_AS_QUESTION, one.folded)
    return sheet.quote(one.place(*match.span(1))).rstrip(" ,") if match else ""


def no_way_out(sheet: Sheet) -> Iterator[Finding]:
    """An ask that leaves no easy no (P3.14, P3.32)."""
    wish = wished(sheet)
    if wish is None or way_out(sheet) is not None:
        return
    last = sheet.asks[-1].sentence if sheet.asks else wish
    yield sheet.finding(Rule.NO_WAY_OUT, last.span, ask=sheet.quote(last.span))


def way_out(sheet: Sheet) -> Sentence | None:
    """The sentence that makes a no easy: it says so, or it begins with an "if" after the ask.

    Another day for the same thing ("if Monday's no good, any other day") is none.
    """
    words = sheet.tongue
    open_ = [one for one in sheet.page.sentences if not found(words.no_exit, one.folded)]
    said = next((one for one in open_ if found(words.way_out, one.folded)), None)
    after = (one for one in open_ if not sheet.asks or one.start > sheet.asks[0].sentence.start)
    return said or next((one for one in after if found(words.condition, one.folded)), None)
