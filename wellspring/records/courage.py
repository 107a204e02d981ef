"""The smallest next step, as one's own record offers it: which, and with whom (P4.34)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.courage import Rung, next_rung, rung_of
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any

    from wellspring.records.book import Member

LATELY = timedelta(days=14)  # a step taken within it is taken; within it nobody is asked again
LOOKED_AT = 60  # of the ties with most days: among them is somebody for each step
COLUMNS = ("pk", "person__name", "stage", "said_stage", "person__seat", "first_at", "last_out_at")


class Step(NamedTuple):
    """A step, and somebody to take it with; nobody where it leads to somebody new."""

    rung: Rung
    person: int = 0
    name: str = ""


def smallest_step(member: Member, today: date) -> Step:
    """The first step not taken in the last two weeks, with whom it is easiest."""
    since = datetime.combine(today - LATELY, time(), UTC)
    known = Standing.objects.visible_to(member).filter(
        person__merged_into=None, person__heard_of=False, next_none=False
    )
    told = list(known.filter(last_out_at__gte=since).values_list(*COLUMNS)[: 5 * LOOKED_AT])
    taken = {_rung(row, since) for row in told}
    quiet = known.filter(days__gt=0).exclude(last_out_at__gte=since).exclude(last_at__gte=since)
    easiest: dict[Rung, Step] = {}
    for row in quiet.order_by("-days").values_list(*COLUMNS)[:LOOKED_AT]:
        rung = _rung(row, since)
        easiest.setdefault(rung, Step(rung, row[0], row[1]))
    rung = next_rung(taken, easiest)
    return easiest.get(rung, Step(rung))


def _rung(row: Iterable[Any], since: datetime) -> Rung:
    _, _, stage, said, seat, first, _ = row
    return rung_of(said or stage, inner=seat is not None, is_new=first >= since)
