"""Six habits that keep networks cold, noticed early and told kindly (P3's six mistakes, P3.51).

Each is a pure look at the touches with one person, and answers with the touches that show it. They
notice; they never scold, count up or forbid.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real
from wellspring.core.duties.thanks import owed_thanks
from wellspring.core.reachability import openers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from wellspring.core.contact import Contact

STREAK = 3  # impersonal words in a row
SOME = 3  # words or openings before they are a habit
COOLED = 180  # days of silence after which an ask comes out of the blue (daily_plan.footing)
LATELY = 730  # days looked back upon
NO_WORD = 7  # days without thanks
TOO_BROAD = frozenset({"vague", "openings"})  # rules of reading a letter over


class Habit(StrEnum):
    """What was noticed."""

    IMPERSONAL_STREAK = "impersonal_streak"
    ASK_ONLY = "ask_only"
    DORMANT_THEN_ASK = "dormant_then_ask"
    ONLY_WHEN_LOOKING = "only_when_looking"
    NO_FOLLOW_UP = "no_follow_up"
    VAGUE_APPROACH = "vague_approach"


class Noticed(NamedTuple):
    """A habit with one person, the touches that show it, the latest last."""

    habit: Habit
    person: int
    evidence: tuple[int, ...]


class Season(NamedTuple):
    """Days on which I was looking for something; `until` None means still."""

    since: date
    until: date | None = None

    def holds(self, day: int) -> bool:
        """Whether a day (an ordinal) lies within it."""
        ended = self.until is not None and self.until.toordinal() < day
        return self.since.toordinal() <= day and not ended


def habits(
    contacts: Sequence[Contact], today: date, looking: Sequence[Season] = ()
) -> list[Noticed]:
    """Every habit that the touches with one person (ascending) show by the end of today."""
    last = today.toordinal()
    known = [each for each in contacts if last - LATELY <= each.day <= last]
    found = {habit: shows(known) for habit, shows in PLAIN.items()}
    found[Habit.ONLY_WHEN_LOOKING] = only_when_looking(known, looking)
    found[Habit.NO_FOLLOW_UP] = no_follow_up(known, today)
    told = ((habit, shown) for habit, shown in found.items() if shown)
    return [Noticed(habit, known[0].person, _ids(shown)) for habit, shown in told]


def impersonal_streak(contacts: Sequence[Contact]) -> list[Contact]:
    """Mail to many, forwards and templates, with no personal word of mine among them (P0.21)."""
    mine = [each for each in contacts if each.direction != "incoming"]
    run = list(takewhile(lambda each: not is_real(each), reversed(mine)))
    return run[::-1] if len(run) >= STREAK else []


def ask_only(contacts: Sequence[Contact]) -> list[Contact]:
    """All I wrote of late asks for something: a relation only while I am in need (P0.15)."""
    mine = _written(contacts)[-2 * SOME :]
    asks = [each for each in mine if asks_favour(each)]
    return asks if len(asks) >= SOME and len(asks) == len(mine) else []


def dormant_then_ask(contacts: Sequence[Contact]) -> list[Contact]:
    """After half a year of silence my first word asked for something (P3.8)."""
    shown: list[Contact] = []
    before: Contact | None = None
    for each in filter(is_real, contacts):
        cold = before is not None and each.day - before.day > COOLED
        if before is not None and cold and each.direction == "outgoing" and asks_favour(each):
            shown = [before, each]
        before = each
    return shown


def only_when_looking(contacts: Sequence[Contact], looking: Sequence[Season]) -> list[Contact]:
    """Every conversation I opened falls in a time of looking, though there were others (P3.42)."""
    real = [each for each in contacts if is_real(each)]
    opened = {one.id for one in openers(real)}
    mine = [each for each in real if each.id in opened]
    if len(mine) < SOME or not all(_within(each.day, looking) for each in mine):
        return []
    span = range(real[0].day, real[-1].day + 1)
    return mine if sum(not _within(day, looking) for day in span) >= COOLED else []


def no_follow_up(contacts: Sequence[Contact], today: date) -> list[Contact]:
    """The last two meetings went without a word of thanks within a week (P3.37)."""
    duties = owed_thanks(contacts, today)
    due = [duty for duty in duties if (today - duty.opened).days > NO_WORD][-2:]
    missed = {duty.evidence[0] for duty in due if duty.closed_by is None}
    shown = [each for each in contacts if each.id in missed]
    return shown if len(shown) > 1 else []


def vague_approach(contacts: Sequence[Contact]) -> list[Contact]:
    """The last words I asked with are too broad to say yes to (P3.25, P3.29).

    Only quotes are kept, so this sees less than reading a letter over before it leaves.
    """
    asked = [each for each in _written(contacts) if asks_favour(each)][-1:]
    return [each for each in asked if is_vague(" ".join(said.quote for said in each.sayings))]


def is_vague(words: str) -> bool:
    """Whether a request names neither what is wanted nor from whom, as a letter is read over."""
    from wellspring.core.message_lint import (  # noqa: PLC0415  150 ms, and seldom needed
        Kind,
        Letter,
        read_over,
    )

    noted = read_over(Letter(words, Kind.TALK_REQUEST)).findings
    return any(note.rule in TOO_BROAD for note in noted)


def asks_favour(contact: Contact) -> bool:
    """Whether a touch asks them to do something."""
    return any(said.kind == "request" for said in contact.sayings)


PLAIN: dict[Habit, Callable[[Sequence[Contact]], list[Contact]]] = {
    Habit.IMPERSONAL_STREAK: impersonal_streak,
    Habit.ASK_ONLY: ask_only,
    Habit.DORMANT_THEN_ASK: dormant_then_ask,
    Habit.VAGUE_APPROACH: vague_approach,
}


def _written(contacts: Sequence[Contact]) -> list[Contact]:
    return [each for each in contacts if is_real(each) and each.direction == "outgoing"]


def _within(day: int, looking: Sequence[Season]) -> bool:
    return any(season.holds(day) for season in looking)


def _ids(contacts: Sequence[Contact]) -> tuple[int, ...]:
    return tuple(each.id for each in contacts)
