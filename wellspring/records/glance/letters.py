"""Letters, as a list shows them: drafts, and what left."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.values import among, in_utc

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.records.glance import Ask, Books

SHOWN = 200


class Written(NamedTuple):
    """One letter; `left` is the moment it went, None for a draft."""

    id: int
    person: int
    name: str
    kind: str
    subject: str
    words: str
    at: str
    left: str | None
    left_by: str

    def as_json(self) -> dict[str, object]:
        """One row of `letters --json`."""
        return {
            "id": self.id,
            "person": self.person,
            "kind": self.kind,
            "subject": self.subject,
            "words": self.words,
            "at": self.at,
            "left": self.left,
            "left_by": self.left_by or None,
        }


def letters(ask: Ask, books: Books) -> Iterator[Written]:
    """Drafts first, then what left, each the latest first."""
    sql = f"""
        SELECT l.id, l.person_id, p.name, l.kind, l.subject, l.words, l.at, l.left_at, l.left_by
        FROM letters l JOIN people p ON p.id = l.person_id
        WHERE {among("l.book_id", books)} AND p.merged_into_id IS NULL AND l.away_at IS NULL
        ORDER BY l.left_at IS NOT NULL, COALESCE(l.left_at, l.at) DESC, l.id DESC LIMIT {SHOWN}
    """  # noqa: S608  numbers and columns only
    for number, person, name, kind, subject, words, at, left, how in ask(sql, ()):
        gone = in_utc(left) if left else None
        yield Written(number, person, name, kind, subject, words, in_utc(at), gone, how)
