"""Why I write and what I want to know: connection, purpose, information and its use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.rules.asking import wished
from wellspring.core.message_lint.rules.wide import openings
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
    words, wish = sheet.tongue, wished(sheet)
    if sheet.kind not in TALKS or not words.topic or wish is None:
        return
    if any(ask.what not in PLAIN for ask in sheet.asks):
        return  # another favour says itself what it is
    if next(openings(sheet), None) or sheet.says(words.chain):
        return
    asked = [ask.sentence for ask in sheet.asks]
    asked = asked or [one for one, _ in sheet.places(words.demand)] or [wish]
    if not any(_wants_time(sheet, one.folded) for one in asked) and not sheet.says(words.broad):
        return  # a plain question says itself what it is for
    rule = _lacking(sheet, {one.start for one in asked})
    if rule:
        yield sheet.finding(rule, asked[0].span, ask=sheet.quote(asked[0].span))


def _lacking(sheet: Sheet, asked: set[int]) -> Rule | None:
    """What the sentences that ask or want leave out; what names a matter lacks nothing."""
    near = [one for one in sheet.page.sentences if one.start in asked or _wants(sheet, one.folded)]
    if any(_names(sheet, one) or _is_plain(sheet, one) for one in near):
        return None
    if sheet.says(sheet.tongue.broad):
        return Rule.NO_INFORMATION
    return None if sheet.says(sheet.tongue.use) else Rule.NO_PURPOSE


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


def _names(sheet: Sheet, one: Sentence) -> bool:
    """Whether a sentence says what it is about: wide words, and when and where, apart."""
    words, folded = sheet.tongue, one.folded
    bare = one.asks and not found(words.trigger, folded)  # a question of its own is a matter
    if found(words.connection, folded) and not bare:
        return False
    for set_aside in (words.arranging, words.broad):
        folded = compiled(set_aside).sub(" ", folded)
    return found(words.topic, folded) is not None
