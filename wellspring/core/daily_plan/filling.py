"""A day being filled: its minutes and acts, one act per person, at least one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.daily_plan.candidate import Candidate


class Kept(NamedTuple):
    """Room set apart for something that comes later."""

    acts: int = 0
    minutes: int = 0


NOTHING = Kept()


class Filling:
    """Takes candidates in the order they are offered, as long as they fit."""

    def __init__(self, minutes: int, at_most: int) -> None:
        self.left = minutes
        self.slots = at_most
        self.taken: list[Candidate] = []
        self.people: set[int] = set()
        self.begun = False

    def spend(self, acts: int, minutes: int) -> None:
        """What was done or put off today took its room; a day that is begun comes to its end."""
        self.begun = acts > 0
        self.slots -= acts
        self.left -= minutes

    def take(self, one: Candidate, kept: Kept = NOTHING) -> bool:
        """Take one if there is room for it; the first act of a day may be longer than the day."""
        if self.slots <= kept.acts or one.person in self.people:
            return False
        if (self.taken or self.begun) and one.minutes > self.left - kept.minutes:
            return False
        self.taken.append(one)
        self.people.add(one.person)
        self.left -= one.minutes
        self.slots -= 1
        return True

    def fill(self, ones: Iterable[Candidate], kept: Kept = NOTHING, *, at_most: int = 99) -> None:
        """Take of these what fits, in their order."""
        for one in ones:
            if at_most <= 0 or self.slots <= kept.acts:
                return
            at_most -= self.take(one, kept)
