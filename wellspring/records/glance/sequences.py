"""Letters that are followed by the telephone: what stands next with whom (P3.28, P3.33)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from wellspring.core.contact import WRITTEN
from wellspring.core.daily_plan import Candidate, Reason
from wellspring.core.letter_then_phone import Running, Step, days_of, ended_by, step_after
from wellspring.records.glance.candidates import Possible
from wellspring.records.glance.contacts import contacts_of
from wellspring.records.glance.values import among, day, moment

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wellspring.core.contact import Contact
    from wellspring.core.letter_then_phone import Due
    from wellspring.records.glance import Ask, Books

KINDS = {  # the act of each step: its kind, its reason, its minutes and its way
    Step.CALL: ("call", Reason.RING_AFTER_LETTER, 10, "call"),
    Step.SECOND: ("second", Reason.SECOND_PERSON, 10, "email"),
    Step.CLOSE: ("close", Reason.LAST_WORD, 5, "email"),
}


class Followed(NamedTuple):
    """One sequence as the record shows it on a day; `answer` is the touch that ended it."""

    id: int
    person: int
    name: str
    organisation: int | None
    place: str
    began: date
    call_after: int
    letter: int | None
    ended_on: date | None
    ended_by: str  # "", answer, talk, closed, word
    spoken: date | None
    country: str
    words: str = ""
    answer: int | None = None

    @property
    def open(self) -> bool:
        """Whether it still runs."""
        return not self.ended_by

    @property
    def running(self) -> Running:
        """The same as judgement takes it."""
        return Running(self.person, self.organisation, self.began, self.call_after)

    def days(self) -> list[Due]:
        """Every step and its day."""
        return days_of(self.began, call_after=self.call_after, country=self.country)

    def next(self) -> Due:
        """What stands next."""
        return step_after(self.running, spoken=self.spoken, country=self.country)

    def as_json(self) -> dict[str, object]:
        """One row of `sequences --json`."""
        following = self.next() if self.open else None
        return {
            "id": self.id,
            "person": self.person,
            "name": self.name,
            "organisation": self.place or None,
            "began": self.began.isoformat(),
            "step": following.step.value if following else None,
            "due": following.on.isoformat() if following else None,
            "ended": self.ended_on.isoformat() if self.ended_on else None,
            "ended_by": self.ended_by or None,
        }


def followed(ask: Ask, books: Books, today: date, *, only: int | None = None) -> list[Followed]:
    """Every sequence that had begun by that day, the latest first."""
    one = "" if only is None else f"AND s.id = {int(only)}"
    sql = f"""
        SELECT s.id, s.person_id, p.name, s.organisation_id, o.name, s.began_on, s.call_after,
            s.letter_id, s.ended_on, s.ended_by, s.words, b.country, t.at
        FROM sequences s JOIN people p ON p.id = s.person_id JOIN books b ON b.id = s.book_id
        LEFT JOIN organisations o ON o.id = s.organisation_id
        LEFT JOIN letters l ON l.id = s.letter_id LEFT JOIN touches t ON t.id = l.touch_id
        WHERE {among("s.book_id", books)} {one} AND s.began_on <= %s AND p.merged_into_id IS NULL
        ORDER BY s.began_on DESC, s.id DESC LIMIT 400
    """  # noqa: S608  numbers and columns only
    rows = list(ask(sql, [str(today)]))
    people = sorted({row[1] for row in rows})
    until = today + timedelta(days=1)
    passed = contacts_of(ask, people, before=until) if people else {}
    return [_followed(row, passed[row[1]], today) for row in rows]


def _followed(row: Sequence[object], passed: list[Contact], today: date) -> Followed:
    number, person, name, where, place, began, after, letter, *told = row
    ended_on, how, words, country, at = told
    since = int(sent.timestamp()) if (sent := moment(at)) else 0  # type: ignore[arg-type]
    later = [one for one in passed if one.at > since]
    first = day(began)  # type: ignore[arg-type]
    assert first is not None  # noqa: S101  the column is NOT NULL
    by_hand = day(ended_on)  # type: ignore[arg-type]
    answer = ended_by(first, later)
    closed = str(how) if by_hand and by_hand <= today else ""
    if answer is not None and not (closed and by_hand and by_hand.toordinal() < answer.day):
        spoke = answer.direction == "both" and answer.channel not in WRITTEN
        closed = "talk" if spoke else "answer"
        by_hand = date.fromordinal(answer.day)
    mine = [one.day for one in later if one.direction == "outgoing" and one.day > first.toordinal()]
    return Followed(
        number, person, name, where, place or "", first, after, letter,  # type: ignore[arg-type]
        by_hand if closed else None, closed, date.fromordinal(max(mine)) if mine else None,
        str(country), str(words), answer.id if answer else None,
    )  # fmt: skip


def letters_followed(ask: Ask, books: Books, today: date) -> tuple[list[Possible], set[int]]:
    """The acts of that day, and everybody whose answer is waited for: no hello goes meanwhile."""
    running = [one for one in followed(ask, books, today) if one.open]
    acts = [act for one in running for act in _acts(one, running, today)]
    return acts, {one.person for one in running}


def _acts(one: Followed, running: Sequence[Followed], today: date) -> Iterator[Possible]:
    due = one.next()
    if due.on <= today:
        yield _act(one, due)
        return
    beside = next(each for each in one.days() if each.step is Step.SECOND)
    others = any(each.organisation == one.organisation and each.began > one.began
                 for each in running)  # fmt: skip
    if one.organisation and one.spoken is None and beside.on <= today and not others:
        yield _act(one, beside)


def _act(one: Followed, due: Due) -> Possible:
    kind, reason, minutes, channel = KINDS[due.step]
    act = Candidate(
        f"{kind}:{one.id}", one.person, kind, reason, due=due.on, minutes=minutes, channel=channel
    )
    return Possible(act, one.name, one.began.isoformat(), other=one.place)
