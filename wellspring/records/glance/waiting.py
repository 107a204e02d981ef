"""Who waits to be placed: entries worth a decision, and why each is (P1.14).

An address seen once is no candidate. Asked about is who was met lately and has nothing planned, who
was written down by hand, and who came lately with a word on how you met or with a recommendation.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from wellspring.records.glance.values import among, day, first_moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row

MET, BY_HAND, TOLD, VOUCHED = "met_lately", "by_hand", "told", "vouched"
LATELY, FRESH = timedelta(days=45), timedelta(days=90)
FEW = 2  # days in touch; more is a tie of its own
NONE = 2**62  # past the number of any row
AT_MOST = 24  # of each kind: what one can look at in a few calm evenings
TELLS = "'met_where', 'met_through', 'note', 'recommendation_received', 'recommendation_given'"
FREE = f"""
    p.merged_into_id IS NULL AND p.heard_of = FALSE
    AND NOT EXISTS (SELECT 1 FROM circles c WHERE c.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM seats c WHERE c.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM placings l WHERE l.person_id = p.id
        AND (l.how <> 'later' OR l.until > %s))
    AND NOT EXISTS (SELECT 1 FROM standings t WHERE t.person_id = p.id
        AND (t.next_on IS NOT NULL OR t.next_none = TRUE OR t.days > {FEW}))
"""  # noqa: S608  numbers only


class Waits(NamedTuple):
    """Somebody to be placed: why they are asked about, since when, and the word that tells it."""

    person: int
    name: str
    why: str
    on: date | None
    words: str = ""


def waiting(ask: Ask, books: Books, today: date, *, at_most: int) -> list[Waits]:
    """Those who wait, the freshest tie first; each once, in one question."""
    some = min(at_most, AT_MOST)
    parts = (_met(books, some), _by_hand(books, some), _told(books, some))
    sql = " UNION ALL ".join(f"SELECT * FROM ({part}) AS u{n}" for n, part in enumerate(parts))  # noqa: S608
    lately, fresh = first_moment(today - LATELY), first_moment(today - FRESH)
    rows = ask(sql, [lately, str(today), fresh, str(today), fresh, fresh, str(today)])
    found: dict[int, Waits] = {}
    for one in sorted(map(_waits, rows), key=lambda one: ORDER.index(one.why)):
        found.setdefault(one.person, one)
    return list(found.values())[:at_most]


ORDER = (MET, BY_HAND, TOLD, VOUCHED)


def _met(books: Books, some: int) -> str:
    """Both sides took part, once or twice, not long ago; the tie fades fastest now.

    COALESCE keeps the days from being the way in: the latest are read first, and a few are enough.
    """
    return f"""
        SELECT p.id AS person, p.name AS name, '{MET}' AS why, s.last_at AS day, '' AS words
        FROM standings s JOIN people p ON p.id = s.person_id
        WHERE {among("s.book_id", books)} AND s.last_at >= %s
            AND COALESCE(s.days, 0) BETWEEN 1 AND {FEW}
            AND s.last_in_at IS NOT NULL AND s.last_out_at IS NOT NULL AND {FREE}
        ORDER BY s.last_at DESC LIMIT {some}
    """  # noqa: S608  numbers and columns only


def _by_hand(books: Books, some: int) -> str:
    return f"""
        SELECT p.id, p.name, '{BY_HAND}', p.created_at, '' FROM people p
        WHERE {among("p.book_id", books)} AND p.arrival_id IS NULL AND p.created_at >= %s AND {FREE}
        ORDER BY p.created_at DESC, p.id LIMIT {some}
    """  # noqa: S608  the same


def _told(books: Books, some: int) -> str:
    """A card that came lately and says more than an address does.

    The first number of what came lately is named, so that older rows are not looked at one by one.
    """
    came = f"SELECT id FROM arrivals WHERE {among('book_id', books)} AND kept_at >= %s"  # noqa: S608  the same
    return f"""
        SELECT p.id, p.name,
            CASE WHEN d.kind LIKE 'rec%%' THEN '{VOUCHED}' ELSE '{TOLD}' END,
            a.kept_at, CASE WHEN d.kind LIKE 'rec%%' THEN '' ELSE d.text END
        FROM details d JOIN arrivals a ON a.id = d.arrival_id JOIN people p ON p.id = d.person_id
        WHERE {among("d.book_id", books)} AND d.kind IN ({TELLS}) AND d.id >= COALESCE(
            (SELECT MIN(e.id) FROM details e WHERE e.arrival_id IN ({came})), {NONE})
            AND a.kept_at >= %s AND {FREE}
        ORDER BY d.id DESC LIMIT {some}
    """  # noqa: S608  the same


def _waits(row: Row) -> Waits:
    person, name, why, on, words = row
    return Waits(person, name, why, day(on), words)
