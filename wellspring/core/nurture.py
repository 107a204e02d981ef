"""What comes after a first meeting: a few gentle steps, each done by what the record shows (P0.6).

Meeting more people is not networking; a new tie is given its second touch, one thing learned of
them, one thing told of oneself, and another way of being in touch.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real
from wellspring.core.depth.ground import MODES, counts
from wellspring.core.pace import FEW_DAYS, NEW_FOR

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wellspring.core.contact import Contact

NEXT = 3  # steps shown at a time


class Step(StrEnum):
    """One gentle step with somebody new, in their order."""

    GOOD_TO_MEET = "good_to_meet"
    LEARN_ONE_THING = "learn_one_thing"
    SHARE_ONE_THING = "share_one_thing"
    ANOTHER_WAY = "another_way"


class Nurture(NamedTuple):
    """The steps that are done and those that come next; `since` is the day of the first touch."""

    since: date
    done: tuple[Step, ...]
    steps: tuple[Step, ...]

    @property
    def ahead(self) -> tuple[Step, ...]:
        """The next few."""
        return self.steps[:NEXT]


def nurture(
    contacts: Sequence[Contact],
    of_them: Collection[str],
    of_me: Collection[str],
    today: date,
    *,
    known_since: date | None = None,
) -> Nurture | None:
    """The plan for somebody new; None for a tie that is old, stands by itself, or is cared for.

    `contacts` ascending; `known_since` is the day they met or were connected, as far as told, or
    were added by hand.
    """
    real = [one for one in contacts if is_real(one) and one.day <= today.toordinal()]
    days = {one.day for one in real}
    since = _earliest(min(days) if days else None, known_since)
    if since is None or len(days) >= FEW_DAYS or (today - since).days > NEW_FOR:
        return None
    holds = {
        Step.GOOD_TO_MEET: any(_comes_after(one, real[0]) for one in real),
        Step.LEARN_ONE_THING: bool(of_them),
        Step.SHARE_ONE_THING: bool(of_me),
        Step.ANOTHER_WAY: len({MODES[one.channel] for one in real if counts(one)}) > 1,
    }
    ahead = tuple(step for step in Step if not holds[step])
    return Nurture(since, tuple(step for step in Step if holds[step]), ahead) if ahead else None


def _earliest(first: int | None, known_since: date | None) -> date | None:
    told = (date.fromordinal(first) if first else None, known_since)
    return min((day for day in told if day), default=None)


def _comes_after(one: Contact, first: Contact) -> bool:
    """A word of mine after the first time."""
    return one.at > first.at and one.direction != "incoming"
