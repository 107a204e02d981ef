"""Somebody is on the line: all that the book knows of them and of their house (P2.19, P2.20).

From plain SQL, so that the page and the command answer before the caller has said good morning.
"""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.caller import named_in
from wellspring.records.glance import find, find_rows
from wellspring.records.glance.around import Around, Known, around, knowers, needs_of
from wellspring.records.glance.find_rows import Place
from wellspring.records.glance.passed import touches
from wellspring.records.glance.person import whole
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.caller import Named
    from wellspring.core.calling import Situation
    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.find import Who
    from wellspring.records.glance.passed import Passed
    from wellspring.records.glance.person import Whole

SOME, LATEST = 6, 4  # who may be meant; touches shown
WORK = """
    SELECT o.id, o.name FROM affiliations a JOIN organisations o ON o.id = a.organisation_id
    WHERE a.person_id = %s AND a.until IS NULL AND a.school = FALSE
    ORDER BY a.seen_on IS NULL, a.seen_on DESC, a.id DESC LIMIT 1
"""


class Brief(NamedTuple):
    """Who and what is meant, who else may be, and all there is to know before one answers."""

    person: Whole | None
    place: Place | None
    people: list[Who]  # who else may be meant
    places: list[Place]
    around: Around  # whom one knows at the place
    knowers: list[Known]  # who knows the caller, or somebody there, and could tell more
    needs: list[tuple[str, str]]  # whose, and the words
    latest: list[Passed]  # what passed with those there
    named: Named  # who and what the words name, known or not

    @property
    def is_empty(self) -> bool:
        """Whether the book knows nothing of it."""
        return self.person is None and self.place is None


def brief(
    ask: Ask, books: Books, text: str, *, today: date, person: int = 0, place: int = 0
) -> Brief:
    """The brief for a line or a pasted message; `person` and `place` say which is meant."""
    named = named_in(text)
    people, places = _meant(ask, books, named)
    pk = person or (people[0].id if people else 0)
    known = whole(ask, books, pk, today=today, latest=LATEST) if pk else None
    house = _house(ask, books, place, places, pk)
    there = around(ask, books, house.id, but=pk) if house else Around([], [])
    near = [one.id for one in (*there.now, *there.before)]
    concerned = [pk, *near] if known else near
    return Brief(
        known, house,
        [one for one in people if one.id != pk], [one for one in places if one != house],
        there,
        knowers(ask, books, concerned, but=concerned),
        needs_of(ask, concerned),
        list(touches(ask, books, near, at_most=LATEST)) if near else [],
        named,
    )  # fmt: skip


def who_asks(found: Brief, text: str) -> Situation:
    """Who seems to ask, by the words, the caller's work and the house: the same everywhere."""
    from wellspring.core.calling import situation  # noqa: PLC0415  seldom needed

    told = f"{text} {work(found.person)}" if found.person else text
    named = bool(found.named.house)
    return situation(told, at_a_house=found.place is not None, names_a_house=named)


def work(one: Whole) -> str:
    """Where they work now, as far as is known."""
    here = [place for place in one.listed["affiliations"] if not place["to"]]  # type: ignore[attr-defined]
    return "; ".join(", ".join(filter(None, (at["title"], at["organisation"]))) for at in here[:2])


def _house(ask: Ask, books: Books, said: int, places: Sequence[Place], person: int) -> Place | None:
    """The place that was chosen, or named, or where the person works."""
    if said:
        sql = f"SELECT id, name FROM organisations WHERE id = %s AND {among('book_id', books)}"  # noqa: S608
        return next((Place(*row) for row in ask(sql, [said])), None)
    if places:
        return places[0]
    return next((Place(*row) for row in ask(WORK, [person])), None) if person else None


def _meant(ask: Ask, books: Books, named: Named) -> tuple[list[Who], list[Place]]:
    handles = _by_handle(ask, books, (*named.mails, *named.links, *named.phones))
    if named.is_message:
        people, places = _written(ask, books, named.names), _houses(ask, books, named.names)
    else:
        people, places = _typed(ask, books, named.names)
        if not people and not places:
            people, places = _typed(ask, books, named.halves)
    unique = {one.id: one for one in (*handles, *people)}
    return list(unique.values())[:SOME], list(dict.fromkeys(places))[:SOME]


def _typed(ask: Ask, books: Books, names: Sequence[str]) -> tuple[list[Who], list[Place]]:
    """A line: found as the box finds, slips forgiven; a whole line before its parts."""
    people: list[Who] = []
    places: list[Place] = []
    for name in names:
        question = find.asked(ask, books, name)
        if question is not None:
            people += find.people(ask, books, question, SOME, ("name",))
            places += find_rows.organisations(ask, books, question, SOME)
    return people, places


def _written(ask: Ask, books: Books, names: Sequence[str]) -> list[Who]:
    """People whom a message calls by their whole name."""
    full = [name for name in names if " " in name]
    if not full:
        return []
    marks = ", ".join(["%s"] * len(full))
    sql = f"""
        SELECT DISTINCT p.id, p.name FROM names n JOIN people p ON p.id = n.person_id
        WHERE n.text IN ({marks}) AND {among("n.book_id", books)} AND p.merged_into_id IS NULL
    """  # noqa: S608  marks and numbers
    found = [find.Who(pk, name, "", "name") for pk, name in ask(sql, full)]
    return sorted(found, key=lambda one: full.index(one.name) if one.name in full else len(full))


def _houses(ask: Ask, books: Books, names: Sequence[str]) -> list[Place]:
    """Organisations that a message names, the longest name first."""
    from wellspring.core.organisations import organisation_key  # noqa: PLC0415  seldom needed

    keys = list(dict.fromkeys(filter(None, map(organisation_key, names))))
    if not keys:
        return []
    marks = ", ".join(["%s"] * len(keys))
    sql = f"SELECT id, name, key FROM organisations WHERE {among('book_id', books)}"  # noqa: S608
    rows = sorted(ask(f"{sql} AND key IN ({marks})", keys), key=lambda row: keys.index(row[2]))
    return [Place(pk, name) for pk, name, _ in rows]


def _by_handle(ask: Ask, books: Books, told: Sequence[str]) -> list[Who]:
    """Who is reached at an address, a number or a link of the message."""
    if not told:
        return []
    values = [*told, *(each.lower() for each in told), *map(_bare, told)]
    marks = ", ".join(["%s"] * len(values))
    sql = f"""
        SELECT DISTINCT p.id, p.name FROM handles h JOIN people p ON p.id = h.person_id
        WHERE h.value IN ({marks}) AND {among("h.book_id", books)} AND p.merged_into_id IS NULL
    """  # noqa: S608  marks and numbers
    return [find.Who(pk, name, "", "name") for pk, name in ask(sql, values)]


def _bare(told: str) -> str:
    """A link or a number as handles keep it."""
    if "linkedin" in told.lower():
        from wellspring.core.profile_links import canonical_link  # noqa: PLC0415  seldom needed

        return canonical_link(told) or told
    return "+" + "".join(filter(str.isdigit, told)) if told.startswith("+") else told
