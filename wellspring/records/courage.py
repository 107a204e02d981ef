"""The smallest next step, as one's own record offers it: which, and with whom (P4.34)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.courage import Rung, next_rung, rung_of
from wellspring.records.glance import through_django
from wellspring.records.glance.values import among, first_moment

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member

LATELY = timedelta(days=14)  # a step taken within it is taken; within it nobody is asked again
LOOKED_AT = 60  # of the ties with most days: among them is somebody for each step
HOW = "s.said_stage, s.stage, c.id IS NOT NULL AS seated, s.first_at >= %s AS is_new"
KNOWN = """
    FROM standings s JOIN people p ON p.id = s.person_id LEFT JOIN seats c ON c.person_id = p.id
    WHERE {} AND p.merged_into_id IS NULL AND p.heard_of = FALSE AND s.next_none = FALSE
"""
TAKEN = f"""
    SELECT DISTINCT said_stage, stage, seated, is_new FROM (
        SELECT {HOW} {KNOWN} AND s.last_out_at >= %s LIMIT {5 * LOOKED_AT}
    ) AS lately
"""  # noqa: S608  numbers and columns only
EASIEST = f"""
    SELECT {HOW}, s.person_id, p.name {KNOWN} AND s.days > 0
        AND (s.last_out_at IS NULL OR s.last_out_at < %s) AND s.last_at < %s
    ORDER BY s.days DESC LIMIT {LOOKED_AT}
"""


class Step(NamedTuple):
    """A step, and somebody to take it with; nobody where it leads to somebody new."""

    rung: Rung
    person: int = 0
    name: str = ""


def smallest_step(member: Member, today: date) -> Step:
    """The first step not taken in the last two weeks, with whom it is easiest."""
    books, since = among("s.book_id", member.reads), first_moment(today - LATELY)
    taken = {_rung(*row) for row in through_django(TAKEN.format(books), [since] * 2)}
    easiest: dict[Rung, Step] = {}
    for *how, person, name in through_django(EASIEST.format(books), [since] * 3):
        rung = _rung(*how)
        easiest.setdefault(rung, Step(rung, person, name))
    rung = next_rung(taken, easiest)
    return easiest.get(rung, Step(rung))


def _rung(said: str, stage: str, seated: object, is_new: object) -> Rung:
    return rung_of(said or stage, inner=bool(seated), is_new=bool(is_new))
