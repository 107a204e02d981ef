"""Finding as one types, at 30,000 people and 1,000,000 notes, beside a plain scan and bare FTS5.

Ours is all that the box asks: who is found, near ties first, the rows that say why, organisations.
The peers answer only which rows hold the words. Quality first: for whole and begun words we find
exactly whom a scan in Python finds, and of seeded slips at least 95 in 100 are forgiven.
"""

from __future__ import annotations

import random
import statistics
import time
from typing import TYPE_CHECKING, NamedTuple

from bench.filled import filled
from bench.rows import Row
from wellspring.core.found_words import asked_words, name_words, other_spellings, told_words
from wellspring.records.glance import find, find_rows, through_sqlite

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from wellspring.records.glance import Ask

SIZES = {"small": (3_000, 50_000), "full": (30_000, 1_000_000)}
BOUND, AIM, RECALL = 0.1, 0.001, 0.95  # seconds for the worst, seconds for a name, of slips
TRIGRAM = """
    CREATE VIRTUAL TABLE temp.bare USING fts5(text, content='', tokenize='trigram');
    INSERT INTO temp.bare (rowid, text) SELECT id, note FROM touches;
    INSERT INTO temp.bare (rowid, text) SELECT 100000000 + id, folded FROM people
"""
SCAN = """
    SELECT p.id FROM people p WHERE p.folded LIKE ?1
    UNION SELECT person_id FROM touches WHERE note LIKE ?1
"""


class Asked(NamedTuple):
    """Questions of a kind."""

    kind: str
    texts: list[str]


class Scanned(NamedTuple):
    """Who holds each word, as a scan of all rows tells it."""

    holders: dict[str, set[int]]
    names: list[str]
    noted: dict[str, int]  # in how many notes a word stands


def run(size: str) -> Iterator[Row]:
    """All rows of this area."""
    people, notes = SIZES[size]
    with filled(people, notes) as book:
        scanned = _scan(book)
        asked = _questions(scanned)
        sound, note = _quality(book, scanned, asked)
        yield from _timed(book, asked, sound=sound, note=note)


def _scan(book: sqlite3.Connection) -> Scanned:
    holders: dict[str, set[int]] = {}
    noted: dict[str, int] = {}
    names = []
    for pk, name, folded in book.execute("SELECT id, name, folded FROM people"):
        names.append(name)
        for word in (*name_words([name]), *folded.split()):
            holders.setdefault(word, set()).add(pk)
    for pk, note in book.execute("SELECT person_id, note FROM touches"):
        for word in told_words([note]):
            holders.setdefault(word, set()).add(pk)
            noted[word] = noted.get(word, 0) + 1
    return Scanned(holders, names, noted)


def _questions(scanned: Scanned) -> list[Asked]:
    """Fifty or so, seeded: rare, common, two words, begun, accented, slipped, and the worst."""
    dice = random.Random(17)
    frequent = sorted(scanned.noted, key=scanned.noted.__getitem__, reverse=True)
    long = [word for word in frequent if len(word) > 6]  # noqa: PLR2004  words with something to say
    accented = sorted({name for name in scanned.names if not name.isascii()})
    names = sorted(set(scanned.names))
    return [
        Asked("rare", dice.sample(long[len(long) // 2 :], 8)),
        Asked("common", frequent[20:28]),
        Asked("two words", [f"{dice.choice(long[:3000])} {dice.choice(names).split()[0]}"
                            for _ in range(8)]),
        Asked("begun", [dice.choice(long)[:at] for at in (2, 3, 3, 4, 4, 5, 5, 6)]),
        Asked("accent", dice.sample(accented, 6)),
        Asked("name", dice.sample(names, 8)),
        Asked("slipped", [_slip(word, dice) for word in dice.sample(long, 8)]),
        Asked("worst", [*frequent[:4], "a", f"{frequent[0]} {frequent[1]}"]),
    ]  # fmt: skip


def _slip(word: str, dice: random.Random) -> str:
    """One letter left out, doubled, changed, or changed in place with its neighbour."""
    at = dice.randrange(len(word) - 1)
    two = word[at : at + 2]
    slipped = {
        "out": two[1:], "twice": two[0] + two, "other": dice.choice("aeiourst") + two[1:],
        "round": two[::-1],
    }[dice.choice(("out", "twice", "other", "round"))]  # fmt: skip
    return word[:at] + slipped + word[at + 2 :]


def _quality(book: sqlite3.Connection, scanned: Scanned, asked: list[Asked]) -> tuple[bool, str]:
    ask = through_sqlite(book)
    wrong = 0
    for text in (text for each in asked if each.kind != "slipped" for text in each.texts):
        told = _by_scan(scanned, text)
        wrong += bool(told) and _numbers(ask, text) != told  # else slips are forgiven
    dice = random.Random(23)
    tried = dice.sample(sorted(word for word in scanned.noted if len(word) >= 4), 200)  # noqa: PLR2004
    slips = [(word, _slip(word, dice)) for word in tried]
    found = sum(_by_scan(scanned, word) <= _numbers(ask, slip) or _is_word(scanned, slip)
                for word, slip in slips)  # fmt: skip
    recall = found / len(slips)
    return not wrong and recall >= RECALL, f"{wrong} differ from a scan; {recall:.3f} of slips"


def _numbers(ask: Ask, text: str) -> set[int]:
    question = find.asked(ask, [1], text)
    return {pk for (pk,) in ask(*question.numbers())} if question else set()


def _by_scan(scanned: Scanned, text: str) -> set[int]:
    found = []
    for each in asked_words(text):
        spelled = tuple(other_spellings(each))
        held = (people for word, people in scanned.holders.items() if word.startswith(spelled))
        found.append(set().union(*held))
    return set.intersection(*found)


def _is_word(scanned: Scanned, slip: str) -> bool:
    """Whether a slip happens to begin another word, which then is what was asked for."""
    return any(word.startswith(slip) for word in scanned.noted)


def _timed(
    book: sqlite3.Connection, asked: list[Asked], *, sound: bool, note: str
) -> Iterator[Row]:
    ours = {each.kind: _times(book, each.texts, _box) for each in asked}
    scan = {each.kind: _times(book, each.texts, _like) for each in asked}
    book.executescript(TRIGRAM)
    bare = {each.kind: _times(book, each.texts, _bare) for each in asked}
    every, plain, trigram = (
        [one for some in each.values() for one in some] for each in (ours, scan, bare)
    )
    yield Row("find as typed, p95 / 100 ms", _p95(every), BOUND, 1.0, note, sound=sound)
    yield Row("find as typed, p95 / LIKE scan", _p95(every), _p95(plain), 0.2, sound=sound)
    yield Row("find as typed, p95 / FTS5 trigram bare", _p95(every), _p95(trigram), sound=sound)
    name = _times(book, next(each.texts for each in asked if each.kind == "name"), _who)
    yield Row("people search in process / 1 ms", statistics.median(name), AIM, 1.0, sound=sound)
    for kind, times in ours.items():
        yield Row(f"find, {kind}, median / LIKE scan", statistics.median(times),
                  statistics.median(scan[kind]), sound=sound)  # fmt: skip


def _times(
    book: sqlite3.Connection, texts: list[str], call: Callable[[sqlite3.Connection, str], object]
) -> list[float]:
    """CPU seconds of each question, the best of three."""
    taken = []
    for text in texts:
        runs = []
        for _ in range(3):
            began = time.process_time()
            call(book, text)
            runs.append(time.process_time() - began)
        taken.append(min(runs))
    return taken


def _p95(times: list[float]) -> float:
    return sorted(times)[int(0.95 * (len(times) - 1) + 0.5)]


def _box(book: sqlite3.Connection, text: str) -> object:
    """All that the box asks of the book."""
    ask = through_sqlite(book)
    question = find.asked(ask, [1], text)
    if question is None:
        return None
    who = find.people(ask, [1], question, 7, ("name", "who"))
    noted = find.people(ask, [1], question, 5, ("every",))
    rows = find_rows.hits(ask, question, [*who, *noted], rows=1)
    return rows, find_rows.organisations(ask, [1], question, 3)


def _who(book: sqlite3.Connection, text: str) -> object:
    ask = through_sqlite(book)
    question = find.asked(ask, [1], text)
    return find.people(ask, [1], question, 7, ("name", "who")) if question else None


def _like(book: sqlite3.Connection, text: str) -> object:
    """The rows a scan finds for the longest of the words."""
    return book.execute(SCAN, [f"%{max(text.split(), key=len)}%"]).fetchall()


def _bare(book: sqlite3.Connection, text: str) -> object:
    words = " ".join(f'"{word}"' for word in text.split())
    return book.execute("SELECT rowid FROM bare WHERE bare MATCH ? LIMIT 50", [words]).fetchall()
