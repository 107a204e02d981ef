"""How a tie that may be written to is stored for the plan: the minutes a first move takes."""

from __future__ import annotations

from wellspring.core.daily_plan.index import MAIL, WAYS
from wellspring.core.daily_plan.strongest import reach

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.daily_plan import Footing

NOBODY_TO_WRITE_TO = -1_000.0  # reach of a tie that never was one: below all that anybody reads
NOTE, LETTER = 5, 10  # minutes of a message and of anything longer: to make the first move


def minutes_for(channel: str) -> int:
    """How long the first move on a channel takes."""
    return NOTE if WAYS.get(channel, MAIL).minutes <= NOTE else LETTER


def reach_of(how: Footing, channel: str, today: date) -> float:
    """The number to store for reading the strongest first."""
    gain = WAYS.get(channel, MAIL).gain
    return reach(how, today.toordinal(), minutes=minutes_for(channel), gain=gain)
