"""Whether a word of mine is likely to be answered: slow, where warmth is quick (judgement.md 3.1).

r = (k + m s) / (n + s): k of my last n openers were answered; m is what people with such a history
do on average, s how many openers that average weighs. Silence wears it away by half in two years.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact

QUIET = 14  # days of silence after which my word opens a conversation anew
ANSWERED_WITHIN = 14  # days; a try is judged only when so old (judgement.md 3.5, maturity)
LAST = 10  # openers looked at
PRIOR = 8.0  # openers that the average of such histories weighs
HALVES_IN = 730.0  # days of silence


class History(StrEnum):
    """Who ever took part."""

    TWO_WAY = "two_way"
    ONE_WAY = "one_way"
    NEVER = "never"


# Answers within a week, by history, in three sets of mail (judgement.md 3.1). Where both took part,
# answers rise with the days they were in touch, in three other records (docs/reference/judging.md).
USUAL = {History.TWO_WAY: 0.55, History.ONE_WAY: 0.20, History.NEVER: 0.30}
SOME_DAYS, MANY_DAYS = 6, 12
FEWER, MORE = 0.85, 1.2


class Opener(NamedTuple):
    """A word of mine after a silence, and the touch that answered it, if one did."""

    id: int
    day: int
    answered_by: int | None


def usual(history: History, days: int) -> float:
    """How often people with such a history answer, after so many days with a real touch."""
    if history is not History.TWO_WAY or SOME_DAYS <= days < MANY_DAYS:
        return USUAL[history]
    return USUAL[history] * (FEWER if days < SOME_DAYS else MORE)


def chance(answered: int, openers: int, usual: float, silence: int | None) -> float:
    """The chance of an answer; `silence` in days since anything passed, None for never."""
    return (answered + usual * PRIOR) / (openers + PRIOR) * worn(silence or 0)


def worn(silence: int) -> float:
    """What so many days of silence leave of the chance: half in two years, and so on."""
    return float(2.0 ** (-max(silence, 0) / HALVES_IN))


def openers(contacts: Sequence[Contact]) -> list[Opener]:
    """Each word of mine after two quiet weeks, with what answered it within two weeks."""
    found: list[Opener] = []
    last: int | None = None
    for contact in contacts:
        if not is_real(contact):
            continue
        if contact.direction != "outgoing":
            _answer(found, contact)
        elif last is None or contact.day - last >= QUIET:
            found.append(Opener(contact.id, contact.day, None))
        last = contact.day
    return found


def _answer(found: list[Opener], contact: Contact) -> None:
    if not found or found[-1].answered_by is not None:
        return
    if contact.day - found[-1].day <= ANSWERED_WITHIN:
        found[-1] = found[-1]._replace(answered_by=contact.id)
