"""Whether anybody in the book may be somebody else there, and nobody has said so yet."""

from __future__ import annotations

from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from wellspring.records.glance import Ask, Books

APART = "SELECT 1 FROM apart t WHERE t.one_id = l.{} AND t.other_id = l.{}"


def in_doubt(ask: Ask, books: Books) -> bool:
    """Whether there is a pair to decide on."""
    apart = (APART.format(*pair) for pair in (("one_id", "other_id"), ("other_id", "one_id")))
    sql = f"""
        SELECT 1 FROM likenesses l
        JOIN people a ON a.id = l.one_id JOIN people b ON b.id = l.other_id
        WHERE {among("l.book_id", books)} AND a.merged_into_id IS NULL AND b.merged_into_id IS NULL
            AND NOT EXISTS ({next(apart)}) AND NOT EXISTS ({next(apart)}) LIMIT 1
    """  # noqa: S608  numbers and columns only
    return any(True for _ in ask(sql, ()))
