"""The ties worth a word today, from the few rows that could matter and never from all of them."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.daily_plan import Candidate, Reason, footing
from wellspring.core.daily_plan.strongest import strongest
from wellspring.core.pace import FEW_DAYS, NEW_FOR
from wellspring.core.planning_state import UNKNOWN
from wellspring.records.glance.candidates import Possible
from wellspring.records.glance.states import state_from
from wellspring.records.glance.values import among, day, end_of
from wellspring.records.glance.ways import NOBODY_TO_WRITE_TO, minutes_for

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from wellspring.core.planning_state import PlanningState
    from wellspring.records.glance import Ask, Books, Row

SPARE = 12  # candidates of each kind beyond the acts asked for: one person is on the plan once
PAGE, PAGES = 60, 40  # rows read at a time, and the most that any day costs
SEATS, TURNED = 60, 30
COLUMNS = "s.reach, p.id, s.state, s.worth, s.channel, s.quiet_on, p.name"
OPEN = """
    p.merged_into_id IS NULL AND COALESCE(s.next_none, FALSE) = FALSE
    AND (s.next_on IS NULL OR s.next_on <= %s)
"""


class Tie(NamedTuple):
    """Somebody the plan may propose, as they were judged."""

    person: int
    name: str
    state: PlanningState
    worth: float = 1.0
    channel: str = ""
    quiet_on: date | None = None
    inner: bool = False

    def possible(self, today: date) -> Possible:
        """A word to them today: because of the silence, a new tie, or for what it is worth."""
        on = today.toordinal()
        is_quiet = self.quiet_on is not None and self.quiet_on <= today
        kind = "quiet" if is_quiet else "hello"
        is_new = not self.inner and self.state.days < FEW_DAYS and on - self.state.first <= NEW_FOR
        fresh = Reason.NEW_TIE if is_new and self.state.days else Reason.WORTH_A_WORD
        one = Candidate(
            f"{kind}:{self.person}",
            self.person,
            kind,
            Reason.GONE_QUIET if is_quiet else fresh,
            due=self.quiet_on if is_quiet else None,
            minutes=minutes_for(self.channel),
            channel=self.channel or "email",
            footing=footing(self.state, on, worth=self.worth, inner=self.inner),
        )
        return Possible(one, self.name)


def circle(ask: Ask, books: Books, today: date) -> list[Tie]:
    """Everybody of the inner circle, also those with whom nothing ever passed."""
    sql = f"""
        SELECT {COLUMNS} FROM seats c JOIN people p ON p.id = c.person_id
        LEFT JOIN standings s ON s.person_id = p.id
        WHERE {among("c.book_id", books)} AND c.since <= %s AND {OPEN}
        ORDER BY s.last_at, p.id LIMIT {SEATS}
    """  # noqa: S608  numbers and columns only
    rows = ask(sql, [str(today)] * 2)
    return [_tie(row, inner=True) for row in rows]


def worth_a_word(
    ask: Ask, books: Books, today: date, *, talk: float, at_most: int, aside: Collection[int]
) -> Iterator[Possible]:
    """The ties worth most today, and of the new and dormant ones those worth most."""
    found: dict[int, Possible] = {}

    def candidate(row: Row) -> Candidate | None:
        if row[1] in aside:
            return None
        if row[1] not in found:
            found[row[1]] = _tie(row).possible(today)
        return found[row[1]].candidate

    for more in ("", " AND s.fresh"):
        rows = _down(ask, books, today, more)
        on = today.toordinal()
        for one in strongest(rows, candidate, day=on, at_most=at_most + SPARE, talk=talk):
            yield found[one.person]
    yield from (found[row[1]] for row in _turned(ask, books, today) if candidate(row))


def _down(ask: Ask, books: Books, today: date, more: str) -> Iterator[tuple[float, Row]]:
    """Rows from the greatest reach down, a page at a time."""
    sql = f"""
        SELECT {COLUMNS} FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)}{more} AND s.reach <= %s
            AND (s.reach < %s OR s.person_id > %s) AND s.reach > {NOBODY_TO_WRITE_TO}
            AND (s.free_from IS NULL OR s.free_from <= %s) AND s.last_at < %s
            AND p.heard_of = FALSE AND {OPEN}
        ORDER BY s.reach DESC, s.person_id LIMIT {PAGE}
    """  # noqa: S608  the same
    reach, person = 1e9, 0
    for _ in range(PAGES):
        bounds = [str(today), end_of(today), str(today)]
        rows = list(ask(sql, [reach, reach, person, *bounds]))
        yield from ((row[0], row) for row in rows)
        if len(rows) < PAGE:
            return
        reach, person = rows[-1][0], rows[-1][1]


def _turned(ask: Ask, books: Books, today: date) -> list[Row]:
    """Those who began to fade at another pace since they were judged: their number is an old one.

    records.turning judges them again; until then they are looked at beside the others.
    """
    sql = f"""
        SELECT {COLUMNS} FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)} AND s.turns_on <= %s AND s.reach > {NOBODY_TO_WRITE_TO}
            AND (s.free_from IS NULL OR s.free_from <= %s) AND s.last_at < %s
            AND p.heard_of = FALSE AND {OPEN}
        ORDER BY s.turns_on DESC LIMIT {TURNED}
    """  # noqa: S608  the same
    until = end_of(today)
    return list(ask(sql, [str(today), str(today), until, str(today)]))


def _tie(row: Row, *, inner: bool = False) -> Tie:
    _, person, told, worth, channel, quiet_on, name = row
    state = state_from(told)
    return Tie(person, name, state or UNKNOWN, worth or 1.0, channel or "", day(quiet_on), inner)
