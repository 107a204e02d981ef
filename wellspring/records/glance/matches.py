"""Who could meet a need, out of everybody in the book: the rarest words of it lead."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.matching import (
    AT_ONCE,
    Helper,
    Piece,
    Source,
    Wish,
    best,
    kin,
    rarity_in,
    terms,
    weights_of,
)
from wellspring.records.glance.known_of import helpers
from wellspring.records.glance.lasting import needs, offers
from wellspring.records.glance.matching import matching
from wellspring.records.glance.values import among, first_moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date

    from wellspring.core.matching import Match
    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.lasting import Held

LOOKED_AT, GLANCED_AT = 60, 20  # people whose notes are read for one need, asked and unasked
AT_MOST = 400  # people read for one word; beyond, it tells nobody apart
NEWEST, WORDS = 5, 24  # needs looked at unasked; words of a need that are counted
OWNER = 0  # the person that an offer of one's own stands for

TOLD_OF = f"""
    SELECT {{0}}, p.id FROM (SELECT rowid AS who FROM found_by WHERE {{1}} LIMIT {AT_MOST}) f{{0}}
    JOIN people p ON p.id = f{{0}}.who WHERE {{2}} AND p.merged_into_id IS NULL
"""  # noqa: S608  a number


class Fitting(NamedTuple):
    """A need and somebody who could meet it: OWNER with no name where it is the owner."""

    need: Held
    person: int
    name: str
    match: Match

    def as_json(self) -> dict[str, object]:
        """One row of `matches --json`."""
        return {
            "need": self.need.id,
            "person": self.person or None,
            "reasons": [
                {"source": fit.piece.source.value, "words": fit.piece.text,
                 "date": fit.piece.on and str(fit.piece.on), "touch": fit.piece.touch}
                for fit in self.match.fits
            ],
        }  # fmt: skip


def fitting(
    ask: Ask, books: Books, today: date, wanted: Sequence[Held], *, at_most: int = AT_ONCE,
    look_at: int = LOOKED_AT,
) -> list[Fitting]:  # fmt: skip
    """Those who could meet each of these needs, best first; at most so many of each.

    `look_at` is of how many people the notes are read for each need.
    """
    whole = _count(ask, f"SELECT COUNT(*) FROM people WHERE {among('book_id', books)}")  # noqa: S608
    rarities = {need.id: rarity_in(whole, counts_of(ask, need.words)) for need in wanted}
    who = {need.id: _candidates(ask, books, need, rarities[need.id])[:look_at] for need in wanted}
    known, given = _known(ask, books, today, wanted, who)
    refused = _refused(ask, list(who))
    found: list[Fitting] = []
    for need in wanted:
        friends = _friends(ask, need.person) if need.person else set()
        could = [known[person]._replace(knows=person in friends)
                 for person in who[need.id] if (need.id, person) not in refused]  # fmt: skip
        if need.person:
            could.append(known[OWNER])
        matched = best(_wish(need, known, given), could, today, rarities[need.id])
        found += [Fitting(need, one.person, "", one) for one in matched[:at_most]]
    names = _names(ask, {one.person for one in found})
    named = [one._replace(name=names.get(one.person, "")) for one in found]
    return sorted(named, key=lambda one: (-one.match.score, one.need.id, one.person))


def of_the_week(ask: Ask, books: Books, today: date) -> list[Fitting]:
    """The few that are named unasked in a week; each one refused since Monday was one of them."""
    shown = fitting(ask, books, today, needs(ask, books, today)[:NEWEST], at_most=1,
                    look_at=GLANCED_AT)  # fmt: skip
    return shown[: max(AT_ONCE - _refused_since_monday(ask, books, today), 0)]


def _known(
    ask: Ask, books: Books, today: date, wanted: Sequence[Held], who: Mapping[int, list[int]]
) -> tuple[dict[int, Helper], list[Held]]:
    """What is known of all who could help or ask, the owner among them; and what is offered."""
    people = {person for found in who.values() for person in found}
    people |= {need.person for need in wanted if need.person}
    given = offers(ask, books, today)
    mine = [Piece(Source.OFFERED, one.words, one.on) for one in given if one.person is None]
    words = [need.words for need in wanted]
    known = {one.person: one for one in helpers(ask, people, today, words)}
    return known | {OWNER: Helper(OWNER, mine, answers=1.0)}, given


def _wish(need: Held, known: Mapping[int, Helper], given: Sequence[Held]) -> Wish:
    offered = [one.words for one in given if one.person == need.person]
    answers = 1.0 if need.person is None else known[need.person].answers
    return Wish(need.id, need.words, need.on, need.person, offered, answers)


def counts_of(ask: Ask, text: str) -> dict[str, int]:
    """Of how many people each word of a text is told."""
    words = list(dict.fromkeys(terms(text)))[:WORDS]
    asked = [matching("every", [[word]]) for word in words]
    sql = " UNION ALL ".join(
        f"SELECT {place}, COUNT(*) FROM found_by WHERE {where}"  # noqa: S608  numbers and columns only
        for place, (where, _) in enumerate(asked)
    )
    rows = ask(sql, [value for _, value in asked]) if asked else ()
    return {words[place]: count for place, count in rows}


def _candidates(ask: Ask, books: Books, need: Held, rarity: Callable[[str], float]) -> list[int]:
    """The people of whom the rarest words of a need are told, or words near to them."""
    told = [
        (readings, worth)
        for term, weight in weights_of(need.words, rarity).items()
        for readings, worth in (([term], weight), (sorted(kin(term)), weight / 2))
        if readings
    ]
    asked = [matching("every", [readings]) for readings, _ in told]
    sql = " UNION ALL ".join(TOLD_OF.format(n, where, among("p.book_id", books))
                             for n, (where, _) in enumerate(asked))  # fmt: skip
    weighed: dict[int, float] = {}
    for place, person in ask(sql, [value for _, value in asked]) if asked else ():
        weighed[person] = weighed.get(person, 0.0) + told[place][1]
    weighed.pop(need.person or OWNER, None)
    return sorted(weighed, key=lambda person: (-weighed[person], person))[:LOOKED_AT]


def _friends(ask: Ask, person: int) -> set[int]:
    """Those who know this person already, as far as the book can tell: tied, or at one place."""
    sql = """
        SELECT other_id FROM ties WHERE one_id = %s
        UNION SELECT one_id FROM ties WHERE other_id = %s
        UNION SELECT b.person_id FROM affiliations a JOIN affiliations b
            ON b.organisation_id = a.organisation_id AND b.school = FALSE AND b.until IS NULL
        WHERE a.person_id = %s AND a.school = FALSE AND a.until IS NULL
    """
    return {other for (other,) in ask(sql, [person] * 3)} - {person}


def _refused(ask: Ask, wanted: Collection[int]) -> set[tuple[int, int]]:
    sql = f"SELECT need_id, person_id FROM refusals WHERE {among('need_id', wanted)}"  # noqa: S608
    return {(need, person) for need, person in ask(sql, ())}


def _refused_since_monday(ask: Ask, books: Books, today: date) -> int:
    from datetime import timedelta  # noqa: PLC0415  beside its one use

    monday = today - timedelta(days=today.weekday())
    sql = f"SELECT COUNT(*) FROM refusals WHERE {among('book_id', books)} AND at >= %s"  # noqa: S608
    return _count(ask, sql, first_moment(monday))


def _names(ask: Ask, people: Collection[int]) -> dict[int, str]:
    rows = ask(f"SELECT id, name FROM people WHERE {among('id', people)}", ()) if people else ()  # noqa: S608
    return {person: name for person, name in rows}  # noqa: C416  rows are no pairs of their own


def _count(ask: Ask, sql: str, *params: str) -> int:
    return int(next(iter(ask(sql, list(params))))[0])
