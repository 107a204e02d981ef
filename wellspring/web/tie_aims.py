"""What a tie is for, how far each speaks for the other, and what comes next with somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.daily_plan.introduction import Asking, may_ask_for_introduction
from wellspring.core.nurture import Nurture, nurture
from wellspring.core.vouching import Vouched, vouched
from wellspring.records.models import Purpose, Vouch
from wellspring.web.wording.days import local

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from wellspring.core.contact import Contact
    from wellspring.core.daily_plan import Footing
    from wellspring.core.depth import Help
    from wellspring.records.models import Person
    from wellspring.records.rows_of import RowsOf


class Aims(NamedTuple):
    """What somebody said of it; rows of one person."""

    purposes: list[Purpose]
    vouches: list[Vouch]

    @property
    def kinds(self) -> frozenset[str]:
        """What the tie is for."""
        return frozenset(one.kind for one in self.purposes)

    def said(self, *, mine: bool) -> Vouch | None:
        """How far one would speak for the other, in the owner's word."""
        return next((one for one in self.vouches if one.mine is mine), None)


class Judged(NamedTuple):
    """What follows from it: how far each would go, whether to ask, and the steps with one new."""

    vouched: Vouched
    asking: Asking
    nurture: Nurture | None


def aims_of(rows: RowsOf) -> Aims:
    """What was said of somebody, among the rows of theirs."""
    return Aims(rows.of(Purpose, "pk"), rows.of(Vouch))


def judged(
    person: Person,
    contacts: Sequence[Contact],
    aims: Aims,
    help_: Sequence[Help],
    known: tuple[Collection[str], Collection[str]],
    since: date | None,
    stands: Footing,
    today: date,
) -> Judged:
    """From the touches, how the tie stands today, and what was said."""
    past = [one for one in contacts if one.day <= today.toordinal()]
    mine, theirs = (aims.said(mine=each) for each in (True, False))
    told = vouched(help_, mine.level if mine else None, theirs.level if theirs else None)
    by_hand = local(person.created_at) if person.arrival_id is None else None
    return Judged(
        told,
        may_ask_for_introduction(stands, told),
        nurture(past, *known, today, known_since=since or by_hand),
    )
