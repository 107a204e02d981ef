"""Whether the well is dug before one is thirsty: how many of my openings asked for nothing.

The no-ask quota (P3.42) and the well gauge (P3.44) look at the conversations I began, and say
nothing of any one person. An opening that hands something over is an offer (P3.43).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real
from wellspring.core.habits import asks_favour
from wellspring.core.reachability import openers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from wellspring.core.contact import Contact

LATELY = 90  # days
LAST = 14  # openings that a glance can hold
OFFERS = frozenset({"delivery", "introduction", "advice", "promise"})


class Opening(NamedTuple):
    """A conversation I began: on which day (an ordinal), and whether it asked or offered."""

    day: int
    person: int
    touch: int
    asked: bool
    offered: bool


class Well(NamedTuple):
    """My last openings, the oldest first."""

    openings: tuple[Opening, ...]

    @property
    def free(self) -> int:
        """How many asked for nothing."""
        return sum(not one.asked for one in self.openings)

    @property
    def offered(self) -> int:
        """How many brought something."""
        return sum(one.offered for one in self.openings)


def well(everybody: Iterable[Sequence[Contact]], today: date) -> Well:
    """The last conversations I began within ninety days; `everybody`: touches of each, ascending.

    A day on which I began several conversations is judged one by one; copies to many are none.
    """
    last = today.toordinal()
    found = [one for contacts in everybody for one in _begun(contacts, last)]
    return Well(tuple(sorted(found)[-LAST:]))


def _begun(contacts: Sequence[Contact], last: int) -> Iterable[Opening]:
    known = [each for each in contacts if each.day <= last]
    by_id = {each.id: each for each in known}
    for one in openers(known):
        contact = by_id[one.id]
        if last - one.day <= LATELY and is_real(contact):
            kinds = {said.kind for said in contact.sayings}
            offered = bool(kinds & OFFERS)
            yield Opening(one.day, contact.person, one.id, asks_favour(contact), offered)
