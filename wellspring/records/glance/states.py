"""A planning state as a standing keeps it: a list of numbers and one word, read without json."""

from __future__ import annotations

from wellspring.core.planning_state import PlanningState

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence


def state_from(told: str | Sequence[float | str] | None) -> PlanningState | None:
    """The state, or None where nobody was judged yet."""
    if told is None:
        return None
    parts = told.strip("[] ").split(",") if isinstance(told, str) else told
    return PlanningState(*map(_value, PlanningState._fields, parts))  # type: ignore[arg-type]


def _value(name: str, told: str | float) -> float | str:
    """Days and counts are whole numbers; the answers to my openers are letters."""
    if name == "openers":
        return str(told).strip('" ')
    number = float(told)
    return number if name in {"kept", "lifted", "half_life", "best"} else int(number)
