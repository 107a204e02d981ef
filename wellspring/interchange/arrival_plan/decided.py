"""What somebody decided of the doubts of a plan, carried over to the plan that takes its place."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# By a sighting of each of the two, or by their places in the book: what they are known again by.
Decided = dict[tuple[str, str], str]


def decided(db: sqlite3.Connection) -> Decided:
    """Every doubt of a plan with its decision."""
    found: Decided = {}
    for one, other, decision in db.execute("select one, other, decision from p_doubt").fetchall():
        for pair in product(_marks(db, one), _marks(db, other)):
            found[pair] = found[pair[::-1]] = decision
    return found


def recall(db: sqlite3.Connection, before: Decided) -> None:
    """Decide the doubts of a new plan as they were decided before."""
    for number, one, other in db.execute("select id, one, other from p_doubt").fetchall():
        pairs = product(_marks(db, one), _marks(db, other))
        decision = next((before[pair] for pair in pairs if pair in before), "")
        if decision:
            db.execute("update p_doubt set decision = ? where id = ?", [decision, number])


def _marks(db: sqlite3.Connection, gid: int) -> list[str]:
    rows = db.execute(
        "select digest from p_sighted where gid = ? "
        "union select 'person ' || person from p_person where gid = ? and person is not null",
        [gid, gid],
    )
    return [mark for (mark,) in rows]
