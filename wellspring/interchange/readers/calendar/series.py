"""Unrolls what belongs to one UID: repetitions, exceptions, moved and cancelled occurrences."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from wellspring.interchange.readers.calendar.expansion import Effort, occurrences
from wellspring.interchange.readers.calendar.rules import rule_of
from wellspring.interchange.readers.calendar.zones import seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

    from wellspring.interchange.readers.calendar.events import Event
    from wellspring.interchange.readers.calendar.moments import Moment
    from wellspring.interchange.readers.calendar.rules import Rule
    from wellspring.interchange.readers.calendar.zones import Zones

MOST = 1000
HARDEST = 40_000  # days to look at for one series: about 50 ms


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an event takes place."""

    event: Event
    at: int
    until: int
    recurring: bool


class Unroller:
    """Unrolls series up to a horizon (seconds, None: no end), with the effort of a whole file."""

    def __init__(self, zones: Zones, horizon: int | None, effort: int) -> None:
        self._zones = zones
        self._horizon = horizon
        self._left = effort
        self.cut: list[tuple[str, int]] = []  # summaries of what was not unrolled to its end
        self.broken: list[str] = []  # summaries of those whose rule says nothing

    def unroll(self, group: list[Event]) -> Iterator[Occurrence]:
        """Every occurrence of the events of one UID, in order, each once."""
        masters = _newest([one for one in group if one.replaces is None])
        moved = self._moved(group, masters[-1] if masters else None)
        found: list[Occurrence] = []
        for master in masters:
            found += self._occurrences(master, moved)
        found += [self._once(one, recurring=True) for one in moved.values()]
        for one in sorted(found, key=lambda found: found.at):
            if self._horizon is None or one.at <= self._horizon:
                yield one
            else:
                self.cut.append((one.event.summary, 1))

    def _occurrences(self, master: Event, moved: dict[int, Event]) -> list[Occurrence]:
        """The master's own, without those that are moved; "this and future" changes the rest."""
        recurring = master.recurring or bool(moved)
        if not recurring:
            return [self._once(master, recurring=False)]
        current, shift, found = master, 0, []
        times = self._times(master)
        _forget_outdated(moved, master, {at for at, _ in times})
        for at, span in times:
            change = moved.get(at)
            if change is not None and change.and_future:
                current, shift = change, self._at(change.start, change) - at
            if change is None:
                length = self._length(current) if span is None else span
                begins = at + shift
                found.append(Occurrence(current, begins, begins + length, recurring=True))
        return found

    def _moved(self, group: list[Event], master: Event | None) -> dict[int, Event]:
        """The newest change of each occurrence, by the moment it had in the series."""
        changes = sorted((one for one in group if one.replaces is not None), key=_rank)
        return {self._place(one.replaces, one, master): one for one in changes if one.replaces}

    def _place(self, told: Moment, change: Event, master: Event | None) -> int:
        """A day named where the series has times, or the other way round, means that day's."""
        if master is None or told.day == master.all_day:
            return self._at(told, change)
        if master.all_day:
            return seconds_of(told.wall.replace(hour=0, minute=0, second=0), self._zones.here)
        wall = datetime.combine(told.wall.date(), master.start.wall.time())
        return seconds_of(wall, self._zones.zone(master.start.zone, master.floats_in))

    def _once(self, event: Event, *, recurring: bool) -> Occurrence:
        at = self._at(event.start, event)
        return Occurrence(event, at, at + self._length(event), recurring)

    def _at(self, moment: Moment, event: Event) -> int:
        return self._zones.seconds(moment, event.floats_in)

    def _zone(self, event: Event) -> tzinfo:
        """Where its days begin: for a whole day, where the calendar is read."""
        if event.all_day:
            return self._zones.here
        return self._zones.zone(event.start.zone, event.floats_in)

    def _length(self, event: Event) -> int:
        """Seconds from start to end; none where the end is missing or lies before the start."""
        if event.end is not None:
            return max(0, self._at(event.end, event) - self._at(event.start, event))
        if event.length is not None:
            return int(event.length / timedelta(seconds=1))
        return 86_400 if event.all_day else 0

    def _times(self, event: Event) -> list[tuple[int, int | None]]:
        """Start of each occurrence, with its own length where an RDATE gives one."""
        effort = Effort(max(0, min(HARDEST, self._left)))
        before = effort.left
        found: dict[int, int | None] = dict.fromkeys(self._ruled(event, event.rules, effort))
        if not self._over_before_it_began(event):
            found[self._at(event.start, event)] = None
        for moment, span in event.extra:
            at = self._place(moment, event, event)
            found[at] = None if span is None else int(span.total_seconds())
        for at in self._ruled(event, event.unless, effort):
            found.pop(at, None)
        self._left -= before - effort.left
        if effort.spent:
            self.cut.append((event.summary, 1))
        kept = sorted(found.keys() - self._dropped(event))
        kept = kept[:MOST] if self._horizon is None else kept[-MOST:]
        return [(at, found[at]) for at in kept]

    def _over_before_it_began(self, event: Event) -> bool:
        """What is left of a series whose first meeting and all later ones were deleted."""
        rules = [rule for rule in map(rule_of, event.rules) if rule]
        begin = self._at(event.start, event)
        lasts = [self._last(event, rule) for rule in rules if rule.until]
        return bool(lasts) and all(last is not None and last < begin for last in lasts)

    def _ruled(self, event: Event, texts: Iterable[str], effort: Effort) -> list[int]:
        found: list[int] = []
        for text in texts:
            rule = rule_of(text)
            if rule is None:
                self.broken.append(event.summary)
            else:
                found += self._by_rule(event, rule, effort)
        return found

    def _by_rule(self, event: Event, rule: Rule, effort: Effort) -> list[int]:
        """The latest 1,000 up to the horizon, for they tell most; without one, the first."""
        zone = self._zone(event)
        last = self._last(event, rule)
        kept: deque[int] = deque(maxlen=MOST)
        number = 0
        for wall in occurrences(rule, event.start.wall, effort):
            at = seconds_of(wall, zone)
            if (last is not None and at > last) or not effort.take(1):
                break
            if self._horizon is None and number == MOST:
                self.cut.append((event.summary, 1))
                break
            kept.append(at)
            number += 1
        if number > MOST:
            self.cut.append((event.summary, number - MOST))
        return list(kept)

    def _last(self, event: Event, rule: Rule) -> int | None:
        """The last second that UNTIL and the horizon allow."""
        if rule.until is None:
            return self._horizon
        if rule.until.zone == "UTC" and not event.all_day:
            until = self._zones.seconds(rule.until)
        else:
            wall = rule.until.wall
            wall = wall.replace(hour=23, minute=59, second=59) if rule.until.day else wall
            zone = self._zone(event)
            until = seconds_of(wall, zone)
        return until if self._horizon is None else min(until, self._horizon)

    def _dropped(self, event: Event) -> frozenset[int]:
        """EXDATE names moments, or whole days of the event's own zone."""
        return frozenset(self._place(one, event, event) for one in event.dropped)


def _rank(event: Event) -> tuple[int, str, int]:
    return event.sequence, event.stamp.wall.isoformat() if event.stamp else "", event.number


def _newest(masters: list[Event]) -> list[Event]:
    """The newest revision; several single events that share a UID by accident all stay."""
    if not masters:
        return []
    newest = max(masters, key=_rank)
    if newest.recurring:
        return [newest]
    alike = [one for one in masters if one.sequence == newest.sequence and not one.recurring]
    return list({one.start: one for one in sorted(alike, key=_rank)}.values())


def _forget_outdated(moved: dict[int, Event], master: Event, times: set[int]) -> None:
    """Changes of occurrences that a newer revision of the series has no more."""
    for at, change in list(moved.items()):
        if at not in times and change.sequence < master.sequence:
            del moved[at]
