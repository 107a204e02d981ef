"""Whether it is time to ask: not of a tie gone cold, not soon after the last ask."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.rules.asking import PRESSING, wished
from wellspring.core.message_lint.tongues.tongue import found
from wellspring.core.warmth import Band

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.asking import Ask
    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.sheet import Sheet

COLD = timedelta(days=180)  # a silence after which a hello comes first
ASK_AGAIN = timedelta(days=30)  # as the plan keeps it, core.daily_plan.guards
NO_FAVOUR = frozenset({Kind.CONDOLENCE, Kind.CONGRATULATION, Kind.INVITATION, Kind.ANNOUNCEMENT})


def cold_ask(sheet: Sheet) -> Iterator[Finding]:
    """A favour asked of somebody not spoken to for long (P3.8)."""
    favour = _favour(sheet)
    if favour and (_is_cold(sheet) or sheet.says(sheet.tongue.once)):
        yield sheet.finding(Rule.COLD_ASK, favour.span, name=sheet.name)


def too_soon(sheet: Sheet) -> Iterator[Finding]:
    """A favour asked within a month of the last one (P3.2)."""
    favour, since = _favour(sheet), sheet.about.since_ask
    if favour and since is not None and since < ASK_AGAIN:
        yield sheet.finding(Rule.TOO_SOON, favour.span, name=sheet.name)


def _is_cold(sheet: Sheet) -> bool:
    silence = sheet.about.silence
    return sheet.about.band is Band.DORMANT or (silence is not None and silence >= COLD)


def _favour(sheet: Sheet) -> Sentence | None:
    """The first ask that is more than a wish to see each other or to hear how somebody is."""
    if sheet.kind in NO_FAVOUR:
        return None
    favours = (ask.sentence for ask in sheet.asks if _is_favour(sheet, ask))
    first = next(favours, None)
    return first if first or sheet.asks else _hinted(sheet)


def _is_favour(sheet: Sheet, ask: Ask) -> bool:
    folded = ask.sentence.folded
    if found(sheet.tongue.catching_up, folded):
        return False
    if sheet.kind is Kind.THANK_YOU:
        return ask.what in PRESSING
    return sheet.kind is not Kind.RECONNECTION or not _only_asks_after(sheet, ask)


def _only_asks_after(sheet: Sheet, ask: Ask) -> bool:
    """Whether it is a question with no request in it: "did it work out?"."""
    folded = ask.sentence.folded
    return ask.what == "answer" and ask.is_question and not found(sheet.tongue.trigger, folded)


def _hinted(sheet: Sheet) -> Sentence | None:
    """A favour that is only hinted at, in a letter that asks nothing: "any leads for me"."""
    words = sheet.tongue
    hints = (words.openings, words.vague)
    told = (one for hint in hints for one, _ in sheet.places(hint))
    return next(told, None) or wished(sheet)
