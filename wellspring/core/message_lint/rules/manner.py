"""How a letter sounds: begging, flattering, full of oneself, long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule, Span
from wellspring.core.message_lint.rules.occasion import thanks_barely
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.sheet import Sheet

MOST_WORDS = {  # a cold letter is short; whoever knows you reads a little more
    Kind.FIRST_LETTER: 75,
    Kind.TALK_REQUEST: 110,
    Kind.INTRODUCTION_REQUEST: 120,
    Kind.FORWARDABLE_NOTE: 120,
    Kind.RECONNECTION: 150,
    Kind.THANK_YOU: 130,
    Kind.REPORT_BACK: 180,
    Kind.CONGRATULATION: 120,
    Kind.OUTCOME_NOTICE: 180,
    Kind.ANNOUNCEMENT: 180,
}
MOST_SIGNS = 300  # characters of an invitation; some accounts allow only SHORT_SIGNS
SHORT_SIGNS = 200
SPEAKS_OF_ME = frozenset(
    {
        Kind.FIRST_LETTER,
        Kind.TALK_REQUEST,
        Kind.INTRODUCTION_REQUEST,
        Kind.RECONNECTION,
        Kind.INVITATION,
    }
)
ASKING = SPEAKS_OF_ME | {Kind.ANNOUNCEMENT, Kind.FORWARDABLE_NOTE}
FEW = 6  # times "I" that make a letter worth counting
TWICE = 2
MANY = 8  # times "I" that make a letter about somebody else worth counting
HEAP = 3  # great words about one person in one sentence
EFFUSIVE = frozenset({Kind.THANK_YOU, Kind.CONGRATULATION})
ABOUT_YOU = EFFUSIVE | {Kind.CONDOLENCE}


def begging(sheet: Sheet) -> Iterator[Finding]:
    """Pleading, or the story of how bad it is, in place of what one brings (P3.3, P3.35)."""
    if sheet.kind not in ASKING:
        return
    for one, match in sheet.places(sheet.tongue.begging):
        if sheet.spares(Rule.BEGGING, one):
            continue
        yield sheet.finding(Rule.BEGGING, one.place(*match.span()))
        return


def flattery(sheet: Sheet) -> Iterator[Finding]:
    """Praise for the person that names nothing they did (P4.22, P4.23)."""
    if sheet.kind in EFFUSIVE:
        yield from _heaped(sheet)
    if sheet.kind not in SPEAKS_OF_ME:
        return
    for one, match in sheet.places(sheet.tongue.flattery):
        twice = _count(sheet.tongue.flattery, one.folded) > 1
        if found(sheet.tongue.substance, one.folded) and not twice:
            continue
        yield sheet.finding(Rule.FLATTERY, one.place(*match.span()))
        return


def _heaped(sheet: Sheet) -> Iterator[Finding]:
    """Great words heaped on a person, too many even for thanks."""
    words = sheet.tongue
    for one, match in sheet.places(words.grand):
        great, lifted = (_count(each, one.folded) for each in (words.grand, words.flattery))
        if (great >= HEAP or min(great, lifted) > 1) and found(words.you, one.folded):
            yield sheet.finding(Rule.FLATTERY, one.place(*match.span()))
            return


def more_me(sheet: Sheet) -> Iterator[Finding]:
    """More than twice as much "I" as "you", and most words in sentences about me (P0.4)."""
    told = sheet.kind in ABOUT_YOU and sheet.tongue.theirs and not _tells_enough(sheet)
    if not (sheet.kind in SPEAKS_OF_ME or told) or is_even(sheet):
        return
    longest = max(sheet.page.sentences, key=lambda one: _count(sheet.tongue.me, one.folded))
    yield sheet.finding(Rule.MORE_ME, longest.span, name=sheet.name)


def _tells_enough(sheet: Sheet) -> bool:
    """Whether a letter about the reader says little of me, or thanks by telling what I did."""
    if sheet.kind is Kind.THANK_YOU:
        return not thanks_barely(sheet)
    return sheet.count(sheet.tongue.me) < MANY


def is_even(sheet: Sheet) -> bool:
    """Whether the reader has their share of the words."""
    mine, yours = sheet.count(sheet.tongue.me), sheet.count(sheet.tongue.you)
    if sheet.kind is Kind.CONDOLENCE:
        yours += sheet.count(sheet.tongue.theirs)
    if mine < FEW or mine <= TWICE * yours:
        return True
    about_me = sum(
        one.words
        for one in sheet.page.sentences
        if found(sheet.tongue.me, one.folded) and not found(sheet.tongue.you, one.folded)
    )
    return about_me * TWICE <= sheet.page.words


def too_long(sheet: Sheet) -> Iterator[Finding]:
    """More words than the kind of letter bears (the 6-point letter: under 75)."""
    page = sheet.page
    if sheet.kind is Kind.INVITATION:
        yield from _too_many_signs(sheet)
        return
    most = MOST_WORDS.get(sheet.kind)
    if most is None or page.words <= most:
        return
    yield sheet.finding(Rule.TOO_LONG, _beyond(sheet, most), **_kept(sheet))


def _too_many_signs(sheet: Sheet) -> Iterator[Finding]:
    """An invitation past what any account may send, or past what some may."""
    page = sheet.page
    start = page.greeting.start if page.greeting.folded else page.whole.start
    signs = page.whole.end - start
    most = MOST_SIGNS if signs > MOST_SIGNS else SHORT_SIGNS
    if signs > most:
        yield sheet.finding(Rule.TOO_LONG, Span(start + most, page.whole.end), signs=str(most))


def _beyond(sheet: Sheet, most: int) -> Span:
    """The sentences that stand past the limit, or the last one."""
    words, page = 0, sheet.page
    for one in page.sentences:
        words += one.words
        if words > most:
            return Span(one.start, page.whole.end)
    return page.sentences[-1].span


def _kept(sheet: Sheet) -> dict[str, str]:
    """The two sentences a short letter needs: what connects us, and the ask."""
    first = next((one for one, _ in sheet.places(sheet.tongue.connection)), None)
    ask = next((ask.sentence for ask in sheet.asks), None)
    if first is None or ask is None or first is ask:
        return {}
    return {"first": sheet.quote(first.span), "ask": sheet.quote(ask.span)}


def _count(pattern: str, folded: str) -> int:
    return len(compiled(pattern).findall(folded)) if found(pattern, folded) else 0
