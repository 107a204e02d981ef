"""One line read for the log page: whom it is about, and what it says, each part changeable."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.records.models import Person, Standing
from wellspring.records.telling import NONE, understood
from wellspring.web import reading
from wellspring.web.line_parts import as_changed
from wellspring.web.whom import Whom, meanings, those_meant
from wellspring.web.wording.touches import CHANNELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wellspring.core.one_line import LogLine
    from wellspring.records.book import Member

PARTS = range(4)
BASE = ("line", "person", "who", "channel", "on", "next", "step", "more")
BESIDE = ("minutes", "personal", "thanks")
NUMBERED = ("also", "promise", "due", "learned", "topic", "helped")
FIELDS = (*BASE, *BESIDE, *(f"{name}{number}" for name in NUMBERED for number in PARTS))
PROMISE, TALK = "promise", "talk"
STEPS = (PROMISE, TALK, NONE)
USUAL = timedelta(weeks=4)


class Reading(NamedTuple):
    """What a line is taken to say, of whom, and what names no day.

    `step` is how it goes on: promise, talk or none; `talk_on` the day another talk would be on.
    """

    says: LogLine
    whom: tuple[Whom, ...]
    no_day: tuple[str, ...] = ()
    step: str = ""
    talk_on: date | None = None

    @property
    def clear(self) -> bool:
        """Whether it is known of everybody who is meant."""
        return bool(self.whom) and all(one.clear for one in self.whom)

    @property
    def meant(self) -> list[Person | str]:
        """Everybody, the first first; a name is somebody new."""
        return [one.person or one.new for one in self.whom if one.person or one.new]


def told_in(values: Mapping[str, str]) -> dict[str, str]:
    """What a form says, field by field; the parts only where it has them."""
    told = dict.fromkeys(BASE, "") | {field: values[field] for field in FIELDS if field in values}
    clean = {field: _clean(text) for field, text in told.items()}
    return clean if clean["channel"] in CHANNELS else clean | {"channel": ""}


def read(
    member: Member, told: Mapping[str, str], *, today: date, given: Person | None = None
) -> Reading:
    """Take the line apart; what was chosen beside it counts before its own words.

    `given` is the person on whose page it is told.
    """
    people = meanings(member)
    known = [given.name] if given else []
    line = understood(
        told["line"], today=today, channel=told["channel"], people=people, known=known
    )
    wrong: list[str] = []
    line = _on_day(line, told["on"], today, wrong)
    line = as_changed(line, told, today=today, wrong=wrong)
    whom = those_meant(member, told, line.names, people, given)
    step = told["step"] if told["step"] in STEPS else ""
    line = _followed(line, told["next"], step, today, wrong)
    talk = line.next_on or _usual(whom[0].person if whom else None, max(line.on, today))
    return Reading(line, whom, tuple(wrong), step or _step(line), talk)


def _on_day(line: LogLine, on: str, today: date, wrong: list[str]) -> LogLine:
    day: date | None = line.on
    if on:
        day = reading.past(on, today) or reading.a_day(on, today)
    if day is None or day > today + reading.FAR:
        wrong.append("on")
        return line._replace(on=min(line.on, today))
    return line._replace(on=day)


def _followed(line: LogLine, following: str, step: str, today: date, wrong: list[str]) -> LogLine:
    """The next step as it was chosen beside the line; as the line says where nothing was."""
    if step == NONE or (not step and following.strip().lower() == NONE):
        return line._replace(next_on=None, next_none=True)
    if step == PROMISE:
        return line._replace(next_on=None, next_none=False)
    if not following:
        return line
    day = reading.a_day(following, today)
    if day is None:
        wrong.append("next")
        return line
    return line._replace(next_on=day, next_none=False)


def _step(line: LogLine) -> str:
    """How it goes on where nobody chose: as said, else with the promise, else with a talk."""
    if line.next_none:
        return NONE
    return PROMISE if any(one.words for one in line.promises) and not line.next_on else TALK


def _usual(person: Person | None, since: date) -> date:
    """When another talk would be due: the day that stands, else their rhythm, else four weeks."""
    standing = Standing.objects.filter(person=person).first() if person else None
    if standing is None:
        return since + USUAL
    if standing.next_on and standing.next_on > since:
        return standing.next_on
    gap = standing.chosen_gap or standing.usual_gap
    return since + (timedelta(days=max(gap, 1)) if gap else USUAL)


def _clean(text: str) -> str:
    """Without the characters that only computers use; lines stay lines."""
    return "".join(c for c in text if c == "\n" or c.isprintable()).strip()[: reading.LETTER]
