"""With whom something is pending: a duty that still stands, either way, or a chosen day."""

from __future__ import annotations

from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from wellspring.records.glance import Books

SIDES = ("d.mine", "NOT d.mine")
STILL = ("d.lapses_on > %s", "d.lapses_on IS NULL")  # apart, so that each finds its index


def pending(books: Books) -> tuple[str, int]:
    """The question for these people's numbers, and how often it wants to be told the day."""
    duties = [
        f"""
        SELECT d.person_id FROM promises d
        WHERE {among("d.book_id", books)} AND {side} AND NOT d.lapsed AND {still}
            AND NOT EXISTS (SELECT 1 FROM closures c WHERE c.promise_id = d.id)
        """  # noqa: S608  numbers and columns only
        for side in SIDES
        for still in STILL
    ]
    chosen = f"""
        SELECT s.person_id FROM standings s
        WHERE {among("s.book_id", books)} AND s.next_on IS NOT NULL
    """  # noqa: S608  the same
    return " UNION ALL ".join([*duties, chosen]), len(SIDES)
