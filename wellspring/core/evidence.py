"""Networking as a skill, shown from the record: few sentences, each of them true (P4.43).

A share is told as "k of n", and only where n is a dozen or more (judgement.md 3.5).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ENOUGH = 12
MOSTLY = 2  # half of them, or more
LONG = timedelta(days=3 * 365)  # a tie kept so long is one kept over years
STILL = timedelta(days=365)  # and still alive
A_DAY = timedelta(days=1)


class Record(NamedTuple):
    """What is on record, by the ids of people; ties are the first and last day of a real tie."""

    ties: Collection[tuple[date, date]] = ()
    introduced: int = 0  # people
    kept: int = 0  # promises of mine whose day is over
    promised: int = 0
    helped: int = 0  # people
    helped_by: int = 0
    thanked: int = 0
    met: int = 0
    speak: int = 0  # people who recommended me, or introduced me to somebody


class Evidence(NamedTuple):
    """One sentence's values."""

    kind: str
    n: int
    of: int = 0
    years: int = 0  # days, of the longest tie


def evidence(record: Record, today: date) -> Iterator[Evidence]:
    """What can be said, the most telling first; what would not impress is left unsaid."""
    kept = [last - first for first, last in record.ties
            if last - first >= LONG and today - last <= STILL]  # fmt: skip
    if kept:
        yield Evidence("kept_years", len(kept), years=max(kept).days)
    if record.introduced:
        yield Evidence("introduced", record.introduced)
    if record.helped and record.helped_by:
        yield Evidence("helped", record.helped, record.helped_by)
    if record.promised >= ENOUGH and MOSTLY * record.kept >= record.promised:
        yield Evidence("promises", record.kept, record.promised)
    elif record.kept and record.promised < ENOUGH:
        yield Evidence("promises_few", record.kept)
    if record.met >= ENOUGH and MOSTLY * record.thanked >= record.met:
        yield Evidence("thanked", record.thanked, record.met)
    if record.speak:
        yield Evidence("speak", record.speak)
