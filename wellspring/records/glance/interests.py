"""Whom something new of one's own would please: what they care or worry about fits its words."""

from __future__ import annotations

from wellspring.core.matching import pleases, rarity_in, terms
from wellspring.records.glance.lasting import offers
from wellspring.records.glance.matching import matching
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.lasting import Held

AT_MOST, OFFERS = 200, 5
CARED = """
    SELECT person_id, text FROM knowings
    WHERE {0} AND side = 'of_them' AND topic IN ('interests', 'worries', 'needs', 'goals')
    UNION ALL SELECT person_id, text FROM details
    WHERE {0} AND kind IN ('interest', 'worry', 'works_on')
"""


def interested(
    ask: Ask, books: Books, today: date, *, since: date
) -> Iterator[tuple[int, int, str, str]]:
    """Person, offer, its words, and what they care about, for offers of one's own since a day."""
    fresh = [one for one in offers(ask, books, today) if one.person is None and one.on >= since]
    people = next(iter(ask(f"SELECT COUNT(*) FROM people WHERE {among('book_id', books)}", ())))[0]  # noqa: S608
    for offer in fresh[:OFFERS]:
        told = list(dict.fromkeys(terms(offer.words)))
        found = _told_of(ask, books, told) if told else {}
        counts = {term: sum(term in terms(" ".join(said)) for said in found.values())
                  for term in told}  # fmt: skip
        rarity = rarity_in(people, counts)
        for person, said in found.items():
            fits = [text for text in said if pleases(offer.words, text, rarity)]
            if fits:
                yield person, offer.id, offer.words, fits[0]


def pleased(
    ask: Ask, books: Books, people: Collection[int], offered: Sequence[Held]
) -> Iterator[tuple[Held, str]]:
    """Those offers that answer what one of these few people cares about, and what that is."""
    from wellspring.records.glance.matches import counts_of  # noqa: PLC0415  only a talk asks

    cared = [text for _, text in ask(CARED.format(among("person_id", people)), ())]
    whole = next(iter(ask(f"SELECT COUNT(*) FROM people WHERE {among('book_id', books)}", ())))[0]  # noqa: S608
    for offer in offered if cared else ():
        rarity = rarity_in(whole, counts_of(ask, offer.words))
        fits = [text for text in cared if pleases(offer.words, text, rarity)]
        if fits:
            yield offer, fits[0]


def _told_of(ask: Ask, books: Books, words: list[str]) -> dict[int, list[str]]:
    where, value = matching("every", [words])
    near = f"""
        SELECT p.id FROM (SELECT rowid AS who FROM found_by WHERE {where} LIMIT {AT_MOST}) f
        JOIN people p ON p.id = f.who
        WHERE {among("p.book_id", books)} AND p.merged_into_id IS NULL
    """  # noqa: S608  numbers and columns only
    people = [person for (person,) in ask(near, [value])]
    found: dict[int, list[str]] = {}
    for person, text in ask(CARED.format(among("person_id", people)), ()) if people else ():
        found.setdefault(person, []).append(text)
    return found
