"""What an occasion asks for: a reason in an invitation, something named in a thank-you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.sheet import Sheet

ALSO_THANKS = frozenset({Kind.OUTCOME_NOTICE, Kind.REPORT_BACK})


def no_reason(sheet: Sheet) -> Iterator[Finding]:
    """An invitation that does not say why (P4.20)."""
    if sheet.kind is not Kind.INVITATION or not sheet.page.sentences:
        return
    hollow = compiled(sheet.tongue.hollow)
    told = [hollow.sub(" ", one.folded) for one in sheet.page.sentences]
    reasons = (sheet.tongue.connection, sheet.tongue.reason)
    if not any(found(words, one) for words in reasons for one in told):
        yield sheet.finding(Rule.NO_REASON, sheet.page.sentences[-1].span)


def empty_thanks(sheet: Sheet) -> Iterator[Finding]:
    """Thanks that do not name what will be used (P3.37, aftercare)."""
    if sheet.kind in ALSO_THANKS and thanks_barely(sheet):
        yield sheet.finding(Rule.EMPTY_THANKS, sheet.opening)
    if sheet.kind is not Kind.THANK_YOU or not sheet.page.sentences:
        return
    thanking = compiled(sheet.tongue.thanking)
    told = (thanking.sub(" ", one.folded) for one in sheet.page.sentences)
    named = any(found(sheet.tongue.named_thanks, one) for one in told)
    if not named or thanks_barely(sheet):
        yield sheet.finding(Rule.EMPTY_THANKS, sheet.opening)


def thanks_barely(sheet: Sheet) -> bool:
    """Whether it thanks for everything, and for the rest says nothing of the reader."""
    words = sheet.tongue
    rest = [one for one in sheet.page.sentences if not found(words.bare_thanks, one.folded)]
    return len(rest) < len(sheet.page.sentences) and not any(
        found(words.you, one.folded) for one in rest
    )
