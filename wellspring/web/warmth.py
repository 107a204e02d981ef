"""Warmth over a year as one line: where it stands on the paper, and what it says in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real
from wellspring.core.warmth import (
    QUIET,
    Band,
    band,
    goes_quiet_on,
    likelihood,
    traces,
    weighted_days,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.core.contact import Contact

    Weighted = Sequence[tuple[int, float]]

A_YEAR, AHEAD, STEP = timedelta(days=364), timedelta(days=70), 4
APART = 6  # days between two dots that can still be told apart
WIDTH, TOP, BOTTOM = 320, 14, 92  # of the paper, in its own units


class Dot(NamedTuple):
    """A touch on the line: filled when it was personal."""

    x: float
    y: float
    personal: bool
    on: date


class Drawn(NamedTuple):
    """The drawing and what it says: the word for now, and when it goes quiet without a touch."""

    past: str
    ahead: str
    area: str
    level: float
    today: float
    since: date
    dots: list[Dot]
    band: Band
    quiet_on: date | None


def drawn(contacts: Sequence[Contact], today: date, *, offset: float = 0.0) -> Drawn | None:
    """Warmth from a year ago until some weeks ahead; None while nothing has passed."""
    known = [one for one in contacts if one.day <= today.toordinal()]
    days = weighted_days(known)
    if not days:
        return None
    since, until = today - A_YEAR, today + AHEAD
    paper = _Paper(since, until)
    bends = [on for on in _days(days, since, today) for on in (on - timedelta(days=1), on)]
    then = {*_steps(since, today), *(on for on in bends if on >= since), today}
    soon, shown = {today, *_steps(today, until)}, _touches(known, since)
    stood = traces(days, {*then, *soon, *(on for on, _ in shown)})
    heights = {on: likelihood(each.mass, offset=offset) for on, each in stood.items()}
    past, ahead = ([paper.at(on, heights[on]) for on in sorted(each)] for each in (then, soon))
    now = heights[today]
    return Drawn(
        _line(past), _line(ahead), _area(past), paper.height(QUIET), paper.across(today), since,
        [Dot(*paper.at(on, heights[on]), personal, on) for on, personal in shown],
        band(now), goes_quiet_on(stood[today], offset=offset),
    )  # fmt: skip


class _Paper(NamedTuple):
    """Days across and warmth upwards."""

    since: date
    until: date

    def across(self, on: date) -> float:
        return round((on - self.since).days * WIDTH / (self.until - self.since).days, 1)

    def height(self, chance: float) -> float:
        return round(BOTTOM - chance * (BOTTOM - TOP), 1)

    def at(self, on: date, chance: float) -> tuple[float, float]:
        return self.across(on), self.height(chance)


def _steps(since: date, until: date) -> list[date]:
    return [since + timedelta(days=n) for n in range(0, (until - since).days + 1, STEP)]


def _days(days: Weighted, since: date, until: date) -> list[date]:
    found = (date.fromordinal(day) for day, _ in days)
    return [on for on in found if since <= on <= until]


def _touches(contacts: Iterable[Contact], since: date) -> list[tuple[date, bool]]:
    """The days to draw a dot on, personal ones before others, none on top of another."""
    first = since.toordinal()
    personal: dict[int, bool] = {}
    for one in contacts:
        day = one.day
        if day >= first:
            personal[day] = personal.get(day, False) or is_real(one)
    shown: list[int] = []
    taken: set[int] = set()
    for day in sorted(personal, key=lambda each: (not personal[each], -each)):
        if day not in taken:
            shown.append(day)
            taken.update(range(day - APART + 1, day + APART))
    return [(date.fromordinal(day), personal[day]) for day in sorted(shown)]


def _line(points: Iterable[tuple[float, float]]) -> str:
    return "M" + " ".join(f"{x} {y}" for x, y in points)


def _area(points: Sequence[tuple[float, float]]) -> str:
    return f"{_line(points)} {points[-1][0]} {BOTTOM} {points[0][0]} {BOTTOM}z"
