"""A planning state as a standing keeps it: a list of numbers and one word, read without json."""

from __future__ import annotations

from wellspring.core.planning_state import PlanningState


def state_from(told: str | None) -> PlanningState | None:
    """The state, or None where nobody was judged yet."""
    if not told:
        return None
    day, kept, lifted, half_life, best, *others = told[1:-1].split(", ")
    first, last, days, slept, sides, mine, opened, tries, openers, asked, open_asks = others
    return PlanningState(
        int(day), float(kept), float(lifted), float(half_life), float(best), int(first), int(last),
        int(days), int(slept), int(sides), int(mine), int(opened), int(tries), openers[1:-1],
        int(asked), int(open_asks),
    )  # fmt: skip
