"""People by words: the list, and who somebody means."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.folding import fold
from wellspring.records.glance.now_at import LAST_SEEN, NOW_AT, PLACES, TOLD
from wellspring.records.glance.values import among, holding

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.records.glance import Ask, Books


class Found(NamedTuple):
    """One line of a list of people; `now_at` is "title, organisation" as last seen."""

    id: int
    name: str
    sort_key: str
    now_at: str = ""


# Looking through everybody is three times as quick in the order of the file as in that of an
# index, which a sort key that is no bare column keeps the database from taking.
AS_THEY_LIE = " || ''"
LONGEST = 18  # digits of a number that both databases can hold


def found(
    ask: Ask,
    books: Books,
    words: str = "",
    *,
    heard_of: bool = False,
    after: tuple[str, int] | None = None,
    at_most: int | None = None,
) -> list[Found]:
    """People whose records hold every word, in order of name: see `find`.

    `after` is the (sort_key, id) of the last one already shown.
    """
    condition, params = _by_words(ask, books, words)
    if not heard_of:
        condition += " AND p.heard_of = FALSE"
    if after:
        condition += " AND (p.sort_key > %s OR (p.sort_key = %s AND p.id > %s))"
        params += [after[0], after[0], after[1]]
    sql = (
        f"SELECT p.id, p.name, p.sort_key, COALESCE({TOLD}, '') FROM people p {PLACES}"  # noqa: S608
        f" WHERE {'+' if words else ''}{among('p.book_id', books)} AND p.merged_into_id IS NULL"
        f"{condition} ORDER BY p.sort_key{AS_THEY_LIE if words else ''}, p.id, {LAST_SEEN}"
    )
    found: dict[int, Found] = {}
    for row in ask(sql, params):
        if row[0] not in found:
            if len(found) == at_most:
                break
            found[row[0]] = Found(*row)
    return list(found.values())


def _by_words(ask: Ask, books: Books, words: str) -> tuple[str, list[object]]:
    """The condition that somebody is found by the words, and its values."""
    if not words:
        return "", []
    from wellspring.records.glance.find import asked  # noqa: PLC0415  the whole list does without

    question = asked(ask, books, words)
    if question is None:
        return " AND FALSE", []
    numbers, values = question.numbers()
    return f" AND p.id IN ({numbers})", values


def meant(ask: Ask, books: Books, told: str) -> list[Found]:
    """Whom an id, an address, a number, a profile or part of a name mean: one, several or nobody.

    Somebody the owner has had to do with is meant before somebody only heard of.
    """
    told = told.strip()
    if told.isdecimal() and len(told) <= LONGEST and (one := _by_id(ask, books, int(told))):
        return one
    if by_handle := _by_handle(ask, books, told):
        return by_handle
    for heard_of in (False, True):
        if named := _by_name(ask, books, told, heard_of=heard_of):
            return named
    return []


def _by_id(ask: Ask, books: Books, number: int) -> list[Found]:
    sql = f"""
        SELECT p.id, p.name, p.sort_key, COALESCE({NOW_AT}, '') FROM people p
        WHERE {among("p.book_id", books)} AND p.merged_into_id IS NULL AND p.id =
            (SELECT COALESCE(merged_into_id, id) FROM people WHERE id = %s)
    """  # noqa: S608  numbers and columns only
    return [Found(*row) for row in ask(sql, [number])]


def _by_handle(ask: Ask, books: Books, told: str) -> list[Found]:
    values = _as_handles(told)
    if not values:
        return []
    places = ", ".join(["%s"] * len(values))
    sql = f"""
        SELECT DISTINCT p.id, p.name, p.sort_key, COALESCE({NOW_AT}, '') FROM people p
        JOIN handles h ON h.person_id = p.id
        WHERE {among("h.book_id", books)} AND h.value IN ({places}) AND p.merged_into_id IS NULL
        ORDER BY p.sort_key, p.id
    """  # noqa: S608  the same
    return [Found(*row) for row in ask(sql, values)]


def _as_handles(told: str) -> list[str]:
    """The normal forms under which a handle may be kept."""
    if "/" in told:
        from wellspring.core.profile_links import canonical_link  # noqa: PLC0415  seldom asked

        return [each for each in (canonical_link(told), told) if each]
    if "@" in told:
        from wellspring.core.addresses import canonical_mail  # noqa: PLC0415  seldom asked

        return [each for each in (canonical_mail(told), told.lower()) if each]
    digits = "".join(filter(str.isdigit, told))
    is_number = len(digits) > 5 and not any(map(str.isalpha, told))  # noqa: PLR2004  or an id
    return ["+" + digits, digits] if is_number else []


def _by_name(ask: Ask, books: Books, told: str, *, heard_of: bool) -> list[Found]:
    """The best of: the whole name, the starts of names, the starts of anything known."""
    words = fold(told).split()
    if not words:
        return []
    condition, values = holding("p.folded", words)
    wanted = "TRUE" if heard_of else "FALSE"
    sql = f"""
        SELECT p.id, p.name, p.sort_key, COALESCE({NOW_AT}, ''), p.folded, n.text
        FROM people p LEFT JOIN names n ON n.person_id = p.id
        WHERE {among("p.book_id", books)} AND p.merged_into_id IS NULL
            AND p.heard_of = {wanted}{condition}
        ORDER BY p.sort_key{AS_THEY_LIE}, p.id
    """  # noqa: S608  the same
    return _best(ask(sql, values), words)


def _best(rows: Iterable[Sequence[str]], words: list[str]) -> list[Found]:
    tiers: tuple[dict[int, Found], ...] = ({}, {}, {})
    for number, name, sort_key, now_at, folded, text in rows:
        one = Found(int(number), name, sort_key, now_at)
        called = [fold(each) for each in (name, text) if each]
        if " ".join(words) in called:
            tiers[0][one.id] = one
        if any(_start(words, each.split()) for each in called):
            tiers[1][one.id] = one
        if _start(words, folded.split()):
            tiers[2][one.id] = one
    return next((list(tier.values()) for tier in tiers if tier), [])


def _start(words: list[str], of: list[str]) -> bool:
    """Whether every word is the start of one of the others."""
    return all(any(each.startswith(word) for each in of) for word in words)
