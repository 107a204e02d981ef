"""The keys other programs know a person by: addresses, profiles, numbers, name|company."""

from __future__ import annotations

from wellspring.records.glance.values import among, iso

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from wellspring.records.glance import Ask, Books, Row

ENOUGH_TO_NAME = 500  # beyond this many people, reading the whole table is quicker than naming them


def listed(
    ask: Ask, books: Books, people: Sequence[tuple[int, str]]
) -> Iterator[dict[str, object]]:
    """`people --json`: each person with every key and affiliation.

    Warmth and depth stay empty until they are judged.
    """
    who = {number for number, _ in people}
    names = _texts(ask, books, who, "names", "text")
    handles = _texts(ask, books, who, "handles", "value")
    circles = _texts(ask, books, who, "circles", "kind")
    places = _affiliations(ask, books, who)
    for number, name in people:
        called = list(dict.fromkeys([name, *names.get(number, ())]))
        there = places.get(number, [])
        at = dict.fromkeys(str(each["organisation"]) for each in there)
        yield {
            "id": number,
            "name": name,
            "keys": handles.get(number, []) + [f"{one}|{place}" for one in called for place in at],
            "affiliations": there,
            "warmth": None,
            "depth": None,
            "circle": next(iter(circles.get(number, ())), None),
        }


def _texts(
    ask: Ask, books: Books, who: Collection[int], table: str, column: str
) -> dict[int, list[str]]:
    """What a table says of each person, each thing once, in the order it was learned."""
    sql = f"""
        SELECT person_id, {column} FROM {table}
        WHERE {_theirs("book_id", "person_id", books, who)} ORDER BY id
    """  # noqa: S608  numbers and columns only
    return _gathered(ask(sql, ()))


def _gathered(rows: Iterable[Row]) -> dict[int, list[str]]:
    found: dict[int, dict[str, None]] = {}
    for person, text in rows:
        if text:
            found.setdefault(person, {})[text] = None
    return {person: list(texts) for person, texts in found.items()}


def _affiliations(
    ask: Ask, books: Books, who: Collection[int]
) -> dict[int, list[dict[str, str | None]]]:
    sql = f"""
        SELECT a.person_id, o.name, a.title, a.since, a.until
        FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
        WHERE {_theirs("a.book_id", "a.person_id", books, who)}
        ORDER BY a.until IS NOT NULL, a.since IS NULL, a.since DESC, a.id
    """  # noqa: S608  the same
    found: dict[int, list[dict[str, str | None]]] = {}
    for person, organisation, title, since, until in ask(sql, ()):
        found.setdefault(person, []).append(
            {
                "organisation": organisation,
                "title": title,
                "from": iso(since),
                "to": iso(until),
            }
        )
    return found


def _theirs(book: str, person: str, books: Books, who: Collection[int]) -> str:
    """A few people are asked for by name: naming the book as well would lead past their index."""
    return among(person, who) if len(who) < ENOUGH_TO_NAME else among(book, books)
