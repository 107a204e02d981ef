"""What an occasion asks for: a reason in an invitation, something named in a thank-you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.sheet import Sheet


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
    if sheet.kind is not Kind.THANK_YOU or not sheet.page.sentences:
        return
    thanking = compiled(sheet.tongue.thanking)
    told = (thanking.sub(" ", one.folded) for one in sheet.page.sentences)
    if not any(found(sheet.tongue.named_thanks, one) for one in told):
        yield sheet.finding(Rule.EMPTY_THANKS, sheet.opening)
