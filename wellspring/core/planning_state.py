"""What the plan must remember of a tie: a dozen small numbers, moved by one touch at a time.

Warmth as the plan sees it (w, 0 to 1) halves every h days, and a touch moves it by g (1 - w): .5 an
exchange, .05 a word without an answer, .65 a call, .8 a meeting (judgement.md 3.2). Nothing here
needs the touches again: a state is carried to any later day by `kept_on`.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import FACE_TO_FACE, is_real
from wellspring.core.pace import HALF_LIFE, Pace, pace_of, sleeps
from wellspring.core.reachability import (
    ANSWERED_WITHIN,
    LAST,
    QUIET,
    History,
    chance,
    usual,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.contact import Contact

THEIRS, MINE = 1, 2
MEETING, CALL, EXCHANGE, HELLO, WORD = 0.8, 0.65, 0.5, 0.35, 0.05
NUDGE = 3  # days after which another word of mine into a silence counts as another try
YES, NO, WAITING = "y", "n", "w"


class PlanningState(NamedTuple):
    """One tie as the plan remembers it; days are ordinals, 0 for never.

    `openers` holds y, n or w for each of the last ten conversations I opened: answered, not, or
    waiting. `unanswered` counts my tries since their last word.
    """

    day: int = 0  # as of which `kept` holds
    kept: float = 0.0
    lifted: float = 0.0  # what that day's touches moved it by: ten mails a day are one exchange
    half_life: float = HALF_LIFE[Pace.NEW]
    best: float = 0.0
    first: int = 0
    last: int = 0
    days: int = 0
    slept: int = 0  # contact days there were when a strong tie had been silent for a year
    sides: int = 0
    mine: int = 0  # my last word to them
    opened: int = 0  # my last opener, while it waits
    unanswered: int = 0
    openers: str = ""
    asked: int = 0
    open_asks: int = 0

    @property
    def is_two_way(self) -> bool:
        """Whether both sides ever took part."""
        return self.sides == THEIRS | MINE

    def kept_on(self, day: int) -> float:
        """Warmth on a later day, had nothing happened since."""
        return self.kept * float(2.0 ** (-max(day - self.day, 0) / self.half_life))

    def answers_on(self, day: int) -> float:
        """Reachability (core.reachability) on a day, from what was counted."""
        judged = self.openers if self._is_judged(day) else self.openers[:-1]
        silence = day - self.last if self.days else None
        told = usual(self.history, self.days)
        return chance(judged.count(YES), len(judged), told, silence)

    @property
    def history(self) -> History:
        """Who ever took part."""
        if not self.sides:
            return History.NEVER
        return History.TWO_WAY if self.is_two_way else History.ONE_WAY

    def _is_judged(self, day: int) -> bool:
        waits = self.openers.endswith(WAITING)
        return not waits or day - self.opened > ANSWERED_WITHIN


UNKNOWN = PlanningState()


def state_of(contacts: Iterable[Contact], *, inner: bool = False) -> PlanningState:
    """The state after all touches with one person, ascending."""
    return reduce(lambda state, one: with_touch(state, one, inner=inner), contacts, UNKNOWN)


def with_touch(state: PlanningState, contact: Contact, *, inner: bool = False) -> PlanningState:
    """The state after one touch more, no earlier than the last; copies and mass mail do nothing."""
    if not is_real(contact):
        return state
    day = contact.day
    if sleeps(state, day):
        state = state._replace(slept=state.days)
    moved = _lifted(state, day, gain(contact))
    moved = _answered(moved, day) if contact.direction != "outgoing" else _spoken(moved, contact)
    moved = moved._replace(
        first=state.first or day,
        last=day,
        days=state.days + (day != state.last),
        sides=state.sides | _side(contact),
        best=max(state.best, moved.kept),
    )
    return moved._replace(half_life=HALF_LIFE[pace_of(moved, day, inner=inner)])


def gain(contact: Contact) -> float:
    """How far one touch moves warmth towards 1."""
    if contact.direction == "outgoing":
        return WORD
    if contact.channel in FACE_TO_FACE and contact.basis != "group":
        return MEETING
    if contact.channel == "call":
        return CALL
    return EXCHANGE if contact.basis != "group" and contact.channel != "event" else HELLO


def _side(contact: Contact) -> int:
    return {"incoming": THEIRS, "outgoing": MINE}.get(contact.direction, THEIRS | MINE)


def _lifted(state: PlanningState, day: int, gained: float) -> PlanningState:
    """Warmth moved by the largest gain of a day, however many touches it held."""
    before = state.lifted if day == state.day else 0.0
    most = max(before, gained)
    cold = (1.0 - state.kept_on(day)) * (1.0 - most) / (1.0 - before)
    return state._replace(day=day, kept=1.0 - cold, lifted=most)


def _answered(state: PlanningState, day: int) -> PlanningState:
    """They took part: what waited is answered, and so is every ask."""
    openers = state.openers
    if openers.endswith(WAITING):
        in_time = day - state.opened <= ANSWERED_WITHIN
        openers = openers[:-1] + (YES if in_time else NO)
    return state._replace(openers=openers, opened=0, unanswered=0, open_asks=0)


def _spoken(state: PlanningState, contact: Contact) -> PlanningState:
    day = contact.day
    if any(said.kind == "request" for said in contact.sayings):
        state = state._replace(asked=day, open_asks=state.open_asks + 1)
    if not state.days or day - state.last >= QUIET:
        settled = state.openers.replace(WAITING, NO) + WAITING
        state = state._replace(openers=settled[-LAST:], opened=day, unanswered=state.unanswered + 1)
    elif state.unanswered and day - state.mine >= NUDGE:
        state = state._replace(unanswered=state.unanswered + 1)
    return state._replace(mine=day)
