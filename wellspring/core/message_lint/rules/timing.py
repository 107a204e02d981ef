"""Whether it is time to ask: not of a tie gone cold, not soon after the last ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import found
from wellspring.core.warmth import Band

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.asking import Ask
    from wellspring.core.message_lint.sheet import Sheet

COLD = timedelta(days=180)  # a silence after which a hello comes first
ASK_AGAIN = timedelta(days=30)  # as the plan keeps it, core.daily_plan.guards
NO_FAVOUR = frozenset(
    {Kind.CONDOLENCE, Kind.CONGRATULATION, Kind.THANK_YOU, Kind.INVITATION, Kind.ANNOUNCEMENT}
)


def cold_ask(sheet: Sheet) -> Iterator[Finding]:
    """A favour asked of somebody not spoken to for long (P3.8)."""
    ask = _favour(sheet)
    if ask and (_is_cold(sheet) or sheet.says(sheet.tongue.once)):
        yield sheet.finding(Rule.COLD_ASK, ask.sentence.span, name=sheet.name)


def too_soon(sheet: Sheet) -> Iterator[Finding]:
    """A favour asked within a month of the last one (P3.2)."""
    ask, since = _favour(sheet), sheet.about.since_ask
    if ask and since is not None and since < ASK_AGAIN:
        yield sheet.finding(Rule.TOO_SOON, ask.sentence.span, name=sheet.name)


def _is_cold(sheet: Sheet) -> bool:
    silence = sheet.about.silence
    return sheet.about.band is Band.DORMANT or (silence is not None and silence >= COLD)


def _favour(sheet: Sheet) -> Ask | None:
    """The first ask that is more than a wish to see each other."""
    if sheet.kind in NO_FAVOUR:
        return None
    return next((ask for ask in sheet.asks if not _is_company(sheet, ask)), None)


def _is_company(sheet: Sheet, ask: Ask) -> bool:
    return found(sheet.tongue.catching_up, ask.sentence.folded) is not None
