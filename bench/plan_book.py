"""A made book of thirty thousand judged ties in a table, as records would keep them."""

from __future__ import annotations

import random
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from wellspring.core.daily_plan import Candidate, Footing, Reason, footing, plan_day
from wellspring.core.daily_plan.strongest import free_from, reach, strongest
from wellspring.core.pace import HALF_LIFE, pace_of
from wellspring.core.planning_state import MINE, THEIRS, PlanningState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.daily_plan import Act

TODAY = date(2026, 11, 25)
MINUTES = 10
INNER = 20
POOL = 40  # candidates read of each kind; a plan holds seven acts
TABLE = """
    CREATE TABLE standings (person INTEGER PRIMARY KEY, reach REAL, free_from INT, fresh INT,
        inner_circle INT, last INT, day INT, kept REAL, half_life REAL, worth REAL, answers REAL,
        mine INT, unanswered INT, asked INT, open_asks INT, two_way INT);
    CREATE INDEX by_reach ON standings (reach DESC);
    CREATE INDEX by_reach_fresh ON standings (reach DESC) WHERE fresh;
    CREATE INDEX by_circle ON standings (last) WHERE inner_circle;
"""
COLUMNS = "reach, person, day, kept, half_life, worth, answers, last, mine, unanswered, asked, \
open_asks, inner_circle, fresh, two_way"


def book(people: int) -> sqlite3.Connection:
    """So many people with a past, in memory."""
    rng = random.Random(7)
    made = sqlite3.connect(":memory:")
    made.executescript(TABLE)
    rows = (_row(n, rng) for n in range(people))
    made.executemany(f"INSERT INTO standings VALUES ({', '.join('?' * 16)})", rows)  # noqa: S608
    return made


def _row(person: int, rng: random.Random) -> tuple[float, ...]:
    today = TODAY.toordinal()
    days = min(int(rng.paretovariate(0.9)), 400)
    last = today - int(min(rng.expovariate(1 / 500), 5000))
    first = last - 20 * (days - 1)
    warmth = rng.betavariate(1 + days / 20, 2)
    state = PlanningState(
        day=last, kept=warmth, best=min(1.0, warmth * 1.5), first=first, last=last, days=days,
        sides=THEIRS | MINE if rng.random() < 0.6 else MINE, mine=last - rng.choice((0, 30)),  # noqa: PLR2004
        unanswered=rng.choice((0, 0, 1, 2)),
    )  # fmt: skip
    inner = person < INNER
    state = state._replace(half_life=HALF_LIFE[pace_of(state, last, inner=inner)])
    how = footing(state, today, worth=rng.uniform(1, 6) if rng.random() < 0.1 else 1.0, inner=inner)  # noqa: PLR2004
    return (
        person, reach(how, today, minutes=MINUTES), free_from(state, inner=inner), how.fresh, inner,
        last, last, warmth, how.half_life, how.worth, how.answers, state.mine, state.unanswered,
        0, 0, how.two_way,
    )  # fmt: skip


def read(
    made: sqlite3.Connection, condition: str = ""
) -> Iterator[tuple[float, tuple[float, ...]]]:
    """Rows from the greatest reach down, as far as anybody reads."""
    day = TODAY.toordinal()
    sql = f"SELECT {COLUMNS} FROM standings WHERE free_from <= ?{condition} ORDER BY reach DESC"  # noqa: S608
    return ((row[0], row) for row in made.execute(sql, (day,)))


def candidate(row: tuple[float, ...]) -> Candidate:
    """What a row stands for today."""
    _, person, then, kept, half_life, worth, answers, last, mine, tries, asked, open_, *flags = row
    day = TODAY.toordinal()
    how = Footing(
        kept * 2.0 ** (-(day - then) / half_life), half_life, worth, answers, day - int(last),
        day - int(mine), int(tries), day - int(asked) if asked else None, int(open_),
        *map(bool, flags),
    )  # fmt: skip
    number = int(person)
    reason = Reason.WORTH_A_WORD
    return Candidate(f"hello:{number}", number, "hello", reason, minutes=MINUTES, footing=how)


def bounded(made: sqlite3.Connection) -> list[Act]:
    """The plan, from a few dozen rows of each kind."""
    day = TODAY.toordinal()
    circle = made.execute(
        f"SELECT {COLUMNS} FROM standings WHERE inner_circle ORDER BY last LIMIT 50"  # noqa: S608
    )
    ones = {one.key: one for one in map(candidate, circle)}
    for condition in ("", " AND fresh"):
        best = strongest(read(made, condition), candidate, day=day, at_most=POOL)
        ones |= {one.key: one for one in best}
    return plan_day(ones.values(), today=TODAY, minutes=60)


def whole(made: sqlite3.Connection) -> list[Act]:
    """The plan, from every row there is."""
    return plan_day((candidate(row) for _, row in read(made)), today=TODAY, minutes=60)
