"""Finding: which people some words mean, wherever in their record the words stand.

All the words must be there, each as the beginning of a word, anywhere in one person's record. Where
nothing is found, each word is read as those it may have been a slip for (core.slips).
"""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.found_words import asked_words, other_spellings
from wellspring.records.glance.matching import matching
from wellspring.records.glance.now_at import NOW_AT
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.searched import Entry

    Readings = list[list[str]]

TIERS = ("name", "who", "every")  # by a name, by who they are, by anything told of them
LATE = 2_000  # people whose entries wait, and who are read as they stand
NOT_LATE = "rowid NOT IN (SELECT person_id FROM found_late)"
# Near ties before far ones (a seat in the circle, then how deep), the latest in touch first.
NEAREST = """
    p.heard_of, t.person_id IS NULL,
    CASE COALESCE(NULLIF(s.said_stage, ''), s.stage) WHEN 'mutual' THEN 0 WHEN 'trusted' THEN 1
        WHEN 'known' THEN 2 WHEN 'familiar' THEN 3 ELSE 4 END,
    s.last_at IS NULL, s.last_at DESC, p.sort_key, p.id
"""


class Who(NamedTuple):
    """Somebody found, and the nearest tier that holds all the words."""

    id: int
    name: str
    now_at: str
    tier: str


class Question(NamedTuple):
    """The words asked for, how each is read, and the late people whom they mean, by tier."""

    readings: Readings
    late: dict[int, str]

    @property
    def words(self) -> list[str]:
        """Every beginning that counts as found."""
        return [word for each in self.readings for word in each]

    def numbers(self, where: str = "every") -> tuple[str, list[Any]]:
        """The question for the ids of all who are found, and its values."""
        condition, value = matching(where, self.readings)
        late = [pk for pk, tier in self.late.items() if TIERS.index(tier) <= TIERS.index(where)]
        sql = (
            f"SELECT rowid FROM found_by WHERE {condition} AND {NOT_LATE}"  # noqa: S608  our own
            f" UNION ALL SELECT id FROM people WHERE {among('id', late)}"
        )
        return sql, [value]


def asked(ask: Ask, books: Books, text: str) -> Question | None:
    """What a text asks for, slips forgiven where nothing else is found; None asks for nothing."""
    words = asked_words(text)
    if not words:
        return None
    late = _late(ask, books)
    plain = _question([other_spellings(word) for word in words], late)
    if _finds(ask, books, plain):
        return plain
    alone = [_finds(ask, books, _question([each], late)) for each in plain.readings]
    wider = [
        each if known and not all(alone) else _meant(ask, word, late)
        for word, each, known in zip(words, plain.readings, alone, strict=True)
    ]
    return plain if wider == plain.readings else _question(wider, late)


def _question(readings: Readings, late: dict[int, Entry]) -> Question:
    found: dict[int, str] = {}
    for pk, entry in late.items():
        texts = (entry.name, entry.who, f"{entry.who} {entry.rest}")
        tiers = zip(TIERS, texts, strict=True)
        tier = next((tier for tier, text in tiers if _holds(text, readings)), None)
        if tier:
            found[pk] = tier
    return Question(readings, found)


def _holds(text: str, readings: Readings) -> bool:
    told = " " + text
    return all(any(f" {word}" in told for word in each) for each in readings)


def _late(ask: Ask, books: Books) -> dict[int, Entry]:
    sql = f"""
        SELECT person_id FROM found_late WHERE EXISTS
            (SELECT 1 FROM people p WHERE p.id = person_id AND {among("p.book_id", books)})
        LIMIT {LATE}
    """  # noqa: S608  numbers
    people = [pk for (pk,) in ask(sql, [])]
    if not people:
        return {}
    from wellspring.records.glance.searched import entries_of  # noqa: PLC0415  seldom needed

    return entries_of(ask, people)


def _finds(ask: Ask, books: Books, question: Question) -> bool:
    """Whether anybody is found; looks no further than the first."""
    if question.late:
        return True
    condition, value = matching("every", question.readings)
    sql = f"""
        SELECT 1 FROM found_by WHERE {condition} AND {NOT_LATE} AND EXISTS
            (SELECT 1 FROM people p WHERE p.id = found_by.rowid AND {among("p.book_id", books)}
             AND p.merged_into_id IS NULL) LIMIT 1
    """  # noqa: S608  our own
    return bool(list(ask(sql, [value])))


def _meant(ask: Ask, word: str, late: dict[int, Entry]) -> list[str]:
    """A word, what else somebody of that name is called, and those it may be a slip for."""
    from wellspring.core.given_names import also_called  # noqa: PLC0415  seldom needed
    from wellspring.core.slips import LONGEST, forgiven, meant_by, pieces  # noqa: PLC0415  seldom

    plain = [*other_spellings(word), *also_called(word)]
    slips, size = forgiven(word), len(word)
    if not slips:
        return plain
    parts, values = [], []
    for at, piece in pieces(word):
        first, width = max(at - slips, 0) + 1, len(piece) + (2 * slips if at else 0)
        parts.append(f"substr(word, {first}, {width}) LIKE %s")
        values.append(f"%{piece}%")
    sql = (
        f"SELECT word FROM found_words WHERE length(word) BETWEEN {size - slips} AND {LONGEST}"  # noqa: S608
        f" AND ({' OR '.join(parts)})"
    )
    waiting = set().union(*(entry.words for entry in late.values()))
    near = meant_by(word, {each for (each,) in ask(sql, values)} | waiting)
    return list(dict.fromkeys([*plain, *near]))


def people(
    ask: Ask, books: Books, question: Question, at_most: int, tiers: Sequence[str] = TIERS
) -> list[Who]:
    """Who is found, the nearest tier first, near ties before far ones within each."""
    found: list[Who] = []
    for tier in tiers:
        if len(found) < at_most:
            found += _tier(ask, books, question, tier, at_most - len(found))
    return found


def _tier(ask: Ask, books: Books, question: Question, tier: str, at_most: int) -> list[Who]:
    """Those of one tier and of none nearer."""
    numbers, values = question.numbers(tier)
    nearer = TIERS[: TIERS.index(tier)][-1:]
    if nearer:
        fewer, more = question.numbers(nearer[0])
        numbers += f") AND p.id NOT IN ({fewer}"
        values += more
    begins, start = ("p.folded LIKE %s DESC, ", [_start(question)]) if not nearer else ("", [])
    sql = f"""
        SELECT p.id, p.name FROM people p
        LEFT JOIN standings s ON s.person_id = p.id LEFT JOIN seats t ON t.person_id = p.id
        WHERE p.id IN ({numbers}) AND {among("p.book_id", books)} AND p.merged_into_id IS NULL
        ORDER BY {begins}{NEAREST} LIMIT {int(at_most)}
    """  # noqa: S608  our own
    rows = list(ask(sql, [*values, *start]))
    work = _work(ask, [pk for pk, _ in rows])
    return [Who(pk, name, work.get(pk, ""), tier) for pk, name in rows]


def _start(question: Question) -> str:
    """How the shown name begins where the words are its beginning, as they were typed."""
    return " " + " ".join(each[0] for each in question.readings) + "%"


def _work(ask: Ask, numbers: Sequence[int]) -> dict[int, str]:
    sql = f"SELECT p.id, {NOW_AT} FROM people p WHERE {among('p.id', numbers)}"  # noqa: S608
    return {pk: at or "" for pk, at in ask(sql, [])} if numbers else {}
