"""What a touch today is worth: I = v r [A (h/ln 2)(1 - w + w ln w) + C (w + g (1 - w))].

The first term is the lasting warmth it buys, Whittle's index for exponential decay in closed form;
the second the chance that the talk itself moves a search (judgement.md 3.2).
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wellspring.core.daily_plan.footing import Footing

LASTING = 0.002  # A: per unit of worth, day and warmth
TALK = 0.02  # C: per unit of worth and warmth, of a talk had while searching
LEAST = 1e-6  # warmth below which its logarithm says nothing
# Answers come 1.3 times as often after a month of silence as after three, in three records of mail
# and messages (docs/reference/judging.md): readiness rises with the warmth that is kept.
READY, READIER = 0.8, 0.5


class Way(NamedTuple):
    """A way to be in touch: the minutes it takes and how far an answer lifts warmth."""

    minutes: int
    gain: float


NOTE, MAIL, CALL, COFFEE = Way(5, 0.35), Way(10, 0.5), Way(25, 0.65), Way(75, 0.8)
WAYS = {
    "text": NOTE,
    "linkedin_message": NOTE,
    "comment": NOTE,
    "email": MAIL,
    "letter": MAIL,
    "call": CALL,
    "coffee": COFFEE,
    "meal": COFFEE,
    "meeting": COFFEE,
}


def pull(footing: Footing, gain: float = MAIL.gain, talk: float = TALK) -> float:
    """What a touch today is worth, in any unit: only its order counts."""
    return footing.worth * footing.answers * shape(footing.kept, footing.half_life, gain, talk)


def shape(kept: float, half_life: float, gain: float = MAIL.gain, talk: float = TALK) -> float:
    """The index of a tie of worth 1 that answers as it usually does; greatest for a cold one."""
    warm = min(max(kept, LEAST), 1.0)
    lasting = LASTING * half_life / log(2) * (1.0 - warm + warm * log(warm))
    return (READY + READIER * warm) * (lasting + talk * (warm + gain * (1.0 - warm)))
