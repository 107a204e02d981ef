"""Asks that most people can only answer with no: openings, and what is too wide to help."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.message_lint.letter import Finding, Kind, Rule
from wellspring.core.message_lint.tongues.tongue import compiled, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.message_lint.plain import Sentence
    from wellspring.core.message_lint.sheet import Sheet

TELLING = frozenset({Kind.OUTCOME_NOTICE, Kind.REPORT_BACK, Kind.THANK_YOU})
SOLACE = frozenset({Kind.CONDOLENCE, Kind.CONGRATULATION})
# Which line of the practice names a phrase; the rest are vague as such (P3.25).
LINES = {
    "P3.7": r"brain|hersens|gehirn|cerveau|cerebro|wisdom|mind\b",
    "P3.29": r"thoughts|areas|gedachten|gedanken|gebieden|pistes|opini|avis",
    "P3.4": r"circulat|pass(?:ing)? my|distribut|rondsturen|herumschick|weiterleit|circuler|mover"
    r"|resume|\bcv\b|among|around",
}
_PLACE = re.compile(r"\b(?:at|bij|bei|chez|en|in) ((?:[A-Z][\w&’'-]*)(?: [A-Z][\w&’'-]*){0,2})")
_FIELD = re.compile(r"\b(?:in|als|dans|im) ([a-zà-ü][\w-]{4,}(?: [a-z][\w-]{3,})?)\b")


def openings(sheet: Sheet) -> Iterator[Finding]:
    """Asking about openings: most know of none, and all know people and needs (P3.6, P3.22, P4.7).

    Who asks for somebody else, or has an opening to fill, does not ask for one.
    """
    if sheet.kind in SOLACE or sheet.says(sheet.tongue.for_others):
        return
    for one in sheet.page.sentences:
        match = found(sheet.tongue.openings, one.folded) or _hiring(sheet, one)
        if match is None or _only_spoken_of(sheet, one, match.start()):
            continue
        if sheet.spares(Rule.OPENINGS, one) or _is_told(sheet, one):
            continue
        yield sheet.finding(Rule.OPENINGS, one.place(*match.span()), **_material(sheet, one))
        return


def vague(sheet: Sheet) -> Iterator[Finding]:
    """Asking so widely that nobody can say yes to it (P3.7, P3.25, P3.29, P3.4)."""
    if sheet.kind in SOLACE:
        return
    for one in sheet.page.sentences:
        if sheet.spares(Rule.VAGUE, one):
            continue
        for match in compiled(sheet.tongue.vague).finditer(one.folded):
            if not _only_spoken_of(sheet, one, match.start()):
                line = next((id_ for id_, cue in LINES.items() if found(cue, match.group())), "")
                span = one.place(*match.span())
                yield sheet.finding(Rule.VAGUE, span, line, **_material(sheet, one))
                return


def _hiring(sheet: Sheet, one: Sentence) -> re.Match[str] | None:
    """Words about work to be had, in a sentence that asks."""
    asks = one.asks or found(sheet.tongue.trigger, one.folded)
    return found(sheet.tongue.hiring, one.folded) if asks else None


def _is_told(sheet: Sheet, one: Sentence) -> bool:
    """Whether it tells how it went with an opening, and asks for none."""
    asks = one.asks or found(sheet.tongue.trigger, one.folded)
    return sheet.kind in TELLING and not asks


def _only_spoken_of(sheet: Sheet, one: Sentence, at: int) -> bool:
    """Whether the words before a phrase say that it is not asked: "I promise not to …"."""
    return found(sheet.tongue.mentioned, one.folded[:at]) is not None


def _material(sheet: Sheet, one: Sentence) -> dict[str, str]:
    """The house or the field that the sentence, or else the letter, names."""
    for words in (sheet.quote(one.span), sheet.quote(sheet.page.whole)):
        if place := _PLACE.search(words):
            return {"place": place.group(1)}
        if field := _FIELD.search(words):
            return {"field": field.group(1)}
    return {}
