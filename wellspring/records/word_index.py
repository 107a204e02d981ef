"""Keeping the word index: writing the entries that are late, cleaning it, making it anew."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django.db import DatabaseError, connection, transaction

from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.glance import through_django
from wellspring.records.glance.matching import holding_word
from wellspring.records.glance.searched import Entry, entries_of
from wellspring.records.glance.values import among
from wellspring.records.word_index_form import statements

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

AT_ONCE = 5_000  # late people asked for in one go
EVERYBODY = "SELECT id FROM people"
NEXT = f"SELECT person_id FROM found_late LIMIT {AT_ONCE}"  # noqa: S608  our own
WRITE = "INSERT INTO found_by (rowid, name, who, rest) VALUES (%s, %s, %s, %s)"
LEARN = "INSERT INTO found_words (word) VALUES (%s) ON CONFLICT DO NOTHING"
SHORTEST, LONGEST = 4, 24  # letters of a word in which a slip may be forgiven


def install() -> None:
    """Make the tables and what marks the late; what is there stays.

    A step in the middle of a renewal knows only the tables of its time.
    """
    for statement in statements(connection.vendor, connection.introspection.table_names()):
        _do(statement)


def mark_everybody() -> None:
    """Let every entry be written again."""
    _do("DELETE FROM found_late")
    _do(f"INSERT INTO found_late {EVERYBODY}")
    _do(f"INSERT INTO found_late SELECT rowid FROM found_by WHERE rowid NOT IN ({EVERYBODY})")  # noqa: S608


def catch_up() -> int:
    """Write the entries that are late, all of them or none; how many there were."""
    count = 0
    if not _numbers("SELECT person_id FROM found_late LIMIT 1"):
        return count  # asked after every act, so it must cost next to nothing
    with transaction.atomic():
        if connection.vendor == "postgresql":
            _do("LOCK TABLE found_by IN EXCLUSIVE MODE")  # one writes at a time; readers go on
        while late := _numbers(NEXT):
            gone: set[str] = set()
            known: set[str] = set()
            for batch in batches(late, PARAMETERS):
                gone |= _write(batch, known)
            _unlearn(gone)
            count += len(late)
    return count


def catch_up_soon() -> None:
    """The same after an act, unless somebody else writes just now: what is late is found too."""
    with suppress(DatabaseError):
        catch_up()


def _write(people: list[int], known: set[str]) -> set[str]:
    """Write the entries of these people; the words that some of them are found by no more."""
    _do(f"DELETE FROM found_late WHERE {among('person_id', people)}")  # noqa: S608  numbers
    fresh, kept = entries_of(through_django, people), _kept(people)
    changed = [pk for pk in people if fresh.get(pk) != kept.get(pk)]
    if stale := [pk for pk in changed if pk in kept]:
        _do(f"DELETE FROM found_by WHERE {among('rowid', stale)}")  # noqa: S608  numbers
    rows = [(pk, *fresh[pk]) for pk in changed if pk in fresh]
    words: set[str] = set().union(*(fresh[pk].words for pk in changed if pk in fresh))
    _many(WRITE, rows)
    _many(LEARN, ((word,) for word in sorted(words - known) if _may_slip(word)))
    known |= words
    old: set[str] = set().union(*(kept[pk].words for pk in stale))
    return old - words


def _kept(people: Collection[int]) -> dict[int, Entry]:
    rows = through_django(
        f"SELECT rowid, name, who, rest FROM found_by WHERE {among('rowid', people)}",  # noqa: S608
        [],
    )
    return {pk: Entry(*told) for pk, *told in rows}


def _unlearn(words: Iterable[str]) -> None:
    """Let go of the words that nobody is found by any more."""
    for word in sorted(filter(_may_slip, words)):
        condition, value = holding_word(word)
        sql = f"SELECT 1 FROM found_by WHERE {condition} LIMIT 1"  # noqa: S608  our own
        if not through_django(sql, [value]):
            _many("DELETE FROM found_words WHERE word = %s", [(word,)])


def _may_slip(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


def leave_no_words() -> None:
    """Write the index without what was deleted from it, whose words it else keeps for a while."""
    catch_up()
    if connection.vendor == "sqlite":
        _do("INSERT INTO found_by (found_by) VALUES ('optimize')")


def adrift() -> int:
    """How many entries are not what they would be written anew, and are not known to be late."""
    waiting = set(_numbers("SELECT person_id FROM found_late"))
    everybody = _numbers("SELECT id FROM people UNION SELECT rowid FROM found_by")
    people = [pk for pk in everybody if pk not in waiting]
    found = 0
    for batch in batches(people, PARAMETERS):
        fresh, kept = entries_of(through_django, batch), _kept(batch)
        found += sum(fresh.get(pk) != kept.get(pk) for pk in batch)
    return found


def rebuild() -> None:
    """Make the whole index anew."""
    install()
    for table in ("found_by", "found_words"):
        _do(f"DELETE FROM {table}")  # noqa: S608  our own
    mark_everybody()
    catch_up()


def _numbers(sql: str) -> list[int]:
    return [pk for (pk,) in through_django(sql, [])]


def _do(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


def _many(sql: str, rows: Iterable[tuple[Any, ...]]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(sql, list(rows))
