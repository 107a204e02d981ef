"""What an occasion asks for: a reason in an invitation, something named in a thank-you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.sheet import Sheet


def no_reason(sheet: Sheet) -> Iterator[Finding]:
    """An invitation that does not say why (P4.20)."""
    if sheet.kind is not Kind.INVITATION or not sheet.page.sentences:
        return
    if not (sheet.says(sheet.tongue.connection) or sheet.says(sheet.tongue.reason)):
        yield sheet.finding(Rule.NO_REASON, sheet.page.sentences[-1].span)


def empty_thanks(sheet: Sheet) -> Iterator[Finding]:
    """Thanks that do not name what will be used (P3.37, aftercare)."""
    if sheet.kind is not Kind.THANK_YOU or not sheet.page.sentences:
        return
    if not sheet.says(sheet.tongue.named_thanks):
        yield sheet.finding(Rule.EMPTY_THANKS, sheet.opening)
