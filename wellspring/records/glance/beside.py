"""What a page says beside its matter, each in one short question: whose book, what lies there."""

from __future__ import annotations

from wellspring.records.glance.values import among, moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from wellspring.records.glance import Ask, Books


def own_name(ask: Ask, books: Books) -> str:
    """What the files call the owner, or nothing."""
    sql = f"""
        SELECT text FROM owner_facts WHERE {among("book_id", books)} AND kind = 'name'
        ORDER BY id LIMIT 1
    """  # noqa: S608  numbers and columns only
    return next((text for (text,) in ask(sql, ())), "")


def anybody(ask: Ask, books: Books) -> bool:
    """Whether somebody is in the book."""
    sql = f"""
        SELECT 1 FROM people WHERE {among("book_id", books)} AND merged_into_id IS NULL LIMIT 1
    """  # noqa: S608  the same
    return any(True for _ in ask(sql, ()))


def first_files(ask: Ask, books: Books) -> datetime | None:
    """When the first files came."""
    sql = f"SELECT MIN(kept_at) FROM arrivals WHERE {among('book_id', books)}"  # noqa: S608
    return next((moment(at) for (at,) in ask(sql, ())), None)


def on_the_desk(ask: Ask, books: Books, *, at_most: int) -> list[str]:
    """Whom letters are being written to, each once, the latest first."""
    sql = f"""
        SELECT p.name FROM letters l JOIN people p ON p.id = l.person_id
        WHERE {among("l.book_id", books)} AND l.left_at IS NULL AND l.away_at IS NULL
            AND p.merged_into_id IS NULL
        GROUP BY p.id, p.name ORDER BY MAX(l.at) DESC, MAX(l.id) DESC LIMIT {int(at_most)}
    """  # noqa: S608  the same
    return [name for (name,) in ask(sql, ())]


def unsure(ask: Ask, duties: Collection[int]) -> set[int]:
    """Of these duties, those that were only read out of words."""
    sql = f"SELECT id FROM promises WHERE {among('id', duties)} AND NOT confirmed"  # noqa: S608
    return {number for (number,) in ask(sql, ())} if duties else set()


def warmth_offset(ask: Ask, book: int) -> float:
    """By how much warmth is moved to the owner's own record (core.warmth.calibration)."""
    rows = ask("SELECT warmth_offset FROM books WHERE id = %s", [book])
    return next((float(offset) for (offset,) in rows), 0.0)
