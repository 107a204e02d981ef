"""A letter first, then the telephone, on working days (P3.26, P3.28, P3.33; 3B7, Dalton).

After three working days without an answer a second person at the same organisation may be written
to, with a clock of their own; after some more the first one is rung; after seven the first letter
is followed up a last time and let rest. Any word of theirs, on any channel, ends it. Within one
organisation people are taken one after another; five organisations are worked on side by side.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import LIGHT, WRITTEN
from wellspring.core.holidays import next_working_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wellspring.core.contact import Contact

SECOND_AFTER, CLOSE_AFTER = 3, 7  # working days
CALL_AFTER = 5
SIDE_BY_SIDE = 5  # organisations (LAMP: the top five are a batch)


class Step(StrEnum):
    """What comes after a letter, in the order of its days."""

    SECOND = "second"  # another person there may be written to
    CALL = "call"
    CLOSE = "close"  # a last word, then rest


class Wait(StrEnum):
    """Why a new one is better begun later."""

    ONE_BY_ONE = "one_by_one"  # somebody there was written to and has time left
    FIVE_ARE_OPEN = "five_are_open"


class Due(NamedTuple):
    """A step and its day."""

    step: Step
    on: date


class Running(NamedTuple):
    """A sequence that nothing has ended; `organisation` None where it is not known."""

    person: int
    organisation: int | None
    began: date
    call_after: int = CALL_AFTER


def days_of(began: date, *, call_after: int = CALL_AFTER, country: str = "") -> list[Due]:
    """The days of every step; a call later than the close takes the close's place behind it."""
    call = max(call_after, 1)
    close = max(CLOSE_AFTER, call + 2)
    after = {Step.SECOND: SECOND_AFTER, Step.CALL: call, Step.CLOSE: close}
    steps = [Due(step, working_days_after(began, count, country)) for step, count in after.items()]
    return sorted(steps, key=lambda due: due.on)


def step_after(one: Running, *, spoken: date | None = None, country: str = "") -> Due:
    """The step that stands next; `spoken` is when I last rang or wrote since the letter.

    The call stands until it was made, on the day of the close as well: a step is put off and not
    passed over (P3.33). Then the close is left, never sooner than two working days after.
    """
    call, close = (
        next(due for due in days_of(one.began, call_after=one.call_after, country=country)
             if due.step is step)
        for step in (Step.CALL, Step.CLOSE)
    )  # fmt: skip
    if spoken is None or spoken <= one.began:
        return call
    return Due(Step.CLOSE, max(close.on, working_days_after(spoken, 2, country)))


def working_days_after(day: date, count: int, country: str = "") -> date:
    """So many working days later."""
    for _ in range(count):
        day = next_working_day(day, country)
    return day


def ended_by(began: date, contacts: Iterable[Contact]) -> Contact | None:
    """The first word of theirs since the letter, or a talk, on any channel (None: still open)."""
    since = (one for one in contacts if one.day >= began.toordinal())
    return next((one for one in since if _is_theirs(one)), None)


def _is_theirs(contact: Contact) -> bool:
    """A written line of which nobody said whose it was, "emailed Ana", is taken for one's own."""
    if contact.direction == "both":
        return contact.channel not in WRITTEN | LIGHT
    return contact.direction == "incoming"


def wait_before(
    organisation: int | None, running: Iterable[Running], today: date, *, country: str = ""
) -> Wait | None:
    """Whether to begin with somebody there today: None, or why rather not yet."""
    all_running = list(running)
    if organisation is not None:
        there = [one for one in all_running if one.organisation == organisation]
        if any(today < working_days_after(one.began, SECOND_AFTER, country) for one in there):
            return Wait.ONE_BY_ONE
        if there:
            return None
    places = {one.organisation or -one.person for one in all_running}
    return Wait.FIVE_ARE_OPEN if len(places) >= SIDE_BY_SIDE else None
