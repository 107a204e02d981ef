"""One step towards the objective: a question to somebody chosen for it, or whom to choose."""

from __future__ import annotations

from wellspring.core.daily_plan import ASK, STEP, Candidate, Reason, Start, footing
from wellspring.core.planning_state import UNKNOWN
from wellspring.core.vouching import Vouched
from wellspring.records.glance.aims import worded
from wellspring.records.glance.candidates import Possible
from wellspring.records.glance.states import state_from
from wellspring.records.glance.values import among, end_of
from wellspring.records.glance.ways import minutes_for

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row

MOST = 60  # people chosen for it that a day looks at, those worth most first
NEAREST = 20  # people looked at where nobody was chosen yet
COLUMNS = "p.id, p.name, s.state, s.worth, s.channel, c.id"
HERE = """
    LEFT JOIN seats c ON c.person_id = p.id
    WHERE p.merged_into_id IS NULL AND COALESCE(s.next_none, FALSE) = FALSE
    AND (s.last_at IS NULL OR s.last_at < %s)
"""


def steps(ask: Ask, books: Books, today: date, *, aside: Collection[int]) -> Iterator[Possible]:
    """What could be asked today, and of whom; nothing without an objective (P2.13).

    With an objective and nobody chosen yet, the step is to choose what to ask the nearest.
    """
    until = end_of(today)
    if worded(ask, books, until) is None:
        return
    chosen = list(_chosen(ask, books, today, until))
    said = _vouched(ask, [row[0] for row in chosen if row[-2] == "connector"])
    asked: set[int] = set()
    for *told, kind, question in chosen:
        row: Row = told
        if row[0] not in aside and row[0] not in asked:
            asked.add(row[0])
            vouched = said.get(row[0], Vouched())
            yield _question(row, kind, question, vouched, today)
    if not chosen:
        for row in _nearest(ask, books, until):
            if row[0] not in aside:
                yield _choice(row, today)


def _chosen(ask: Ask, books: Books, today: date, until: str) -> Iterator[Row]:
    """Ties with a purpose, those with a question first; each may stand here more than once."""
    sql = f"""
        SELECT {COLUMNS}, u.kind, u.question FROM purposes u JOIN people p ON p.id = u.person_id
        LEFT JOIN standings s ON s.person_id = p.id {HERE}
            AND {among("u.book_id", books)} AND u."on" <= %s
        ORDER BY u.question = '', s.reach IS NULL, s.reach DESC, u.kind, u.id LIMIT {MOST}
    """  # noqa: S608  numbers and columns only
    yield from ask(sql, [until, str(today)])


def _nearest(ask: Ask, books: Books, until: str) -> list[Row]:
    """Those nearest to the objective; where nobody is near, those worth most."""
    both: list[Row] = []
    for near, order in (("AND s.fit > 0.5", "s.fit DESC, s.reach"), ("", "s.reach")):
        sql = f"""
            SELECT {COLUMNS} FROM standings s JOIN people p ON p.id = s.person_id {HERE}
                AND {among("s.book_id", books)} {near}
            ORDER BY {order} DESC, p.id LIMIT {NEAREST}
        """  # noqa: S608  the same
        both = both or list(ask(sql, [until]))
    return both


def _question(row: Row, kind: str, question: str, vouched: Vouched, today: date) -> Possible:
    """A favour asked of them; a connector who would is asked for an introduction."""
    start = Start.INTRODUCTION if kind == "connector" and not question else Start.ONE_QUESTION
    one = _candidate(row, ASK, today)._replace(start=start, vouched=vouched)
    return Possible(one, str(row[1]), question)


def _choice(row: Row, today: date) -> Possible:
    return Possible(_candidate(row, STEP, today), row[1])


def _candidate(row: Row, kind: str, today: date) -> Candidate:
    person, _, told, worth, channel, seat = row
    state = state_from(told) or UNKNOWN
    how = footing(state, today.toordinal(), worth=worth or 1.0, inner=seat is not None)
    return Candidate(
        f"{kind}:{person}", person, kind, Reason.TOWARDS_OBJECTIVE,
        minutes=minutes_for(channel or ""), channel=channel or "email", footing=how,
    )  # fmt: skip


def _vouched(ask: Ask, people: Collection[int]) -> dict[int, Vouched]:
    """How far each of these few would speak for me, and I for them."""
    if not people:
        return {}
    from wellspring.records.glance.vouches import vouched_of  # noqa: PLC0415  few have any

    return vouched_of(ask, people)
