"""What is searched: every text about a person, where it stands, and the words they are found by."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.found_words import name_words, told_words
from wellspring.records.glance.matching import as_text, beyond_ascii
from wellspring.records.glance.values import among

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date
    from typing import Any

    from wellspring.records.glance import Ask

NO_DAY = "NULL"


class Searched(NamedTuple):
    """A table whose texts are searched: `kind` says what the row is, `on` when it was."""

    table: str
    texts: tuple[str, ...]
    kind: str
    on: str = NO_DAY
    but: str = ""
    quoted: str = ""  # a column of sayings, whose quotes are searched


SEARCHED = (
    Searched("touches", ("subject", "note"), "channel", "at", quoted="sayings"),
    Searched("details", ("text",), "kind", '"on"'),
    Searched("circles", ("label",), "kind"),
    Searched("knowings", ("text",), "topic", '"on"'),
    Searched("needs", ("words",), "''", '"on"'),
    Searched("offers", ("words",), "''", '"on"'),
    Searched("favours", ("words",), "kind", '"on"'),
    Searched("promises", ("words",), "kind", "opened", but=" AND derived = FALSE"),
    Searched("purposes", ("words", "question"), "kind", '"on"'),
    Searched("vouches", ("words",), "level", '"on"'),
)
KEPT = ("name", "who", "rest")
SPELLINGS = """
    SELECT a.person_id, s.text FROM affiliations a
    JOIN spellings s ON s.organisation_id = a.organisation_id WHERE {}
"""


class Entry(NamedTuple):
    """The words a person is found by, each once: of names, of who they are, of all the rest."""

    name: str
    who: str
    rest: str

    @property
    def words(self) -> set[str]:
        """All of them."""
        return {*self.name.split(), *self.who.split(), *self.rest.split()}


def entries_of(ask: Ask, people: Collection[int]) -> dict[int, Entry]:
    """The entries of those of these people who stand in a book by themselves."""
    which = f"WHERE {among('id', people)} AND merged_into_id IS NULL"
    rows = list(ask(f"SELECT id, name, folded FROM people {which}", []))  # noqa: S608  numbers only
    names: dict[int, list[str]] = {pk: [name] for pk, name, _ in rows}
    for pk, text in _pairs(ask, "SELECT person_id, text FROM names WHERE {}", people):
        names.get(pk, []).append(text)
    spelled = _gathered(_pairs(ask, SPELLINGS, people, "a.person_id"))
    told = _gathered(_told(ask, people))
    return {pk: _entry(names[pk], folded, spelled.get(pk, ()), told.get(pk, ()))
            for pk, _, folded in rows}  # fmt: skip


def _entry(names: Iterable[str], folded: str, spelled: Iterable[str], told: Iterable[str]) -> Entry:
    called = name_words(names)
    who = dict.fromkeys((*called, *folded.split(), *told_words(spelled)))
    rest = [word for word in told_words(told) if word not in who]
    return Entry(" ".join(called), " ".join(who), " ".join(rest))


def _told(ask: Ask, people: Collection[int]) -> Iterable[tuple[int, str]]:
    for one in SEARCHED:
        for row in rows_of(ask, one, people):
            yield from ((row.person, text) for text in row.texts)


class Row(NamedTuple):
    """One row that is searched."""

    table: str
    id: int
    person: int
    kind: str
    on: date | str | None  # as the database tells it
    texts: tuple[str, ...]


def rows_of(
    ask: Ask, one: Searched, people: Collection[int], *, holding: Sequence[str] = (),
    at_most: int = 0,
) -> Iterable[Row]:  # fmt: skip
    """The rows of a searched table about these people that hold any text; the newest, if `at_most`.

    `holding` leaves out rows that surely hold none of these beginnings of words.
    """
    columns = (*one.texts, *filter(None, (one.quoted,)))
    filled = " OR ".join(f"{as_text(each)} NOT IN ('', '[]')" for each in columns)
    values: list[str] = []
    if holding:
        filled, values = _perhaps(columns, holding)
    latest = "" if one.on == NO_DAY else f"{one.on} DESC, "
    order = f" ORDER BY {latest}id DESC LIMIT {int(at_most)}" if at_most else ""
    sql = (
        f"SELECT id, person_id, {one.kind}, {one.on}, {', '.join(columns)}"  # noqa: S608  our own columns
        f" FROM {one.table} WHERE {among('person_id', people)} AND ({filled}){one.but}{order}"
    )
    for pk, person, kind, on, *texts in ask(sql, values):
        if one.quoted:
            texts[-1:] = quotes(texts[-1])
        yield Row(one.table, pk, person, kind, on, tuple(filter(None, texts)))


def _perhaps(columns: Sequence[str], words: Sequence[str]) -> tuple[str, list[str]]:
    """Any text with other letters than ASCII's, which only Python folds, or with a word in it."""
    parts: list[str] = []
    values: list[str] = []
    for column in map(as_text, columns):
        bare = f"replace(lower({column}), '{chr(39) * 2}', '')"
        parts += [beyond_ascii(column), *[f"{bare} LIKE %s"] * len(words)]
        values += [f"%{word}%" for word in words]
    return " OR ".join(parts), values


def quotes(sayings: Any) -> list[str]:  # noqa: ANN401  JSON, as the database gives it
    """The quotes among a touch's sayings."""
    if sayings in ("[]", []):
        return []
    import json  # noqa: PLC0415  few touches hold any

    told = json.loads(sayings) if isinstance(sayings, str) else sayings
    return [str(each["v"][1]) for each in told or []]


def _pairs(
    ask: Ask, sql: str, people: Collection[int], column: str = "person_id"
) -> Iterable[tuple[int, str]]:
    return ((pk, text) for pk, text in ask(sql.format(among(column, people)), []))


def _gathered(pairs: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for pk, text in pairs:
        found.setdefault(pk, []).append(text)
    return found
