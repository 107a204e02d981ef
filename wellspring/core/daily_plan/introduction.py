"""Whether somebody may be asked for an introduction, and what that rests on (P0.13).

An introduction lends a good name, so it is asked of those who said or showed that they would lend
it. Whoever is not there yet is asked for something smaller first (P3.14).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.daily_plan.footing import ASK_AGAIN, LONG, MOST_ASKS, TRIES
from wellspring.core.vouching import Level, Vouched

if TYPE_CHECKING:
    from wellspring.core.daily_plan.footing import Footing


class Verdict(StrEnum):
    """Whether to ask them for an introduction, the farthest from it first."""

    RECONNECT = "reconnect"
    WARM_FIRST = "warm_first"
    A_WORD = "a_word"
    ASK_NOW = "ask_now"


class Because(StrEnum):
    """What a verdict rests on, in the order in which it is told."""

    NOTHING_YET = "nothing_yet"
    LONG_SILENT = "long_silent"
    ONE_SIDED = "one_sided"
    COOLED = "cooled"
    ASKED_LATELY = "asked_lately"
    STILL_OPEN = "still_open"
    UNANSWERED = "unanswered"
    THEY_NOT_YET = "they_not_yet"
    THEY_UNKNOWN = "they_unknown"
    THEY_A_WORD = "they_a_word"
    YOU_NOT_YET = "you_not_yet"
    THEY_WOULD = "they_would"


class Asking(NamedTuple):
    """The verdict on an introduction, and everything that it rests on."""

    verdict: Verdict
    because: tuple[Because, ...]


ORDER = {verdict: place for place, verdict in enumerate(Verdict)}
HOLDS_BACK = {
    Because.NOTHING_YET: Verdict.WARM_FIRST,
    Because.LONG_SILENT: Verdict.RECONNECT,
    Because.ONE_SIDED: Verdict.WARM_FIRST,
    Because.COOLED: Verdict.WARM_FIRST,
    Because.ASKED_LATELY: Verdict.WARM_FIRST,
    Because.STILL_OPEN: Verdict.WARM_FIRST,
    Because.UNANSWERED: Verdict.WARM_FIRST,
    Because.THEY_NOT_YET: Verdict.WARM_FIRST,
    Because.THEY_UNKNOWN: Verdict.A_WORD,
    Because.THEY_A_WORD: Verdict.A_WORD,
    Because.YOU_NOT_YET: Verdict.A_WORD,
}
FAR_ENOUGH = frozenset({Level.INTRODUCE, Level.RECOMMEND})


def may_ask_for_introduction(how: Footing, told: Vouched) -> Asking:
    """Whether they may be asked to introduce me to somebody, and why or why not."""
    held = tuple(one for one, holds in _reasons(how, told).items() if holds)
    least = min((HOLDS_BACK[one] for one in held), key=ORDER.__getitem__, default=Verdict.ASK_NOW)
    would = (Because.THEY_WOULD,) if told.theirs in FAR_ENOUGH else ()
    return Asking(least, (*held, *would))


def _reasons(how: Footing, told: Vouched) -> dict[Because, bool]:
    silent = how.quiet is None or how.quiet > LONG
    return {
        Because.NOTHING_YET: how.quiet is None,
        Because.LONG_SILENT: silent and how.quiet is not None,
        Because.ONE_SIDED: not silent and not how.two_way,
        Because.COOLED: not silent and how.two_way and how.cooled,
        Because.ASKED_LATELY: how.asked is not None and how.asked < ASK_AGAIN,
        Because.STILL_OPEN: how.open_asks >= MOST_ASKS,
        Because.UNANSWERED: how.unanswered >= TRIES,
        Because.THEY_NOT_YET: told.theirs is Level.NOT_YET,
        Because.THEY_UNKNOWN: told.theirs is None,
        Because.THEY_A_WORD: told.theirs is Level.A_WORD,
        Because.YOU_NOT_YET: told.mine is Level.NOT_YET,
    }
