"""The plan of a day: what core.daily_plan chose, with names, words and evidence."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from wellspring.core.daily_plan import plan_day
from wellspring.records.glance.candidates import possible
from wellspring.records.glance.passed import Passed, touches_with
from wellspring.records.glance.values import among, iso

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.daily_plan import Act
    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.candidates import Possible

FREE = ("next", "change", "quiet")  # what nobody is owed
MINUTES, AT_MOST = 30, 7


class Item(NamedTuple):
    """One act of the day, why, and the touches that show it. `words` are a duty's or a new job."""

    key: str
    person_id: int
    person_name: str
    kind: str
    reason: str
    due: date | None
    evidence: tuple[Passed, ...]
    minutes: int
    channel: str
    words: str

    def as_json(self, sentence: str) -> dict[str, object]:
        """One row of `today --json`; the sentence says why."""
        return {
            "id": self.key,
            "person": self.person_id,
            "kind": self.reason,
            "reason": sentence,
            "evidence": [touch.id for touch in self.evidence],
            "minutes": self.minutes,
            "channel": self.channel,
            "due": iso(self.due),
        }


def plan(
    ask: Ask, books: Books, today: date, *, minutes: int = MINUTES, at_most: int = AT_MOST
) -> list[Item]:
    """The acts worth that many minutes today, in their order."""
    answered, resting = set_aside(ask, books, today)
    options = {
        one.candidate.key: one
        for one in possible(ask, books, today)
        if one.candidate.kind not in FREE or one.candidate.person not in resting
    }
    acts = plan_day(
        [one.candidate for one in options.values()],
        today=today,
        minutes=minutes,
        at_most=at_most,
        set_aside=answered,
    )
    return _with_evidence(ask, acts, options)


def set_aside(ask: Ask, books: Books, today: date) -> tuple[set[str], set[int]]:
    """Items answered, put off or passed over until after today, and people left in peace by it.

    Whoever was answered for as a silence, a chosen day or news is not brought up again the same
    day as another of these; what is owed to them still is.
    """
    sql = f"""
        SELECT item, person_id FROM answers
        WHERE {among("book_id", books)} AND at < %s AND (until IS NULL OR until > %s)
    """  # noqa: S608  numbers and columns only
    rows = list(ask(sql, [str(today + timedelta(days=1)), str(today)]))
    resting = {person for item, person in rows if item.partition(":")[0] in FREE}
    return {item for item, _ in rows}, resting


def _with_evidence(ask: Ask, acts: list[Act], options: dict[str, Possible]) -> list[Item]:
    shown = touches_with(ask, {number for act in acts for number in act.evidence})
    latest = _latest(ask, [act.person for act in acts if not act.evidence])
    items = []
    for act in acts:
        evidence = tuple(shown[number] for number in act.evidence if number in shown)
        last = latest.get(act.person)
        free = act.kind in FREE
        items.append(
            Item(
                act.key,
                act.person,
                options[act.key].name,
                act.kind,
                act.reason.value,
                act.due if act.kind != "quiet" else None,
                evidence or ((last,) if last and act.kind != "promise" else ()),
                act.minutes,
                last.channel if free and last else act.channel,
                options[act.key].words,
            )
        )
    return items


def _latest(ask: Ask, people: list[int]) -> dict[int, Passed]:
    """The last touch with each of these few people."""
    sql = "SELECT id FROM touches WHERE person_id = %s ORDER BY at DESC, id DESC LIMIT 1"
    numbers = {row[0] for person in people for row in ask(sql, [person])}
    return {touch.person: touch for touch in touches_with(ask, numbers).values()}
