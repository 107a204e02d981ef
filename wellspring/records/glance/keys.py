"""The keys other programs know a person by: addresses, profiles, numbers, name|company."""

from __future__ import annotations

from wellspring.records.glance.stands import standings, theirs
from wellspring.records.glance.values import among, iso

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from wellspring.records.glance import Ask, Books, Row


def listed(
    ask: Ask, books: Books, people: Sequence[tuple[int, str]], *, today: date
) -> Iterator[dict[str, object]]:
    """`people --json`: each person with every key and affiliation, and how the tie stands.

    Warmth (0 to 1) and depth are empty where nothing was judged; `circle` is "inner" for those
    within, else where they are known from.
    """
    who = {number for number, _ in people}
    names = _texts(ask, books, who, "names", "text")
    handles = _texts(ask, books, who, "handles", "value")
    circles = _texts(ask, books, who, "circles", "kind")
    places, stands = _affiliations(ask, books, who), standings(ask, books, who)
    sql = f"SELECT person_id FROM seats WHERE {among('book_id', books)}"  # noqa: S608  numbers only
    seated = {person for (person,) in ask(sql, ())}
    for number, name in people:
        called = list(dict.fromkeys([name, *names.get(number, ())]))
        there, stood = places.get(number, []), stands.get(number)
        at = dict.fromkeys(str(each["organisation"]) for each in there)
        yield {
            "id": number,
            "name": name,
            "keys": handles.get(number, []) + [f"{one}|{place}" for one in called for place in at],
            "affiliations": there,
            "warmth": None if stood is None else stood.warmth_on(today),
            "depth": None if stood is None else stood.stage,
            "circle": "inner" if number in seated else next(iter(circles.get(number, ())), None),
        }


def _texts(
    ask: Ask, books: Books, who: Collection[int], table: str, column: str
) -> dict[int, list[str]]:
    """What a table says of each person, each thing once, in the order it was learned."""
    sql = f"""
        SELECT person_id, {column} FROM {table}
        WHERE {theirs("book_id", "person_id", books, who)} ORDER BY id
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
        WHERE {theirs("a.book_id", "a.person_id", books, who)}
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
