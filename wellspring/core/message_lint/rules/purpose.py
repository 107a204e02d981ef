"""Why I write and what I want to know: connection, purpose, information and its use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.sheet import Sheet

WH = re.compile(
    r"(?:^|[:,;-] )(?:and |but |so )?(?:which|what|who|how|where|why|when (?:a|an|the))\b"
    r"(?! (?:\w+ )?(?:days?|times?|about|soon|works|suits?|would suit|dates?|are you|is (?:good"
    r"|best|convenient)"
    r"|can we|could we|do you (?:say|think)|a time|week))"
)
ABOUT = re.compile(r"\babout \w+(?= ?[?.!])")  # names a thing, where a question is built around it
TALKS = frozenset({Kind.FIRST_LETTER, Kind.TALK_REQUEST})
PLAIN = frozenset({"talk", "answer"})  # other things asked for say themselves what they are


def no_connection(sheet: Sheet) -> Iterator[Finding]:
    """A first letter that does not say how its writer came to them (the 6-point letter)."""
    if sheet.kind is not Kind.FIRST_LETTER or not sheet.page.sentences:
        return
    if not sheet.says(sheet.tongue.connection):
        yield sheet.finding(Rule.NO_CONNECTION, sheet.opening)


def no_purpose_or_information(sheet: Sheet) -> Iterator[Finding]:
    """Time asked for without saying why (P3.10, P3.27), or without what and what for (P3.31)."""
    asks = [ask for ask in sheet.asks if ask.what in PLAIN]
    if sheet.kind not in TALKS or not sheet.tongue.topic or not asks or len(asks) < len(sheet.asks):
        return
    words = sheet.tongue
    if any(map(sheet.says, (words.openings, words.hiring, words.chain))):
        return
    wide, used = sheet.says(sheet.tongue.broad), sheet.says(sheet.tongue.use)
    asked = {ask.sentence.start for ask in sheet.asks}
    near = [one for one in sheet.page.sentences if one.start in asked or _wants(sheet, one.folded)]
    named = any(_names(sheet, one.folded) or _is_plain(sheet, one) for one in near)
    if named or (used and not wide):
        return
    if not wide and not any(_wants_time(sheet, ask.sentence.folded) for ask in asks):
        return  # a plain question says itself what it is for
    rule = Rule.NO_INFORMATION if wide else Rule.NO_PURPOSE
    yield sheet.finding(rule, asks[0].sentence.span, ask=sheet.quote(asks[0].sentence.span))


def _wants_time(sheet: Sheet, folded: str) -> bool:
    """Whether a sentence asks for a talk, a coffee or a visit."""
    return found(rf"\b(?:{sheet.tongue.asks['talk']})\b", folded) is not None


def _wants(sheet: Sheet, folded: str) -> bool:
    """Whether a sentence says what I am at, or after."""
    return (
        found(sheet.tongue.use, folded) is not None or found(sheet.tongue.want, folded) is not None
    )


def _is_plain(sheet: Sheet, one: Sentence) -> bool:
    """Whether it is a question of its own: "which of the two …?", no time and nothing wide."""
    begins = WH.search(one.folded) if one.asks else None
    if begins is None or found(sheet.tongue.vague, one.folded):
        return False
    asked = ABOUT.sub("", one.folded[begins.start() :])
    return found(sheet.tongue.broad, asked) is None


def _names(sheet: Sheet, folded: str) -> bool:
    """Whether a sentence says what it is about, wide words apart."""
    if not found(sheet.tongue.topic, folded) or found(sheet.tongue.connection, folded):
        return False
    return found(sheet.tongue.topic, compiled(sheet.tongue.broad).sub(" ", folded)) is not None
