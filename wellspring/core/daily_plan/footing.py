"""How a tie stands on one day, as far as a plan must know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wellspring.core.planning_state import PlanningState

COLD = 0.25  # of warmth as the plan sees it: below, nobody is asked for anything (P3.8)
LONG = 180  # days of silence after which a tie has cooled, whatever it was
TRIES = 2  # unanswered in a row
ASK_AGAIN = 30  # days between two favours asked of one person (P3.2)
MOST_ASKS = 2  # open with one person


class Footing(NamedTuple):
    """Warmth kept (0 to 1) and its half-life, worth, the chance of an answer; days since things.

    Days are None for never. `fresh` says new or dormant, `inner` in the circle.
    """

    kept: float = 0.0
    half_life: float = 45.0
    worth: float = 1.0
    answers: float = 0.3
    quiet: int | None = None  # days since anything passed between us
    spoke: int | None = None  # days since my last word
    unanswered: int = 0  # my tries in a row
    asked: int | None = None  # days since I asked a favour
    open_asks: int = 0
    inner: bool = False
    fresh: bool = False
    two_way: bool = False

    @property
    def cooled(self) -> bool:
        """Whether they should hear from me before I ask for anything (P3.8, P4.15)."""
        silent = self.quiet is None or self.quiet > LONG
        return silent or self.kept < COLD or not self.two_way


def footing(state: PlanningState, day: int, *, worth: float = 1.0, inner: bool = False) -> Footing:
    """How a tie of this state stands on a day (an ordinal), fading from now at its present pace."""
    from wellspring.core.pace import FRESH, HALF_LIFE, pace_of  # noqa: PLC0415  not for quick looks

    pace = pace_of(state, day, inner=inner)
    return Footing(
        state.kept_on(day),
        HALF_LIFE[pace],
        worth,
        state.answers_on(day),
        _since(state.last, day),
        _since(state.mine, day),
        state.unanswered,
        _since(state.asked, day),
        state.open_asks,
        inner,
        pace in FRESH,
        state.is_two_way,
    )


def _since(then: int, day: int) -> int | None:
    return day - then if then else None
