"""Filling a day: duties, chosen days, the circle, what a touch is worth, one step, one gift."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.daily_plan.candidate import Act
from wellspring.core.daily_plan.filling import Filling, Kept
from wellspring.core.daily_plan.guards import allowed
from wellspring.core.daily_plan.mode import SHARES, Mode, scaled
from wellspring.core.daily_plan.order import by_due, by_effort, by_silence, by_worth
from wellspring.core.daily_plan.reason import MEETINGS, OWED, SET, STARTS, Reason
from wellspring.core.holidays import is_rest_day, next_working_day

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from wellspring.core.daily_plan.candidate import Candidate

FLOOR = 28  # days in which everybody of the inner circle hears from me (P4.15, P4.16)
FIFTH = 5  # one act in five is for somebody new or dormant
HEAVY = 2  # acts: a day so short has no room set apart
STEP, GIFT = Reason.TOWARDS_OBJECTIVE, Reason.SOMETHING_TO_GIVE
APART = OWED | SET | {STEP, GIFT}
FOLLOW_UP = frozenset({Reason.RING_AFTER_LETTER, Reason.LAST_WORD})  # never skipped (P3.33)
PLAIN = frozenset({Reason.GONE_QUIET, Reason.WORTH_A_WORD})


class Day(NamedTuple):
    """The acts in their order, and the duties there was no room for; nothing owed is kept quiet."""

    acts: list[Act]
    waiting: list[Candidate]
    rests: bool = False  # a weekend or a holiday: only what cannot wait


def whole_day(
    candidates: Iterable[Candidate],
    *,
    today: date,
    minutes: int = 30,
    at_most: int = 7,
    set_aside: Collection[str] = (),
    mode: Mode = Mode.SEARCHING,
    country: str | None = None,
    spent: Collection[int] = (),
) -> Day:
    """Duties before the circle before what a touch is worth; one act per person, in the minutes.

    `set_aside` holds the keys that were answered, put off or answered with "something else".
    `country` None plans every day alike, "" lets weekends rest, "NL" also its holidays.
    `spent` holds the minutes of each act done or put off today: what nobody is owed gets the room
    that is left, so that a day ends. Of a single act the smallest effort counts (P2.6).
    """
    share = SHARES[mode]
    asked = (allowed(one, asks=share.asks) for one in candidates if one.key not in set_aside)
    fit = [one for one in asked if one is not None]
    rests = country is not None and is_rest_day(today, country)
    if rests:
        fit = [one for one in fit if _cannot_wait(one, today, country or "")]
    room = Filling(*scaled(minutes, at_most, mode))
    first = by_effort(today, room.left) if room.slots == 1 else by_due(today)
    owed = sorted((one for one in fit if one.reason in OWED), key=first)
    room.fill(owed)
    chosen = sorted((one for one in fit if one.reason in SET), key=by_due(today))
    room.fill(chosen)
    not_silent = [*owed, *(one for one in chosen if one.reason in FOLLOW_UP)]
    waiting = [one for one in not_silent if one.person not in room.people]
    room.spend(len(spent), sum(spent))
    if room.slots > 0:
        _fill_free(room, fit, share.talk, today)
    return Day([act_of(one) for one in room.taken], waiting, rests)


def _fill_free(room: Filling, fit: list[Candidate], talk: float, today: date) -> None:
    """What nobody is owed; one step and one gift have room set apart where the day has any."""
    steps, gifts = (sorted(_of(fit, reason), key=by_worth(talk)) for reason in (STEP, GIFT))
    ordinary = sorted(_ordinary(fit), key=by_worth(talk))
    kept, theirs = _kept(room, steps, gifts)
    others = [one for one in ordinary if one.person not in theirs]
    circle = sorted((one for one in others if _is_due_in_circle(one)), key=by_silence)
    room.fill(map(_for_circle, circle), kept)
    _fill_by_worth(room, others, kept, today)
    for ones in (steps, gifts) if today.toordinal() % 2 else (gifts, steps):
        room.fill(ones, at_most=1)  # where one alone has room, they take turns
    room.fill(ordinary)


def _ordinary(fit: Sequence[Candidate]) -> list[Candidate]:
    """What has no place of its own; a hello before an ask says more than the same hello alone."""
    first = {one.person for one in fit if one.reason is Reason.RECONNECT_FIRST}
    return [
        one
        for one in fit
        if one.reason not in APART and not (one.reason in PLAIN and one.person in first)
    ]


def _kept(room: Filling, *wanted: Sequence[Candidate]) -> tuple[Kept, set[int]]:
    """Room for the first of each that is left, and for whom, unless the day is heavy."""
    if room.slots <= HEAVY:
        return Kept(), set()
    firsts = [next((x for x in ones if x.person not in room.people), None) for ones in wanted]
    found = [one for one in firsts if one is not None]
    return Kept(len(found), sum(one.minutes for one in found)), {one.person for one in found}


def _fill_by_worth(room: Filling, ones: Sequence[Candidate], kept: Kept, today: date) -> None:
    """The most worth first; every fifth act is for somebody new or dormant, counted over days."""
    fresh = [one for one in ones if one.footing is not None and one.footing.fresh]
    run = today.toordinal() % FIFTH if room.slots > HEAVY else 0
    for one in ones:
        if room.slots <= kept.acts:
            return
        if run >= FIFTH - 1:
            room.fill(fresh, kept, at_most=1)
            run = 0
        if room.take(one, kept):
            run = 0 if one.footing is not None and one.footing.fresh else run + 1


def _of(ones: Iterable[Candidate], reason: Reason) -> list[Candidate]:
    return [one for one in ones if one.reason is reason]


def _cannot_wait(one: Candidate, today: date, country: str) -> bool:
    """Owed before work goes on again, or chosen for this very day."""
    if one.reason in MEETINGS:
        return True
    if one.reason is Reason.NEXT_STEP:
        return one.due == today
    due = one.due or today
    return one.reason in OWED and due < next_working_day(today, country)


def _is_due_in_circle(one: Candidate) -> bool:
    how = one.footing
    return how is not None and how.inner and (how.quiet is None or how.quiet >= FLOOR)


def _for_circle(one: Candidate) -> Candidate:
    """The circle is the reason, unless there is a better one, which then stands beside it."""
    if one.reason in PLAIN:
        return one._replace(reason=Reason.CIRCLE_QUIET, also=(one.reason, *one.also))
    return one._replace(also=(Reason.CIRCLE_QUIET, *one.also))


def act_of(one: Candidate) -> Act:
    """A candidate as a line of the plan, with the words to begin with."""
    return Act(*one[:9], also=one.also, start=one.start or STARTS[one.reason])
