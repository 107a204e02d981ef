"""Whom one knows at an organisation, who knows somebody there, and what they lack (P2.29)."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.find import NEAREST
from wellspring.records.glance.now_at import NOW_AT
from wellspring.records.glance.values import among, day
from wellspring.records.glance.vouches import vouched_of

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from wellspring.records.glance import Ask, Books

THERE, KNOWERS, NEEDS = 8, 5, 5


class Known(NamedTuple):
    """Somebody one knows: their work, when something last passed, and how far they would speak."""

    id: int
    name: str
    work: str
    last: date | None
    stage: str
    says: str = ""  # core.vouching.Level of theirs, where known
    whom: str = ""  # of those who could tell more: whom they know

    @property
    def knows_me(self) -> bool:
        """Whether anything ever passed between us."""
        return self.last is not None


class Around(NamedTuple):
    """Those there now and those there before, the nearest first."""

    now: list[Known]
    before: list[Known]

    @property
    def inside(self) -> list[Known]:
        """Who inside knows me already."""
        return [one for one in self.now if one.knows_me]


HOW = """
    s.last_at, COALESCE(NULLIF(s.said_stage, ''), s.stage, 'met')
"""


def around(ask: Ask, books: Books, place: int, *, but: int = 0) -> Around:
    """Whom one knows at a place; `but` is the caller."""
    now, before = (_there(ask, books, place, but, ended=ended) for ended in (False, True))
    here = {one.id for one in now}
    before = [one for one in before if one.id not in here]
    said = vouched_of(ask, [one.id for one in (*now, *before)]) if now or before else {}
    return Around(*([_saying(one, said[one.id].theirs) for one in each] for each in (now, before)))


def _saying(one: Known, theirs: str | None) -> Known:
    return one._replace(says=str(theirs or ""))


def _there(ask: Ask, books: Books, place: int, but: int, *, ended: bool) -> list[Known]:
    until = "NOT NULL" if ended else "NULL"
    sql = f"""
        SELECT p.id, p.name, MAX(a.title), {HOW} FROM affiliations a
        JOIN people p ON p.id = a.person_id
        LEFT JOIN standings s ON s.person_id = p.id LEFT JOIN seats t ON t.person_id = p.id
        WHERE a.organisation_id = %s AND {among("a.book_id", books)} AND a.until IS {until}
            AND a.school = FALSE AND p.merged_into_id IS NULL AND p.id <> %s
        GROUP BY p.id, p.name, s.last_at, s.said_stage, s.stage, t.person_id
        ORDER BY {NEAREST} LIMIT {THERE}
    """  # noqa: S608  our own columns
    return [
        Known(pk, name, title, day(last), stage)
        for pk, name, title, last, stage in ask(sql, [place, but])
    ]


def knowers(ask: Ask, books: Books, whom: Collection[int], *, but: Collection[int]) -> list[Known]:
    """Who knows one of these people, as far as the record shows, the nearest to me first."""
    if not whom:
        return []
    sql = f"""
        SELECT p.id, p.name, {NOW_AT}, {HOW}, MIN(w.name) FROM (
            SELECT one_id AS who, other_id AS whom FROM ties WHERE {among("other_id", whom)}
            UNION SELECT other_id, one_id FROM ties WHERE {among("one_id", whom)}
        ) k JOIN people p ON p.id = k.who JOIN people w ON w.id = k.whom
        JOIN standings s ON s.person_id = p.id LEFT JOIN seats t ON t.person_id = p.id
        WHERE {among("p.book_id", books)} AND p.merged_into_id IS NULL AND s.last_at IS NOT NULL
            AND NOT {among("p.id", but)}
        GROUP BY p.id, p.name, s.last_at, s.said_stage, s.stage, t.person_id
        ORDER BY {NEAREST} LIMIT {KNOWERS}
    """  # noqa: S608  our own columns
    return [
        Known(pk, name, work or "", day(last), stage, whom=other)
        for pk, name, work, last, stage, other in ask(sql, [])
    ]


def needs_of(ask: Ask, people: Collection[int]) -> list[tuple[str, str]]:
    """What these people lack, told by them or learned: whose, and the words."""
    if not people:
        return []
    who = among("person_id", people)
    sql = f"""
        SELECT p.name, n.words FROM (
            SELECT person_id, words, "on" AS day FROM needs WHERE {who} AND ended_on IS NULL
            UNION ALL SELECT person_id, text, "on" FROM details WHERE {who} AND kind = 'worry'
            UNION ALL SELECT person_id, text, "on" FROM knowings
                WHERE {who} AND side = 'of_them' AND topic IN ('needs', 'worries')
        ) n JOIN people p ON p.id = n.person_id
        ORDER BY n.day IS NULL, n.day DESC LIMIT {NEEDS}
    """  # noqa: S608  our own columns
    return [(name, words) for name, words in ask(sql, [])]
