"""The inner circle of ten to twenty: who drifts, who might belong, and whether it is one-sided.

Who is in is the person's own word (P4.16). The circle is the same in every season: landing a job
takes nobody out of it (P4.26, P4.27).
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.rhythm import Rhythm, rhythm_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LEAST, MOST = 10, 20  # partners, generally (P4.16)
WARM = 0.30  # warmth of a tie that is at least cooling (core.warmth.BANDS)
COLD = 0.10
NARROW = 0.5  # of the known fields: more of one kind is an echo (P4.31)
FEW = 4  # people with a known field before anything is said of fields
A_YEAR = timedelta(days=365)
ENOUGH_DAYS = 3  # real days in touch before anybody is suggested


class Tie(NamedTuple):
    """One person as the circle sees them; `last` is the ordinal of the last real touch, 0 for none.

    `days` counts those with a real touch, and `gap` is the usual one between them (core.rhythm).
    `field` is the line of work or life they belong to, empty when unknown; `chosen` the days
    between touches that the person set.
    """

    person: int
    last: int = 0
    days: int = 0
    gap: int | None = None
    warmth: float = 0.0
    field: str = ""
    chosen: int | None = None
    two_way: bool = False
    face_to_face: bool = False
    helped: bool = False  # either way

    @property
    def rhythm(self) -> Rhythm:
        """How often the two are in touch, as the circle asks for."""
        return rhythm_of(self.gap, chosen=self.chosen, inner=True)


class Drift(StrEnum):
    """Why somebody of the circle is drifting."""

    NEVER_IN_TOUCH = "never_in_touch"
    PAST_RHYTHM = "past_rhythm"
    COOLED = "cooled"


class Drifting(NamedTuple):
    """Somebody of the circle who drifts: why, since when, and the last real touch."""

    person: int
    why: Drift
    since: date | None
    last: date | None


class Fields(NamedTuple):
    """How many of the circle stand in each field, and the one that crowds it, if any (P4.18)."""

    counts: tuple[tuple[str, int], ...]
    narrow: str | None


class Circle(NamedTuple):
    """The circle on a day: `room` for how many more, `wanted` how many until it is one."""

    inside: tuple[int, ...]
    drifting: tuple[Drifting, ...]
    room: int
    wanted: int
    fields: Fields
    might_belong: tuple[int, ...]


class Lasting(NamedTuple):
    """The day the first of today's circle took a seat, and those in it for a year or more."""

    since: date
    kept: tuple[int, ...]


def circle(inside: Sequence[Tie], others: Iterable[Tie], today: date) -> Circle:
    """The circle, those of it who drift longest first, and who might belong, best first."""
    room = max(MOST - len(inside), 0)
    fields = fields_of(inside)
    drifting = filter(None, (drift(tie, today) for tie in inside))
    return Circle(
        tuple(tie.person for tie in inside),
        tuple(sorted(drifting, key=_longest_first)),
        room,
        max(LEAST - len(inside), 0),
        fields,
        tuple(tie.person for tie in might_belong(others, fields)[:room]),
    )


def drift(tie: Tie, today: date) -> Drifting | None:
    """Whether somebody of the circle drifts: silent past their rhythm, or gone cold."""
    if not tie.last:
        return Drifting(tie.person, Drift.NEVER_IN_TOUCH, None, None)
    last = date.fromordinal(tie.last)
    late = last + timedelta(days=tie.rhythm.at_most)
    if today > late:
        return Drifting(tie.person, Drift.PAST_RHYTHM, late, last)
    if tie.warmth < COLD and tie.chosen is None:
        return Drifting(tie.person, Drift.COOLED, last, last)
    return None


def might_belong(others: Iterable[Tie], fields: Fields) -> list[Tie]:
    """Warm ties of both sides who met face to face (P4.25); new fields before known ones."""
    known = {field for field, _ in fields.counts}
    fit = [tie for tie in others if _is_fit(tie)]
    return sorted(fit, key=lambda tie: (*_preference(tie, known), tie.person))


def fields_of(ties: Iterable[Tie]) -> Fields:
    """The fields of the circle, the largest first, and the one that crowds it."""
    counts = Counter(tie.field for tie in ties if tie.field)
    ranked = tuple(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
    total = counts.total()
    narrow = ranked[0][0] if total >= FEW and ranked[0][1] > NARROW * total else None
    return Fields(ranked, narrow)


def lasting(seats: Iterable[tuple[int, date]], today: date) -> Lasting | None:
    """Since when there is a circle, and who of it has been in for a year (P4.27)."""
    told = sorted(seats, key=lambda seat: (seat[1], seat[0]))
    kept = tuple(person for person, since in told if today - since >= A_YEAR)
    return Lasting(told[0][1], kept) if told else None


def _is_fit(tie: Tie) -> bool:
    warm = tie.warmth >= WARM and tie.days >= ENOUGH_DAYS
    return warm and tie.two_way and tie.face_to_face


def _preference(tie: Tie, known: set[str]) -> tuple[bool, bool, float]:
    new = bool(tie.field) and tie.field not in known
    return not tie.helped, not new, -tie.warmth


def _longest_first(drifting: Drifting) -> tuple[int, int]:
    return drifting.since.toordinal() if drifting.since else 0, drifting.person
