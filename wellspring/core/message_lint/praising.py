"""What is well done, so that it is kept: praise stands beside the notes, never instead of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.asking import kinds_of
from wellspring.core.message_lint.letter import Kind, Praise, Praised, Rule
from wellspring.core.message_lint.rules.asking import REQUESTS, way_out
from wellspring.core.message_lint.rules.manner import MOST_SIGNS, MOST_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wellspring.core.message_lint.letter import Finding, Span
    from wellspring.core.message_lint.sheet import Sheet

UNCLEAR = {Rule.OPENINGS, Rule.VAGUE, Rule.SEVERAL_ASKS, Rule.NO_PURPOSE, Rule.NO_INFORMATION}
ENOUGH = 15  # words of a letter that can be called short and to the point
CONNECTS = frozenset({*REQUESTS, Kind.INVITATION, Kind.RECONNECTION, Kind.FORWARDABLE_NOTE})


def praise_in(sheet: Sheet, findings: Sequence[Finding]) -> Iterator[Praised]:
    """Each once, in the order of the values; what a note stands beside is not praised."""
    noted = {finding.rule for finding in findings}
    if sheet.kind in CONNECTS:
        yield from _first(sheet, Praise.CONNECTION, sheet.tongue.connection)
    if not noted & UNCLEAR and _asks_one_thing(sheet):
        yield _praised(sheet, Praise.ONE_ASK, sheet.asks[0].sentence.span)
    easy = way_out(sheet) if sheet.asks else None
    if easy is not None:
        yield _praised(sheet, Praise.EASY_NO, easy.span)
    if sheet.kind is Kind.THANK_YOU:
        yield from _first(sheet, Praise.NAMED_THANKS, sheet.tongue.named_thanks)
    yield from _first(sheet, Praise.OFFER, sheet.tongue.offer)
    if sheet.count(sheet.tongue.you) > sheet.count(sheet.tongue.me):
        yield _praised(sheet, Praise.MORE_YOU, sheet.opening)
    if _is_short(sheet):
        yield _praised(sheet, Praise.SHORT, sheet.page.whole)


def _asks_one_thing(sheet: Sheet) -> bool:
    asks = sheet.asks
    return sheet.kind in REQUESTS and len(kinds_of(asks)) == 1 and asks[0].is_question


def _first(sheet: Sheet, praise: Praise, pattern: str) -> Iterator[Praised]:
    for one, _ in sheet.places(pattern):
        yield _praised(sheet, praise, one.span)
        return


def _praised(sheet: Sheet, praise: Praise, span: Span) -> Praised:
    return Praised(praise, span, sheet.quote(span))


def _is_short(sheet: Sheet) -> bool:
    page = sheet.page
    if sheet.kind is Kind.INVITATION:
        return page.words >= ENOUGH and page.whole.end - page.greeting.start <= MOST_SIGNS
    most = MOST_WORDS.get(sheet.kind)
    return most is not None and ENOUGH <= page.words <= most
