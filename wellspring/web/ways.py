"""The ways to look at one's people: filters are sentences about ties, never about rank (P3.18)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from django.db.models import BooleanField, Exists, OuterRef, Q
from django.db.models.expressions import RawSQL

from wellspring import clock
from wellspring.core.depth import Stage
from wellspring.core.superficial import NEW_FOR, STALLED_AFTER
from wellspring.records.glance.pending import pending
from wellspring.records.models import Need, Person, Placing, Purpose, Standing
from wellspring.web.circle import drifting
from wellspring.web.wording.people import SHOWN

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from django.db.models import QuerySet

    from wellspring.records.book import Member
    from wellspring.records.person import PersonQuerySet

USUAL = "known"


def shown(told: str) -> str:
    """The way an address asks for, or the usual one."""
    return told if told in SHOWN else USUAL


def looked_at(way: str, member: Member, today: date, *, finding: bool = False) -> PersonQuerySet:
    """The people seen that way. Who was let go is out of the list, and found all the same."""
    people: PersonQuerySet = Person.objects.visible_to(member)
    if way == "heard-of":
        return people.filter(heard_of=True)
    let_go = Q(pk__in=Placing.objects.visible_to(member).let_go().values("person_id"))
    if way == "let-go":
        return people.filter(let_go)
    which = WHICH.get(way)
    people = people.known().filter(which(member, today)) if which else people.known()
    return people if finding else people.exclude(let_go)


def _drifting(member: Member, today: date) -> Q:
    return Q(pk__in=drifting(member, today))


def _stalled(today: date) -> Q:
    """Left where they began, as core.superficial says (P0.9)."""
    met = Q(standing__said_stage=Stage.MET) | Q(standing__said_stage="", standing__stage=Stage.MET)
    return met & Q(
        standing__first_at__lt=clock.begins(today - timedelta(days=NEW_FOR - 1)),
        standing__last_at__lt=clock.begins(today - timedelta(days=STALLED_AFTER - 1)),
    )


def _without_step() -> Q:
    none = Q(standing__next_on=None) & ~Q(standing__next_none=True)
    return none | Q(standing=None)


def _pending(member: Member, today: date) -> Q:
    """A duty still stands, or a day was chosen; `+ 0` keeps the order of names the way in."""
    sql, times = pending(member.reads)
    told = [str(today)] * times
    return Q(RawSQL(f"people.id + 0 IN ({sql})", told, BooleanField()))  # noqa: S611  numbers only


def _quiet(today: date) -> Q:
    """Asked of each person in order of name: in a large book many are, and a page soon is full."""
    gone = Standing.objects.filter(person=OuterRef("pk"), quiet_on__lte=today)
    return Q(Exists(gone))


def _near(member: Member) -> Q:
    """Nearer to the objective than an ordinary tie (core.nearness)."""
    near = Standing.objects.visible_to(member).filter(fit__gt=0.5)
    return Q(pk__in=near.values("person_id"))


def _for_it(member: Member) -> Q:
    """Ties that were chosen for something: help, insight, connecting (P2.2 to P2.4)."""
    return Q(pk__in=Purpose.objects.visible_to(member).values("person_id"))


def _in_need(member: Member) -> Q:
    """Those who said what they lack, and still do."""
    # Its manager is of any kind that lasts; only a need has a person.
    rows = cast("QuerySet[Need]", Need.objects.visible_to(member))
    return Q(pk__in=rows.filter(ended_on=None, person__isnull=False).values("person_id"))


WHICH: dict[str, Callable[[Member, date], Q]] = {
    "purpose": lambda member, _today: _for_it(member),
    "near": lambda member, _today: _near(member),
    "circle": lambda _member, _today: Q(seat__isnull=False),
    "drifting": _drifting,
    "stalled": lambda _member, today: _stalled(today),
    "quiet": lambda _member, today: _quiet(today),
    "no-step": lambda _member, _today: _without_step(),
    "pending": _pending,
    "need": lambda member, _today: _in_need(member),
}
