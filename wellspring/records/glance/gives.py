"""What could be given today, with nothing asked: a need met, something new that fits, help back.

A day keeps room for one of these (core.daily_plan); whoever was given something rests after it.
"""

from __future__ import annotations

from datetime import timedelta

from wellspring.core.daily_plan import Candidate, Reason, footing
from wellspring.core.exchange import AGAIN, LONG, wants_a_gift
from wellspring.records.glance.candidates import Possible
from wellspring.records.glance.states import state_from
from wellspring.records.glance.values import among, day
from wellspring.records.glance.ways import minutes_for

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row

GIVE = "give"
TRIES = 2  # unanswered in a row, after which not even a gift is sent
NEW_FOR = timedelta(days=60)  # an offer of one's own is news for so long
NOTE, TWO_NOTES = 5, 10  # minutes: a line to one, or to each of two
MOST = 20


def gives(ask: Ask, books: Books, today: date, *, aside: Collection[int]) -> Iterator[Possible]:
    """Everything that could be given, each to somebody who is not resting."""
    for one in (*_needs(ask, books, today), *_news(ask, books, today), *_back(ask, books, today)):
        if one.candidate.person not in aside:
            yield one


def _needs(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Needs of others that somebody could meet: two yeses come before two names (P1.28)."""
    if not _any(ask, "needs", books):
        return
    from wellspring.records.glance.kept_matches import of_the_day  # noqa: PLC0415  few have any

    theirs = [one for one in of_the_day(ask, books, today) if one.need.person]
    rows = _rows(ask, {who or 0 for one in theirs for who in (one.need.person, one.person)})
    for one in (
        each for each in theirs if {each.need.person, each.person or None} <= {None, *rows}
    ):
        person, need = one.need.person or 0, one.need
        state = state_from(rows[person][2])
        if state is None or state.unanswered < TRIES:
            key = f"{GIVE}:{person}:need:{need.id}:{one.person}"
            told = _candidate(key, rows[person], today)._replace(
                minutes=TWO_NOTES if one.person else NOTE,
                footing=None,
                strength=one.score,  # what meets a need comes before what is merely kind
            )
            yield Possible(told, rows[person][1], need.words, other=one.name)


def _news(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Something new of one's own that answers what somebody cares or worries about."""
    if not _any(ask, "offers", books):
        return
    from wellspring.records.glance.interests import interested  # noqa: PLC0415  the same

    found = list(interested(ask, books, today, since=today - NEW_FOR))[:MOST]
    rows = _rows(ask, [person for person, *_ in found])
    for person, offer, words, _ in (each for each in found if each[0] in rows):
        key = f"{GIVE}:{person}:new:{offer}"
        yield Possible(_candidate(key, rows[person], today), rows[person][1], words)


def _back(ask: Ask, books: Books, today: date) -> Iterator[Possible]:
    """Somebody who helped, and heard nothing of the kind since (P4.19)."""
    sql = f"""
        SELECT person_id, MAX(CASE WHEN given THEN NULL ELSE "on" END),
            MAX(CASE WHEN given THEN "on" ELSE NULL END)
        FROM favours WHERE {among("book_id", books)} AND "on" <= %s GROUP BY person_id
        HAVING MAX(CASE WHEN given THEN NULL ELSE "on" END) BETWEEN %s AND %s
        ORDER BY 2 DESC, person_id LIMIT {MOST}
    """  # noqa: S608  numbers and columns only
    bounds = (today, today - timedelta(days=AGAIN), today - timedelta(days=LONG))
    found = {
        person: came
        for person, came, went in ask(sql, [str(bound) for bound in bounds])
        if wants_a_gift(day(came), day(went), today)
    }
    rows = _rows(ask, found)
    for person, came in found.items():
        if person in rows:
            key = f"{GIVE}:{person}:back:{day(came)}"
            yield Possible(_candidate(key, rows[person], today), rows[person][1])


def _candidate(key: str, row: Row, today: date) -> Candidate:
    person, _, told, worth, channel = row
    state = state_from(told)
    return Candidate(
        key, person, GIVE, Reason.SOMETHING_TO_GIVE, minutes=minutes_for(channel or ""),
        channel=channel or "email",
        footing=footing(state, today.toordinal(), worth=worth or 1.0) if state else None,
    )  # fmt: skip


def _rows(ask: Ask, people: Collection[int]) -> dict[int, Row]:
    sql = f"""
        SELECT p.id, p.name, s.state, s.worth, s.channel FROM people p
        LEFT JOIN standings s ON s.person_id = p.id
        WHERE {among("p.id", people)} AND p.merged_into_id IS NULL
            AND COALESCE(s.next_none, FALSE) = FALSE
    """  # noqa: S608  the same
    return {row[0]: row for row in ask(sql, ())} if people else {}


def _any(ask: Ask, table: str, books: Books) -> bool:
    sql = f"SELECT 1 FROM {table} WHERE {among('book_id', books)} AND ended_on IS NULL LIMIT 1"  # noqa: S608
    return any(True for _ in ask(sql, ()))
