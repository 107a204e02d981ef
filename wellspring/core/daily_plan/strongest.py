"""Finding the few ties worth most today among thousands, without looking at all of them.

A tie's index on any day is at most what it would be worth were it stone cold, worn by its silence:
v r A' 2^(-silence / 730). Its logarithm is a number that no day changes, but for one term that all
ties share; so it can be stored, indexed, and read from the greatest down until nothing below can
matter (Fagin's threshold algorithm).
"""

from __future__ import annotations

from bisect import insort
from math import log2
from typing import TYPE_CHECKING, TypeVar

from wellspring.core.daily_plan.footing import TRIES
from wellspring.core.daily_plan.guards import REST, REST_IN_CIRCLE, SOON
from wellspring.core.daily_plan.index import MAIL, TALK, shape
from wellspring.core.daily_plan.order import worth_a_minute
from wellspring.core.reachability import HALVES_IN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.daily_plan.candidate import Candidate
    from wellspring.core.daily_plan.footing import Footing
    from wellspring.core.planning_state import PlanningState

Row = TypeVar("Row")


def reach(footing: Footing, day: int, *, minutes: int, gain: float = MAIL.gain) -> float:
    """The number to store for a tie that stands so on a day (an ordinal); higher is read sooner.

    It holds for ties with a touch in the past: nothing wears away what never was.
    """
    most = shape(0.0, footing.half_life, gain) * footing.worth * footing.answers / minutes
    return log2(max(most, 1e-12)) + day / HALVES_IN


def free_from(state: PlanningState, *, inner: bool = False) -> int:
    """The day (an ordinal) from which a word that nobody is owed is welcome again; 0 for any."""
    rest = REST_IN_CIRCLE if inner else REST
    resting = state.mine + rest if state.unanswered >= TRIES else 0
    return max(state.last + SOON if state.last else 0, resting)


def strongest(
    rows: Iterable[tuple[float, Row]],
    candidate_of: Callable[[Row], Candidate | None],
    *,
    day: int,
    at_most: int,
    talk: float = TALK,
) -> list[Candidate]:
    """The `at_most` most worth a minute on a day, of rows in descending order of `reach`.

    `candidate_of` judges one row, None for one that may not be proposed; `talk` is the season's
    (core.daily_plan.mode). Reading stops at the first row that could not be among them.
    """
    found: list[tuple[float, str, Candidate]] = []
    for stored, row in rows:
        if len(found) == at_most and 2.0 ** (stored - day / HALVES_IN) < -found[-1][0]:
            break
        one = candidate_of(row)
        if one is not None:
            insort(found, (-worth_a_minute(one, talk), one.key, one))
            del found[at_most:]
    return [one for _, _, one in found]
