"""What one could give at a talk, each with its reason: a need met, a name, an offer (P4.24)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.records.glance import through_django
from wellspring.records.glance.interests import pleased
from wellspring.records.glance.lasting import of_person, offers
from wellspring.records.glance.matches import GLANCED_AT, fitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.glance.lasting import Held
    from wellspring.records.glance.matches import Fitting
    from wellspring.records.models import Person

AT_MOST, LOOKED_AT = 3, 12  # shown; offers of mine that are held against what they care about


class Give(NamedTuple):
    """A need of theirs with who could meet it, or an offer of mine with what they care about."""

    held: Held
    fitting: Fitting | None = None
    cares: str = ""

    @property
    def is_need(self) -> bool:
        """Whether it begins with what they need."""
        return self.held.person is not None

    @property
    def helper(self) -> int | None:
        """Who of the book could help; None where it is oneself, or nobody."""
        return self.fitting.person or None if self.fitting else None


def gives(member: Member, people: Sequence[Person]) -> list[Give]:
    """The few best: what meets a need, what they care about, then whatever is there."""
    today = clock.today()
    theirs = [need for one in people for need in of_person(through_django, "needs", one.pk, today)][
        :AT_MOST
    ]
    found = list(_met(member, theirs, today))
    if len(found) == AT_MOST:
        return found
    met = {one.held.id for one in found}
    mine = [one for one in offers(through_django, member.reads, today) if one.person is None]
    numbers = [one.pk for one in people]
    cared = dict(pleased(through_django, member.reads, numbers, mine[:LOOKED_AT])) if people else {}
    found += [Give(offer, None, cares) for offer, cares in cared.items()]
    found += [Give(need) for need in theirs if need.id not in met]
    found += [Give(one) for one in mine if one not in cared]
    return found[:AT_MOST]


def _met(member: Member, theirs: Sequence[Held], today: date) -> Iterator[Give]:
    """Their needs that I, or somebody I know, could meet: the best of each (as on Give)."""
    if theirs:
        for one in fitting(
            through_django, member.reads, today, theirs, at_most=1, look_at=GLANCED_AT
        ):
            yield Give(one.need, one)
