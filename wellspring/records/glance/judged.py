"""Judging one person: everything a standing keeps, and what is owed, from touches and facts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from wellspring.core.contact import is_two_way, real_days
from wellspring.core.daily_plan import footing
from wellspring.core.daily_plan.strongest import free_from
from wellspring.core.depth import Depth, Record, Stage, depth
from wellspring.core.depth.helped import help_in
from wellspring.core.depth.moves import Move, moves
from wellspring.core.duties import Duty, DutyKind, News, duties
from wellspring.core.pace import turns_on
from wellspring.core.planning_state import PlanningState, state_of
from wellspring.core.preferred_channel import preferred_channel
from wellspring.core.rhythm import quiet_from, rhythm, usual_gap
from wellspring.core.warmth import Trace, trace, weighted_days
from wellspring.core.worth import Known, worth
from wellspring.records.glance.ways import NOBODY_TO_WRITE_TO, reach_of

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact
    from wellspring.core.depth.ground import Help
    from wellspring.records.glance.facts import Facts


class Judged(NamedTuple):
    """One person judged on a day; days are dates, `state` and `trace` values of core."""

    contacts: Sequence[Contact]
    usual_gap: int | None
    quiet_on: date | None
    days: int
    stage: str
    channel: str
    trace: Trace
    state: PlanningState
    worth: float
    fit: float | None
    reach: float
    fresh: bool
    free_from: date | None
    turns_on: date | None
    duties: list[Duty]
    moves: list[Move]


def judge(contacts: Sequence[Contact], facts: Facts, today: date, news: News | None) -> Judged:
    """Everything there is to say; `contacts` ascending, all with one person."""
    days = real_days(list(contacts))
    state = state_of(contacts, inner=facts.inner)
    to_me = [help_.on for help_ in facts.help if not help_.given]
    owed = duties(contacts, today, also_closed=True, news=news, helped=to_me)
    owed = [one for one in owed if not _is_followed(one, facts)]
    help_ = [*facts.help, *help_in(contacts, owed)]
    known = deep(contacts, facts, help_, today)
    value = worth(_known(facts, help_)).value
    channel = preferred_channel(contacts).channel
    how = footing(state, today.toordinal(), worth=value, inner=facts.inner)
    return Judged(
        contacts, usual_gap(days), _quiet_on(contacts, days, facts), len(days), known.stage.value,
        channel, trace(weighted_days(contacts)), state, value, facts.fit,
        reach_of(how, channel, today) if how.two_way or facts.inner else NOBODY_TO_WRITE_TO,
        how.fresh, _day(free_from(state, inner=facts.inner)),
        _turns_on(state, facts, known, today), owed,
        moves(_record(contacts, facts, help_), today) if known.judged is not Stage.MET else [],
    )  # fmt: skip


def _is_followed(duty: Duty, facts: Facts) -> bool:
    """Whether a call is asked for elsewhere: by the sequence that its letter began."""
    return duty.kind is DutyKind.FOLLOW_UP_CALL and duty.opened in facts.followed


def deep(contacts: Sequence[Contact], facts: Facts, help_: Sequence[Help], today: date) -> Depth:
    """How well two people know each other, by touches and rows."""
    return depth(_record(contacts, facts, help_), today)


def _record(contacts: Sequence[Contact], facts: Facts, help_: Sequence[Help]) -> Record:
    said = facts.said_stage
    return Record(contacts, facts.of_them, facts.of_me, help_, said, facts.learned)


def _known(facts: Facts, help_: Sequence[Help]) -> Known:
    given = sum(one.given for one in help_)
    return Known(
        facts.inner, "connector" in facts.purposes, len(help_) - given, given, fit=facts.fit
    )


def _quiet_on(contacts: Sequence[Contact], days: list[int], facts: Facts) -> date | None:
    """When silence is long: as chosen, as the circle or a purpose asks for, else by their own."""
    if days and (facts.inner or facts.chosen_gap or facts.purposes):
        told = rhythm(days, chosen=facts.chosen_gap, inner=facts.inner, purposes=facts.purposes)
        return date.fromordinal(days[-1] + told.at_most)
    return quiet_from(days) if is_two_way(list(contacts)) else None


def _turns_on(state: PlanningState, facts: Facts, known: Depth, today: date) -> date | None:
    """The day still to come on which time alone changes the pace of fading, or the depth."""
    pace = _day(turns_on(state, inner=facts.inner))
    deeper = known.gap.on if known.gap else None
    return min((day for day in (pace, deeper) if day and day > today), default=None)


def _day(ordinal: int | None) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
