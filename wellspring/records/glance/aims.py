"""The objective, and what is known of people that says how near to it they are."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection

    from wellspring.core.nearness import About, Aim
    from wellspring.records.glance import Ask, Books


class Worded(NamedTuple):
    """The newest wording of the objective."""

    id: int
    kind: str
    words: str
    titles: tuple[str, ...]


def worded(ask: Ask, books: Books, until: str = "9999-12-31") -> Worded | None:
    """What somebody was after at the end of a day (the first moment of the next one is told)."""
    sql = f"""
        SELECT id, kind, words, titles FROM objectives WHERE {among("book_id", books)} AND at < %s
        ORDER BY at DESC, id DESC LIMIT 1
    """  # noqa: S608  numbers and columns only
    for number, kind, words, titles in ask(sql, [until]):
        said = Worded(number, kind, words, tuple(filter(None, map(str.strip, titles.split("\n")))))
        return said if said.words or said.titles else None
    return None


def aim_of(ask: Ask, books: Books) -> Aim | None:
    """The objective as people are compared with it; None without one."""
    from wellspring.core.nearness import aim  # noqa: PLC0415  only judging needs it

    said = worded(ask, books)
    return aim(said.titles, said.words) if said else None


def near(towards: Aim | None, about: About | None) -> float | None:
    """How near somebody is; None where nobody can tell."""
    from wellspring.core.nearness import nearness  # noqa: PLC0415  the same

    return nearness(towards, about) if about else None


def abouts_in(ask: Ask, book_id: int) -> dict[int, About]:
    """The work of everybody in a book, and what each tie is for."""
    return _abouts(ask, f"book_id = {int(book_id)}")


def abouts_of(ask: Ask, people: Collection[int]) -> dict[int, About]:
    """The same of a few people."""
    return _abouts(ask, among("person_id", people))


def _abouts(ask: Ask, who: str) -> dict[int, About]:
    from wellspring.core.nearness import About  # noqa: PLC0415  the same

    found: dict[int, About] = {}
    nothing = About()
    work = f"""
        SELECT a.person_id, a.title, o.name FROM (
            SELECT person_id, title, organisation_id FROM affiliations
            WHERE {who} AND until IS NULL AND school = FALSE
        ) a JOIN organisations o ON o.id = a.organisation_id
    """  # noqa: S608  the same
    for person, title, organisation in ask(work, ()):
        one = found.get(person, nothing)
        titles = (*one.titles, title) if title else one.titles
        found[person] = About(titles, (*one.organisations, organisation), one.purposes)
    for person, kind in ask(f"SELECT person_id, kind FROM purposes WHERE {who}", ()):  # noqa: S608
        one = found.get(person, nothing)
        found[person] = one._replace(purposes=one.purposes | {kind})
    return found
